import type { Actor } from '../../../access/actor.ts'
import { defineCommand } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { canMarkPrecisRead } from './policy.ts'
import { reviewInput } from './schemas.ts'

async function sharedPrecis(tx: Tx, { reviewId }: { reviewId: string }, actor: Actor) {
  const standing = await standingIn(tx, reviewId, actor)
  const shared = await tx
    .selectFrom('precis')
    .select('review_id')
    .where('review_id', '=', reviewId)
    .where('shared_at', 'is not', null)
    .executeTakeFirst()
  return standing && shared ? { standing } : null
}

export const markPrecisRead = defineCommand({
  name: 'mark-precis-read',
  input: reviewInput,
  load: sharedPrecis,
  policy: canMarkPrecisRead,
  run: async ({ tx, input, facts }) => {
    await tx
      .insertInto('precis_reading')
      .values({ review_id: input.reviewId, person_id: facts.standing.personId })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },
  // How far somebody has got is theirs, and the lead reviewer's in minutes; it stands in nobody else's history.
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: [],
  }),
})
