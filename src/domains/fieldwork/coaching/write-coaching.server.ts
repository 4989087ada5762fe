import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { coachingFacts } from './coaching-facts.server.ts'
import { canWriteCoaching } from './policy.ts'
import { writeCoachingInput } from './schemas.ts'

export const writeCoaching = defineCommand({
  name: 'write-coaching-note',
  input: writeCoachingInput,
  load: coachingFacts,
  policy: canWriteCoaching,
  run: async ({ tx, input: { reviewId, noteId, body }, facts: { standing, pair } }) => {
    if (!pair) return noteId
    await tx
      .insertInto('coaching_note')
      .values({
        id: noteId,
        review_id: reviewId,
        lead_id: pair.leadId,
        reviewer_id: pair.reviewerId,
        author_id: standing.personId,
        body,
        written_at: now(),
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    return noteId
  },
  // Even that the two wrote to each other is theirs alone.
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.noteId,
    audience: [],
  }),
})
