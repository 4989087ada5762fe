import { z } from 'zod'

export const sayWhoWasThereInput = z.object({
  reviewId: z.uuid(),
  sessionId: z.uuid('Choose the session.'),
  people: z.array(z.uuid()).default([]),
  /** one name a line */
  others: z
    .string()
    .trim()
    .max(2000, 'Keep the names under 2,000 letters.')
    .default('')
    .transform((text) => [...new Set(text.split(/\r?\n/).map((name) => name.trim()))].filter(Boolean))
    .refine((names) => names.every((name) => name.length <= 200), 'One name a line, each under 200 letters.'),
})
