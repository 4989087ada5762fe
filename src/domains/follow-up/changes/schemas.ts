import { z } from 'zod'

/** Without an action: what changed altogether. */
const actionId = z
  .union([z.uuid(), z.literal('')])
  .default('')
  .transform((id) => id || null)

export const tellChangeInput = z.object({
  reviewId: z.uuid(),
  actionId,
  /** the version that it was written from, so that nobody's newer words are covered without being read */
  from: z.coerce.number().int().min(0),
  body: z
    .string()
    .trim()
    .min(1, 'Say what changed, in your own words.')
    .max(4000, 'Keep it to 4,000 characters.'),
})
export const bringStoryInput = z.object({
  reviewId: z.uuid(),
  actionId,
  toldId: z.uuid(),
  heading: z
    .string()
    .trim()
    .min(3, 'Give it a heading that others understand.')
    .max(300, 'Keep the heading to 300 characters.'),
  agree: z.literal('yes', 'Tick that the others may read it.'),
})
export const takeStoryBackInput = z.object({ reviewId: z.uuid(), actionId })
