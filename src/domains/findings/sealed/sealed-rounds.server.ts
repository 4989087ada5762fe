import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { keyQuestionsIn } from '../../fieldwork/key-questions.server.ts'
import { teamStandingIn } from '../../fieldwork/team-standing.server.ts'
import { canProposeFinding } from '../policy.ts'
import { teamIn, whoSealed } from './round-facts.server.ts'
import { canBeginRound, canOpenRound, canSealView } from './round-policy.ts'

/** The sealed rounds of a review: before one is opened, who has sealed and one's own words; afterwards every view. */
export const sealedRounds = defineQuery({
  name: 'sealed rounds',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = await teamStandingIn(tx, reviewId, actor)
    if (!standing) return null
    const [questions, team, sealed] = [
      await keyQuestionsIn(tx, reviewId),
      await teamIn(tx, reviewId),
      await whoSealed(tx, reviewId),
    ]
    const views = await viewsIn(tx, reviewId)
    const rounds = (await roundsIn(tx, reviewId)).map(({ openedAt, ...round }) => {
      const opened = openedAt !== null
      const given = views.get(round.id) ?? []
      return {
        ...round,
        openedAt,
        question: questions.find(({ id }) => id === round.questionId) ?? null,
        sealed: team.filter(({ personId }) => sealed.get(round.id)?.includes(personId)),
        missing: team.filter(({ personId }) => !sealed.get(round.id)?.includes(personId)),
        mine: given.find(({ personId }) => personId === standing.personId) ?? null,
        views: opened ? given.filter(({ personId }) => round.openedViews.includes(personId)) : [],
        can: {
          seal: canSealView({ standing, opened }) === 'allowed',
          open: canOpenRound({ standing, opened }) === 'allowed',
          begins: canProposeFinding(standing) === 'allowed',
        },
      }
    })
    return { standing, questions, rounds, begin: canBeginRound(standing) }
  },
})
export type SealedRound = NonNullable<Awaited<ReturnType<typeof sealedRounds>>>['rounds'][number]

const roundsIn = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('sealed_round')
    .select([
      'id',
      'question_id as questionId',
      'opened_at as openedAt',
      'opened_views as openedViews',
      'begun_at as begunAt',
    ])
    .where('review_id', '=', reviewId)
    .orderBy('begun_at', 'desc')
    .orderBy('id')
    .execute()

// By name, so that the order tells nothing; of those that the database gives to this reader.
async function viewsIn(tx: Tx, reviewId: string) {
  const rows = await tx
    .selectFrom('sealed_view as view')
    .leftJoin('person', 'person.id', 'view.person_id')
    .select([
      'view.round_id',
      'view.person_id as personId',
      'person.name',
      'view.thinks',
      'view.stands_on as standsOn',
    ])
    .where('view.review_id', '=', reviewId)
    .orderBy(sql`person.name collate "en-GB-x-icu"`)
    .orderBy('view.person_id')
    .execute()
  return Map.groupBy(rows, (row) => row.round_id)
}

/** The words of one opened view, to begin a finding with; null where the reader may not read it. */
export const openedView = defineQuery({
  name: 'opened view',
  run: async (tx, { roundId, personId }: { roundId: string; personId: string }) =>
    (await tx
      .selectFrom('sealed_view')
      .innerJoin('sealed_round', 'sealed_round.id', 'sealed_view.round_id')
      .select(['sealed_view.thinks', 'sealed_round.question_id as questionId'])
      .where('round_id', '=', roundId)
      .where('person_id', '=', personId)
      .where('sealed_round.opened_at', 'is not', null)
      .executeTakeFirst()) ?? null,
})
