import { sql } from 'kysely'
import type { Actor } from '../../../access/actor.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid, standingIn } from '../../allocation/standing.server.ts'
import { briefingsOf, messagesOf } from './briefing-rows.server.ts'
import { metSessions } from './met-sessions.server.ts'
import { canBrief, canReadBriefingMessages, canReadBriefings, canRevokeBriefing } from './policy.ts'
import { toldTo } from './told-to.server.ts'

async function reading(tx: Tx, reviewId: string, actor: Actor) {
  const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
  return standing && canReadBriefings(standing) === 'allowed' ? standing : null
}

/** Who is briefed for a review and how far each has got, with the conversations nobody is briefed for yet. */
export const briefings = defineQuery({
  name: 'briefings',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = await reading(tx, reviewId, actor)
    if (!standing) return null
    const brief = canBrief(standing)
    return {
      review: standing.review,
      people: (await briefingsOf(tx, [reviewId])).get(reviewId) ?? [],
      sessions: (await metSessions(tx, [reviewId])).get(reviewId) ?? [],
      messages: (await messagesOf(tx, [reviewId])).get(reviewId) ?? [],
      can: { brief: brief === 'allowed', readMessages: canReadBriefingMessages(standing) === 'allowed' },
      whyNot: typeof brief === 'object' ? brief.notNow : null,
    }
  },
})

/** One person's briefing, with the page as they read it. */
export const briefingRecord = defineQuery({
  name: 'briefing record',
  run: async (tx, { reviewId, briefingId }: { reviewId: string; briefingId: string }, actor) => {
    const standing = await reading(tx, reviewId, actor)
    const person = (await briefingsOf(tx, [reviewId])).get(reviewId)?.find(({ id }) => id === briefingId)
    if (!standing || !person) return null
    const messages = (await messagesOf(tx, [reviewId])).get(reviewId) ?? []
    const brief = canBrief(standing)
    return {
      review: standing.review,
      person,
      told: await toldTo(tx, standing, person),
      messages: messages.filter((message) => message.briefingId === briefingId),
      can: {
        brief: brief === 'allowed',
        revoke: canRevokeBriefing(standing) === 'allowed' && !person.revokedAt,
      },
      whyNot: typeof brief === 'object' ? brief.notNow : null,
    }
  },
})

export type KnownPerson = { name: string; email: string; post: 'headteacher' | 'chair'; urn: number | null }

/** Everybody who is met, with those whom Candour knows by name already; for the form that briefs them at once. */
export const peopleToBrief = defineQuery({
  name: 'people to brief',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = await reading(tx, reviewId, actor)
    if (!standing || canBrief(standing) !== 'allowed') return null
    const sessions = (await metSessions(tx, [reviewId])).get(reviewId) ?? []
    return {
      review: standing.review,
      waiting: sessions.filter((session) => !session.made),
      sessions,
      known: await knownPeople(tx, standing.review.trustId),
    }
  },
})

/** Heads and chairs of the trust who are known to Candour, as far as the reader may know them. */
const knownPeople = (tx: Tx, trustId: string): Promise<KnownPerson[]> =>
  tx
    .selectFrom('trust_post')
    .innerJoin('person', 'person.id', 'trust_post.person_id')
    .select([
      'person.name',
      'person.email',
      sql<KnownPerson['post']>`trust_post.post`.as('post'),
      'trust_post.urn',
    ])
    .where('trust_post.trust_id', '=', trustId)
    .where('trust_post.post', 'in', ['headteacher', 'chair'])
    .where('person.deactivated_at', 'is', null)
    .where(({ or, eb }) =>
      or([eb('trust_post.until', 'is', null), eb('trust_post.until', '>=', sql<string>`current_date`)]),
    )
    .execute()
