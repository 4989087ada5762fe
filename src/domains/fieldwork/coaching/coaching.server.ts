import type { Actor } from '../../../access/actor.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import { partWords } from '../../allocation/parts.ts'
import { isUuid, standingIn } from '../../allocation/standing.server.ts'
import { isLead, isTeam } from '../../allocation/standing.ts'
import { betweenIn, coachingFacts } from './coaching-facts.server.ts'
import { canWriteCoaching } from './policy.ts'

/** Whom the reader writes to here: the lead to each reviewer, a reviewer to whoever leads or led. */
export const coachingPairs = defineQuery({
  name: 'coaching pairs',
  run: async (tx, { reviewId }: { reviewId: string }, actor: Actor) => {
    const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
    if (!standing || !isTeam(standing)) return null
    const members = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
    const wanted = isLead(standing) ? 'peer_reviewer' : 'lead_reviewer'
    const others = members.filter(({ role, state }) => role === wanted && state === 'accepted')
    const waiting = await waitingFor(tx, [reviewId], standing.personId)
    return {
      standing,
      lead: isLead(standing),
      people: others.map((member) => ({
        personId: member.personId,
        name: member.name,
        part: partWords(member),
        waits: waiting.some(({ authorId }) => authorId === member.personId),
      })),
    }
  },
})

/** What the reader and one other wrote to each other. */
export const coachingTalk = defineQuery({
  name: 'coaching talk',
  run: async (tx, { reviewId, personId }: { reviewId: string; personId: string }, actor: Actor) => {
    const facts =
      isUuid(reviewId) && isUuid(personId) ? await coachingFacts(tx, { reviewId, personId }, actor) : null
    if (!facts) return null
    const { standing, pair } = facts
    const notes = await betweenIn(tx, reviewId, standing.personId, personId)
    if (!pair && notes.length === 0) return null
    const other = await tx.selectFrom('person').select('name').where('id', '=', personId).executeTakeFirst()
    const write = canWriteCoaching(facts)
    return {
      standing,
      lead: isLead(standing),
      other: { personId, name: other?.name ?? 'A former member' },
      notes,
      waits: notes.some(({ authorId, readAt }) => authorId === personId && readAt === null),
      canWrite: write === 'allowed',
      notNow: typeof write === 'object' ? write.notNow : null,
    }
  },
})

/** What was written to this person and not marked as read. */
export const waitingFor = (tx: Tx, reviewIds: string[], personId: string) =>
  tx
    .selectFrom('coaching_note')
    .leftJoin('person', 'person.id', 'coaching_note.author_id')
    .select(['coaching_note.review_id as reviewId', 'coaching_note.author_id as authorId', 'person.name'])
    .distinct()
    .where('coaching_note.review_id', 'in', reviewIds)
    .where('coaching_note.author_id', '<>', personId)
    .where('coaching_note.read_at', 'is', null)
    .execute()
