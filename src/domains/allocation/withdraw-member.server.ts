import { sql } from 'kysely'
import type { Actor } from '../../access/actor.ts'
import { calendarSoon } from '../../access/calendar-soon.ts'
import { defineCommand } from '../../access/define-command.server.ts'
import { queueMail } from '../../access/mail.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { dateRange } from '../../web/dates.ts'
import { canWithdrawMember } from './policy.ts'
import { memberInput } from './schemas.ts'
import { standingIn, standingLocked } from './standing.server.ts'

export const withdrawMember = defineCommand({
  name: 'withdraw-member',
  input: memberInput,
  load: async (tx, { reviewId, memberId }, actor) => {
    const standing = await standingLocked(tx, reviewId, actor)
    const member = await currentMember(tx, reviewId, memberId)
    return standing && member ? { standing, member } : null
  },
  policy: ({ standing, member }) => canWithdrawMember(standing, member),
  run: async ({ tx, facts, enqueue }) => {
    const { member, standing } = facts
    await tx
      .updateTable('review_member')
      .set({ state: 'withdrawn', answered_at: sql`now()` })
      .where('id', '=', member.id)
      .where(({ or, eb }) => or([eb('state', '=', 'invited'), eb('state', '=', 'accepted')]))
      .execute()
    await calendarSoon(enqueue, standing.review.id)
    const days = dateRange(standing.review.day1, standing.review.day3)
    await queueMail(tx, {
      to: member.email,
      toPersonId: member.personId,
      reviewId: standing.review.id,
      kind: 'member-withdrawn',
      subject: 'You no longer have a part in a trust peer review',
      lines: [
        `Dear ${member.name},`,
        `You no longer have a part in the review on ${days}. You need do nothing more for it.`,
      ],
    })
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: facts.member.personId,
    // somebody who never accepted was never known to the others
    audience: facts.member.state === 'accepted' ? ['central', 'host', 'team'] : ['central'],
    detail: { role: facts.member.role },
  }),
})

const currentMember = (tx: Tx, reviewId: string, memberId: string) =>
  tx
    .selectFrom('review_member')
    .innerJoin('person', 'person.id', 'review_member.person_id')
    .select([
      'review_member.id',
      'person.id as personId',
      'person.name',
      'person.email',
      'review_member.role',
      'review_member.state',
    ])
    .where('review_member.review_id', '=', reviewId)
    .where('review_member.id', '=', memberId)
    .where('review_member.state', 'in', ['invited', 'accepted'])
    .executeTakeFirst()

/** For the page that asks first: null where the actor may not withdraw this person. */
export async function withdrawable(tx: Tx, reviewId: string, memberId: string, actor: Actor) {
  const standing = await standingIn(tx, reviewId, actor)
  const member = await currentMember(tx, reviewId, memberId)
  if (!standing || !member || canWithdrawMember(standing, member) !== 'allowed') return null
  return { review: standing.review, member: { name: member.name, role: member.role, state: member.state } }
}
