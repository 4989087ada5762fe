import { defineCommand } from '../../../access/define-command.server.ts'
import { keepFeedback } from './keep-feedback.server.ts'
import { feedbackFacts } from './own-feedback.server.ts'
import { canSaveFeedback } from './policy.ts'
import { saveFeedbackInput } from './schemas.ts'

/** A draft is the lead reviewer's alone. */
export const saveFeedback = defineCommand({
  name: 'save-lead-feedback',
  input: saveFeedbackInput,
  load: feedbackFacts,
  policy: canSaveFeedback,
  run: ({ tx, input, facts: { standing, kept } }) =>
    keepFeedback(tx, input, { personId: standing.personId, kept }, false),
  audit: ({ input }) => ({ reviewId: input.reviewId, audience: [] }),
})
