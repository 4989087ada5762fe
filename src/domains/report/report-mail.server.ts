import { type Mail, queueMail } from '../../access/mail.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import type { MemberRole } from '../allocation/standing.ts'

type Words = Pick<Mail, 'kind' | 'subject' | 'lines'> & { label: string; path: string }

/** Tells the members in these roles that something waits, and where: never what it says. */
export async function mailMembers(tx: Tx, reviewId: string, roles: MemberRole[], words: Words) {
  const people = await tx
    .selectFrom('review_member')
    .innerJoin('person', 'person.id', 'review_member.person_id')
    .select(['person.id', 'person.email'])
    .where('review_member.review_id', '=', reviewId)
    .where('review_member.state', '=', 'accepted')
    .where('review_member.role', 'in', roles)
    .where('person.deactivated_at', 'is', null)
    .execute()
  const { label, path, ...rest } = words
  for (const person of people)
    await queueMail(tx, {
      ...rest,
      to: person.email,
      toPersonId: person.id,
      reviewId,
      link: { label, path },
    })
}

/** The lead reviewer, when the report is theirs again. */
export const tellLead = (tx: Tx, reviewId: string, subject: string, lines: string[]) =>
  mailMembers(tx, reviewId, ['lead_reviewer'], {
    kind: 'report-facts-checked',
    subject,
    lines,
    label: 'Open the report',
    path: reportPath(reviewId),
  })

/** Whoever was named to read for style and clarity, when the report is at that step. */
export async function mailReader(tx: Tx, reviewId: string) {
  const reader = await tx
    .selectFrom('report_quality_reader')
    .innerJoin('person', 'person.id', 'report_quality_reader.person_id')
    .select(['person.id', 'person.email'])
    .where('report_quality_reader.review_id', '=', reviewId)
    .where('report_quality_reader.ended_at', 'is', null)
    .where('person.deactivated_at', 'is', null)
    .executeTakeFirst()
  if (!reader) return
  await queueMail(tx, {
    kind: 'report-to-reader',
    to: reader.email,
    toPersonId: reader.id,
    reviewId,
    subject: 'A draft report is ready for you to read for style and clarity',
    lines: [
      'You were named to read a draft report for style and clarity, and you alone read it for that.',
      'It is confidential: read it where nobody looks over your shoulder, and pass nothing of it on.',
    ],
    link: { label: 'Read the draft', path: reportPath(reviewId) },
  })
}

/** Whoever of the team was asked to write with the lead reviewer. */
export async function mailWriter(tx: Tx, reviewId: string, personId: string) {
  const writer = await tx
    .selectFrom('person')
    .select(['id', 'email'])
    .where('id', '=', personId)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst()
  if (!writer) return
  await queueMail(tx, {
    kind: 'report-writer-asked',
    to: writer.email,
    toPersonId: writer.id,
    reviewId,
    subject: 'You are asked to write a report with the lead reviewer',
    lines: [
      'The lead reviewer of your review asks you to write the report with them. You can change every word of it, and both see at once what the other writes.',
      'It is confidential: write it where nobody looks over your shoulder.',
    ],
    link: { label: 'Open the report', path: reportPath(reviewId) },
  })
}

export const reportPath = (reviewId: string) => `/reviews/${reviewId}/report`
