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
    await tx
      .insertInto('sealed_view')
      .values({ round_id: roundId, review_id: reviewId, person_id: facts.standing.personId, ...words })
      .onConflict((conflict) => conflict.columns(['round_id', 'person_id']).doUpdateSet(words))
      .execute()
    await announceFindings(announce, reviewId, { rounds: true })
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
