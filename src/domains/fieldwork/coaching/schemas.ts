import { z } from 'zod'

const pair = { reviewId: z.uuid(), personId: z.uuid() }
export const writeCoachingInput = z.object({
  ...pair,
  /** the page chooses the number, so that a note sent twice is one note */
  noteId: z.uuid(),
  body: z.string().trim().min(1, 'Write something first.').max(3000, 'Keep it under 3,000 letters.'),
})
export const readCoachingInput = z.object(pair)
