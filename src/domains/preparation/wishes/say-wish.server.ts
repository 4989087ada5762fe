import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { today } from '../../../platform/clock.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { canSayWish, type WishFacts } from './policy.ts'
import { sayWishInput } from './schemas.ts'

/** What one person wants from the review, said or said anew. The history does not tell that they said it. */
export const sayWish = defineCommand({
  name: 'say-wish',
  input: sayWishInput,
  load: async (tx, { reviewId }, actor): Promise<WishFacts | null> => {
    const standing = await standingIn(tx, reviewId, actor)
    return standing && { standing, today: today() }
  },
  policy: canSayWish,
  run: async ({ tx, input: { reviewId, body }, facts }) => {
    await tx
      .insertInto('wish')
      .values({ review_id: reviewId, person_id: facts.standing.personId, body })
      .onConflict((conflict) =>
        conflict.columns(['review_id', 'person_id']).doUpdateSet({ body, said_at: sql`now()` }),
      )
      .execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.reviewId,
    audience: [],
  }),
})
