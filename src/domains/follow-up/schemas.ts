import { z } from 'zod'

const title = z
  .string()
  .trim()
  .min(3, 'Say what is to be done, in a few words.')
  .max(300, 'Keep it to 300 characters; the rest belongs in the detail.')
const detail = z.string().trim().max(3000, 'Keep the detail to 3,000 characters.').default('')
const ownerId = z.uuid('Choose who does it.')
const dueOn = z.iso.date('Give the day by which it is done.')

export const planActionInput = z.object({
  reviewId: z.uuid(),
  findingId: z.union([z.uuid(), z.literal('')]).default(''),
  title,
  detail,
  ownerId,
  dueOn,
})
export const changeActionInput = z.object({ actionId: z.uuid(), title, detail, ownerId, dueOn })
const words = z.string().trim().max(3000, 'Keep it to 3,000 characters.')
export const completeActionInput = z.object({
  actionId: z.uuid(),
  outcome: words.min(1, 'Say what came of it, even in a few words.'),
})
export const dropActionInput = z.object({
  actionId: z.uuid(),
  outcome: words.min(1, 'Say why you are dropping it.'),
})
export const reopenActionInput = z.object({ actionId: z.uuid() })
