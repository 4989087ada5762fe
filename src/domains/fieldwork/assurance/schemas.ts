import { z } from 'zod'

const review = { reviewId: z.uuid() }
export const observeLeadingInput = z.object({
  ...review,
  observationId: z.uuid(),
  aspect: z.enum(
    ['planning', 'conduct', 'conferring', 'briefing', 'report'],
    'Choose what your observation is about.',
  ),
  body: z.string().trim().min(1, 'Write what you saw.').max(3000, 'Keep it under 3,000 letters.'),
})
export const stateReadinessInput = z.object({
  ...review,
  readiness: z.enum(['ready_to_lead', 'another_with_support'], 'Choose one of the two.'),
  reasons: z
    .string()
    .trim()
    .min(20, 'Give your reasons, from what you saw.')
    .max(5000, 'Keep it under 5,000 letters.'),
})
export const answerStatementInput = z.object({
  ...review,
  answer: z.string().trim().min(1, 'Write your answer.').max(5000, 'Keep it under 5,000 letters.'),
})
