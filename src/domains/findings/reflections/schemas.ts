import { z } from 'zod'

export const keepReflectionInput = z.object({
  reviewId: z.uuid(),
  findingId: z.uuid(),
  body: z.string().trim().max(5000, 'Keep it under 5,000 letters.').default(''),
  withLeaders: z
    .enum(['yes', ''])
    .default('')
    .transform((value) => value === 'yes'),
})
