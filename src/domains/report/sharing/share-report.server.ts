import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { queueMail } from '../../../access/mail.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { canShareReport } from '../policy.ts'
import { reportFactsLocked } from '../report-facts.server.ts'
import { reportPath } from '../report-mail.server.ts'
import { shareInput } from '../schemas.ts'

/** The host opens its report to one person: somebody of the review or the trust, or whose whole address it knows. */
export const shareReport = defineCommand({
  name: 'share-report',
  input: shareInput,
  load: reportFactsLocked,
  policy: canShareReport,
  run: async ({ tx, input, facts }) => {
    const { reviewId } = input
    const personId = input.personId ? await knownPerson(tx, input.personId) : await personAt(tx, input.email)
    await refuseWhoReadsAlready(tx, reviewId, personId)
    const id = crypto.randomUUID()
    const shared_by = facts.standing.personId
    await tx
      .insertInto('report_share')
      .values({ id, review_id: reviewId, person_id: personId, shared_by })
      .execute()
    // Only now: a person from elsewhere is known to the host because the report is shared with them.
    const person = await tx
      .selectFrom('person')
      .select(['id', 'email'])
      .where('id', '=', personId)
      .executeTakeFirstOrThrow()
    await queueMail(tx, {
      to: person.email,
      toPersonId: person.id,
      reviewId,
      kind: 'report-shared',
      subject: 'A report has been shared with you',
      lines: [
        `${facts.standing.review.trustName} has shared the report of its peer review with you. It belongs to the trust: pass it on to nobody.`,
      ],
      link: { label: 'Read the report', path: `${reportPath(reviewId)}/read` },
    })
    return { shareId: id, personId }
  },
  audit: ({ input, facts, value }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: value.personId,
    audience: ['host'],
  }),
})

/** Somebody whom the host can see already: of the review, or of the trust. */
async function knownPerson(tx: Tx, personId: string): Promise<string> {
  const person = await tx
    .selectFrom('person')
    .select('id')
    .where('id', '=', personId)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst()
  if (!person) throw new Refused([notKnown('personId')])
  return person.id
}

async function personAt(tx: Tx, email: string): Promise<string> {
  const { rows } = await sql<{ id: string | null }>`select access.person_at_address(${email}) as id`.execute(
    tx,
  )
  const id = rows[0]?.id
  if (!id) throw new Refused([notKnown('email')])
  return id
}

const notKnown = (field: string) => ({
  field,
  message: 'Nobody in Candour has this address. Check it, or ask the central team to invite them first.',
})

async function refuseWhoReadsAlready(tx: Tx, reviewId: string, personId: string) {
  const leader = await tx
    .selectFrom('review_member')
    .select('id')
    .where('review_id', '=', reviewId)
    .where('person_id', '=', personId)
    .where('state', '=', 'accepted')
    .where('role', 'in', ['host_lead', 'host_leader'])
    .executeTakeFirst()
  const share = await tx
    .selectFrom('report_share')
    .select('id')
    .where('review_id', '=', reviewId)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (leader || share)
    throw new Refused([{ field: 'personId', message: 'They can read the report already.' }])
}
