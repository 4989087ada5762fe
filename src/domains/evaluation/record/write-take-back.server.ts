import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { canKeepRecord, type RecordFacts } from './policy.ts'
import { writeTakeBackInput } from './schemas.ts'

/** What a reviewer takes back to their own trust: theirs alone, unless they share it with the programme. */
export const writeTakeBack = defineCommand({
  name: 'write-take-back',
  input: writeTakeBackInput,
  load: async (tx, { reviewId }, actor): Promise<RecordFacts | null> => {
    const standing = await standingIn(tx, reviewId, actor)
    return standing && { standing }
  },
  policy: canKeepRecord,
  run: async ({ tx, input: { reviewId, words, share }, facts }) => {
    await tx
      .insertInto('take_back')
      .values({
        review_id: reviewId,
        person_id: facts.standing.personId,
        words,
        shared_at: share ? now() : null,
        written_at: now(),
      })
      .execute()
    return share
  },
  audit: ({ input }) => ({ reviewId: input.reviewId, audience: [] }),
})
