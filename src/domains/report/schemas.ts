import { z } from 'zod'
import { blockKinds } from './report.ts'

const longest = 5000
const text = z
  .string()
  .trim()
  .min(1, 'Write the words, or remove them.')
  .max(longest, 'A paragraph takes at most 5,000 characters. Leave an empty line to begin a new one.')
const revision = z.coerce.number().int()

export const reviewInput = z.object({ reviewId: z.uuid() })
export const changeBlockInput = z.object({ reviewId: z.uuid(), blockId: z.uuid(), revision, text })
export const addBlockInput = z.object({
  reviewId: z.uuid(),
  sectionId: z.uuid(),
  /** after which block; at the section's beginning without one */
  after: z.union([z.uuid(), z.literal('')]).default(''),
  kind: z.enum(blockKinds, 'Choose what you are adding.'),
  text,
})
export const moveBlockInput = z.object({
  reviewId: z.uuid(),
  blockId: z.uuid(),
  direction: z.enum(['up', 'down']),
})
export const removeBlockInput = z.object({ reviewId: z.uuid(), blockId: z.uuid(), revision })
export const changeHeadingInput = z.object({
  reviewId: z.uuid(),
  sectionId: z.uuid(),
  /** the heading as it was when the form was opened */
  was: z.string(),
  heading: z.string().trim().min(1, 'Write the heading.').max(200, 'A heading takes at most 200 characters.'),
})

const remark = z.string().trim().max(3000, 'Keep it to 3,000 characters.')
export const commentInput = z.object({
  reviewId: z.uuid(),
  blockId: z.uuid(),
  body: remark.min(1, 'Write your comment.'),
})
export const correctionInput = z.object({
  reviewId: z.uuid(),
  blockId: z.uuid(),
  body: remark.min(1, 'Write what is not right, and what is.'),
})
export const settleInput = z.object({
  reviewId: z.uuid(),
  remarkId: z.uuid(),
  outcome: remark.min(1, 'Say what came of it, in a few words.'),
})

export const shareInput = z
  .object({
    reviewId: z.uuid(),
    personId: z.union([z.uuid(), z.literal('')]).default(''),
    email: z.string().trim().default(''),
  })
  .refine(({ personId, email }) => personId !== '' || email !== '', {
    path: ['personId'],
    message: 'Choose a person, or write an email address.',
  })
export const endSharingInput = z.object({ reviewId: z.uuid(), shareId: z.uuid() })
export const openReportInput = z.object({ reviewId: z.uuid(), how: z.enum(['page', 'word', 'pdf']) })
