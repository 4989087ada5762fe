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

/** The mail to whoever sent the invitation says the answer, never the reason. */
export async function tellInviter(
  tx: Tx,
  { standing, memberId }: OpenInvitation,
  answer: 'accepted' | 'declined',
) {
  const { rows } = await sql<{ id: string; name: string; email: string }>`
    select id, name, email from access.inviter_of(${memberId})`.execute(tx)
  const inviter = rows[0]
  const me = await tx
    .selectFrom('person')
    .select('name')
    .where('id', '=', standing.personId)
    .executeTakeFirst()
  if (!inviter || !me) return
  const { review } = standing
  await queueMail(tx, {
    to: inviter.email,
    toPersonId: inviter.id,
    reviewId: review.id,
    kind: `invitation-${answer}`,
    subject: `${me.name} has ${answer}`,
    lines: [
      `Dear ${inviter.name},`,
      `${me.name} has ${answer} the invitation to the review on ${dateRange(review.day1, review.day3)}.`,
    ],
    link: { label: 'See who takes part', path: `/reviews/${review.id}/team` },
  })
}
