import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { canNameHost, type RecordFacts } from './policy.ts'
import { nameHostInput } from './schemas.ts'

/** Whether the trust's name stands on the certificates of those who visited; files made already keep what they say. */
export const nameHost = defineCommand({
  name: 'name-host-on-certificates',
  input: nameHostInput,
  load: async (tx, { reviewId }, actor): Promise<RecordFacts | null> => {
    const standing = await standingIn(tx, reviewId, actor)
    return standing && { standing }
  },
  policy: canNameHost,
  run: async ({ tx, input: { reviewId, named }, facts }) => {
    if (!named) await tx.deleteFrom('host_named').where('review_id', '=', reviewId).execute()
    else
      await tx
        .insertInto('host_named')
        .values({ review_id: reviewId, agreed_by: facts.standing.personId, agreed_at: now() })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    return named
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['host'],
    detail: { named: input.named },
  }),
})
