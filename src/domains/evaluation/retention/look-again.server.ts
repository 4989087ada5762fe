import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { lookFor } from './look-for.server.ts'
import { canLookAgain, type LookFacts } from './policy.ts'
import { lookAgainInput } from './schemas.ts'

/** Looks once more for what was erased, for whoever does not want to take our word for it. */
export const lookAgain = defineCommand({
  name: 'look-again-for-erased',
  input: lookAgainInput,
  load: async (tx, { reviewId, kind }, actor): Promise<LookFacts | null> => {
    const standing = await standingIn(tx, reviewId, actor)
    if (!standing) return null
    const erased = await tx
      .selectFrom('erasure')
      .select('finished_at')
      .where('review_id', '=', reviewId)
      .where('kind', '=', kind)
      .where('finished_at', 'is not', null)
      .executeTakeFirst()
    return { standing, erased: erased !== undefined }
  },
  policy: canLookAgain,
  run: async ({ tx, input: { reviewId, kind } }) => {
    const found = await lookFor(tx, reviewId, kind)
    await tx
      .updateTable('erasure')
      .set({ checked_at: now(), found_rows: found.rows, found_files: found.files })
      .where('review_id', '=', reviewId)
      .where('kind', '=', kind)
      .execute()
    return found
  },
  audit: ({ input, facts, value }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['central', 'host', 'team'],
    detail: { kind: input.kind, rows: value.rows, files: value.files },
  }),
})
