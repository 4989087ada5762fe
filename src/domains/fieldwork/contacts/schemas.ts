import { z } from 'zod'

export const setSafeguardingContactInput = z.object({
  reviewId: z.uuid(),
  urn: z.coerce.number().int(),
  name: z.string().trim().min(1, 'Write their name.').max(200, 'Keep the name under 200 letters.'),
  post: z.string().trim().max(200, 'Keep the post under 200 letters.').default(''),
  telephone: z
    .string()
    .trim()
    .regex(/^[+\d][\d\s()-]{2,38}$/, 'Write a telephone number, as it is dialled.'),
})
export const removeSafeguardingContactInput = z.object({ reviewId: z.uuid(), urn: z.coerce.number().int() })
