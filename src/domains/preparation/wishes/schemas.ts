import { z } from 'zod'
import { longestWish } from './wish.ts'

const ask = 'Say what you want from the review'

export const sayWishInput = z.object({
  reviewId: z.uuid('This address is not one of ours'),
  body: z
    .string({ error: ask })
    // a browser sends each line’s end as two letters
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(1, ask).max(longestWish, 'Keep it under 2,000 letters')),
})
