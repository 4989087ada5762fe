import { sql } from 'kysely'
import type { Actor } from '../../access/actor.ts'
import { queueMail } from '../../access/mail.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { dateRange } from '../../web/dates.ts'
import { standingLocked } from './standing.server.ts'

// What accepting and declining have in common: the invitation that is open, and telling whoever sent it.

/** The actor's own standing, with the member row that asks them, held; null when nothing is asked of them. */
export async function openInvitation(tx: Tx, reviewId: string, actor: Actor) {
  const standing = await standingLocked(tx, reviewId, actor)
  if (!standing) return null
  const member = await tx
    .selectFrom('review_member')
    .select('id')
    .where('review_id', '=', reviewId)
    .where('person_id', '=', actor.personId)
    .where('state', '=', 'invited')
    .forUpdate()
    .executeTakeFirst()
  return { standing, memberId: member?.id ?? null }
}
type OpenInvitation = NonNullable<Awaited<ReturnType<typeof openInvitation>>>

/** The mail to whoever sent the invitation says that there is an answer: who said no stays with the central team. */
export async function tellInviter(
  tx: Tx,
  { standing, memberId }: OpenInvitation,
  answer: 'accepted' | 'declined',
) {
  const { rows } = await sql<{ id: string; name: string; email: string }>`
    select id, name, email from access.inviter_of(${memberId})`.execute(tx)
  const inviter = rows[0]
  if (!inviter) return
  const { review } = standing
  await queueMail(tx, {
    to: inviter.email,
    toPersonId: inviter.id,
    reviewId: review.id,
    kind: `invitation-${answer}`,
    subject: 'An invitation has been answered',
    lines: [
      `Dear ${inviter.name},`,
      `Somebody whom you asked has answered the invitation to the review on ${dateRange(review.day1, review.day3)}.`,
    ],
    link: { label: 'See the answer', path: `/reviews/${review.id}/team` },
  })
}
