import { defineCommand } from '../../../access/define-command.server.ts'
import { announceFindings } from '../live/announce-findings.ts'
import { sealViewInput } from '../schemas.ts'
import { factsOfRound } from './round-facts.server.ts'
import { canSealView } from './round-policy.ts'

/** One's own view; sealing it again puts the new words in the place of the old ones. */
export const sealView = defineCommand({
  name: 'seal-view',
  input: sealViewInput,
  load: factsOfRound,
  policy: canSealView,
  run: async ({ tx, input: { reviewId, roundId, thinks, standsOn }, facts, announce }) => {
    const words = { thinks, stands_on: standsOn }
    const personId = facts.standing.personId
    const before = await tx
      .selectFrom('sealed_view')
      .select('round_id')
      .where('round_id', '=', roundId)
      .where('person_id', '=', personId)
      .executeTakeFirst()
    await tx
      .insertInto('sealed_view')
      .values({ round_id: roundId, review_id: reviewId, person_id: personId, ...words })
      .onConflict((conflict) => conflict.columns(['round_id', 'person_id']).doUpdateSet(words))
      .execute()
    // That somebody has sealed is news to the others; that they thought again is not.
    if (!before) await announceFindings(announce, reviewId, { rounds: true })
    return roundId
  },
  // When somebody wrote and how often they changed it is their own: others learn that they have, and nothing more.
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.roundId,
    audience: [],
  }),
})
