import { defineCommand } from '../../../access/define-command.server.ts'
import { keepFeedback } from './keep-feedback.server.ts'
import { feedbackFacts } from './own-feedback.server.ts'
import { canGiveFeedback } from './policy.ts'
import { sendFeedbackInput } from './schemas.ts'

/** To the central team, for the next reviews; neither the host nor the other reviewers read it. */
export const sendFeedback = defineCommand({
  name: 'send-lead-feedback',
  input: sendFeedbackInput,
  load: feedbackFacts,
  policy: canGiveFeedback,
  run: ({ tx, input, facts: { standing, kept } }) =>
    keepFeedback(tx, input, { personId: standing.personId, kept }, true),
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['central'],
  }),
})
