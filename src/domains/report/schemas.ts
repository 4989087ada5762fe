import { z } from 'zod'

export const reviewInput = z.object({ reviewId: z.uuid() })

const remark = z.string().trim().max(3000, 'Keep it to 3,000 characters.')
export const commentInput = z.object({
  reviewId: z.uuid(),
  blockId: z.uuid(),
  body: remark.min(1, 'Write your comment.'),
  /** the words of the paragraph that it is about; all of them where it does not say */
  quote: z.string().trim().max(1000, 'Choose a shorter passage: at most 1,000 characters.').default(''),
  /** what could stand in their place */
  instead: remark.default(''),
})
export const replyInput = z.object({
  reviewId: z.uuid(),
  remarkId: z.uuid(),
  body: remark.min(1, 'Write your reply.'),
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
