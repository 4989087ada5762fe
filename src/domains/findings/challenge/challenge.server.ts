import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { sessionsOf } from '../../schedule/schedule.server.ts'
import { readerIn } from '../reader.server.ts'
import { canPutIdea, canStateProblem, canTakeAway } from './policy.ts'

/** The challenge session: the problem, the ideas as they came, and what the host takes away. */
export const challengeSession = defineQuery({
  name: 'challenge session',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = await readerIn(tx, reviewId, actor)
    if (!standing) return null
    const problem = await problemIn(tx, reviewId)
    const facts = { standing, stated: problem !== null }
    const sessions = (await sessionsOf(tx, [reviewId])).get(reviewId) ?? []
    return {
      standing,
      problem,
      ideas: await ideasIn(tx, reviewId),
      taken: await takenIn(tx, reviewId),
      session: sessions.find(({ kind }) => kind === 'challenge') ?? null,
      can: {
        state: canStateProblem(facts) === 'allowed',
        put: canPutIdea(facts) === 'allowed',
        take: canTakeAway(facts) === 'allowed',
      },
    }
  },
})
export type ChallengeSession = NonNullable<Awaited<ReturnType<typeof challengeSession>>>

async function problemIn(tx: Tx, reviewId: string) {
  const row = await tx
    .selectFrom('challenge')
    .leftJoin('person', 'person.id', 'challenge.stated_by')
    .select(['problem', 'tried', 'person.name', 'stated_at as statedAt'])
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  return row ?? null
}

const ideasIn = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('challenge_idea as idea')
    .leftJoin('person', 'person.id', 'idea.put_by')
    .leftJoin('review_member as member', (join) =>
      join
        .onRef('member.person_id', '=', 'idea.put_by')
        .onRef('member.review_id', '=', 'idea.review_id')
        .on('member.state', '=', 'accepted'),
    )
    .select(['idea.id', 'idea.body', 'idea.put_by as putBy', 'person.name', 'member.role'])
    .where('idea.review_id', '=', reviewId)
    .orderBy('idea.put_at')
    .orderBy('idea.id')
    .execute()

const takenIn = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('challenge_taken as taken')
    .leftJoin('person', 'person.id', 'taken.taken_by')
    .select([
      'taken.id',
      'taken.idea_id as ideaId',
      'taken.words',
      'taken.taken_by as takenBy',
      'person.name',
    ])
    .where('taken.review_id', '=', reviewId)
    .orderBy('taken.taken_at')
    .orderBy('taken.id')
    .execute()
