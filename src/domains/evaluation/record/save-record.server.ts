import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { now } from '../../../platform/clock.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { canKeepRecord, type RecordFacts } from './policy.ts'
import { saveRecordInput } from './schemas.ts'

/** A reviewer's own hours and what they learned. Nobody else reads it, and the history does not tell of it. */
export const saveRecord = defineCommand({
  name: 'save-own-record',
  input: saveRecordInput,
  load: async (tx, { reviewId }, actor): Promise<RecordFacts | null> => {
    const standing = await standingIn(tx, reviewId, actor)
    return standing && { standing }
  },
  policy: canKeepRecord,
  run: async ({ tx, input, facts }) => {
    const { reviewId, preparing, session, because, learned } = input
    const row = {
      preparing_minutes: preparing ?? 0,
      session_minutes: session,
      because: session === null ? '' : because,
      learned,
      revision: input.revision + 1,
      changed_at: now(),
    }
    const key = { review_id: reviewId, person_id: facts.standing.personId }
    const kept = await (input.revision === 0
      ? tx
          .insertInto('cpd_entry')
          .values({ ...key, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
          .then(({ numInsertedOrUpdatedRows }) => numInsertedOrUpdatedRows)
      : tx
          .updateTable('cpd_entry')
          .set(row)
          .where('review_id', '=', key.review_id)
          .where('person_id', '=', key.person_id)
          .where('revision', '=', input.revision)
          .executeTakeFirst()
          .then(({ numUpdatedRows }) => numUpdatedRows))
    if (!kept)
      throw new Refused(
        'Your record was changed in another window while you were writing here. What you wrote is below, and what is kept is beside it: bring the two together, then keep it.',
      )
  },
  audit: ({ input }) => ({ reviewId: input.reviewId, audience: [] }),
})
