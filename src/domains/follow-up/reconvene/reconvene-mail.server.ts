import { sql } from 'kysely'
import { queueMail } from '../../../access/mail.server.ts'
import type { Tx } from '../../../platform/database.server.ts'

const told = {
  set: ['The reconvene day is set', 'A day is set on which your review’s reconvene takes place.'],
  changed: [
    'The reconvene day changed',
    'The reconvene day of your review changed. Look at its day and place again.',
  ],
  cancelled: [
    'The reconvene day is taken back',
    'The reconvene day of your review is taken back. A new one will be set.',
  ],
} as const

/** Tells everybody of the day but whoever set it: that there is something to look at, not what. */
export async function mailReconvene(tx: Tx, reviewId: string, what: keyof typeof told, but: string | null) {
  const { rows } = await sql<{ person_id: string; email: string; review_id: string }>`
    select * from access.reconvene_people(${reviewId}::uuid)`.execute(tx)
  const [subject, line] = told[what]
  for (const person of rows.filter(({ person_id }) => person_id !== but))
    await queueMail(tx, {
      to: person.email,
      toPersonId: person.person_id,
      reviewId: person.review_id,
      kind: 'reconvene-day',
      subject,
      lines: [line],
      link: { label: 'Open the reconvene day', path: `/reviews/${person.review_id}/reconvene` },
    })
}
