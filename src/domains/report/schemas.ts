import { z } from 'zod'
import { groupNames } from './sharing/groups.ts'

export const reviewInput = z.object({ reviewId: z.uuid() })

const words = z.string().trim().max(3000, 'Keep it to 3,000 characters.')
/** With why, where a step is ended before its own people have finished. */
export const goOnInput = z.object({ reviewId: z.uuid(), words: words.default('') })
export const againInput = goOnInput
export const askInput = z.object({ reviewId: z.uuid(), words: words.min(1, 'Write what should change.') })
export const nameReaderInput = z.object({ reviewId: z.uuid(), personId: z.uuid('Choose who reads it.') })

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
  kind: z.enum(['correction', 'disagreement'], 'Say whether a fact is wrong or you see it differently.'),
  body: remark.min(1, 'Write what is not right, and what is.'),
})
export const settleInput = z.object({
  reviewId: z.uuid(),
  remarkId: z.uuid(),
  /** what came of what the host said; none for a comment of the team */
  answer: z.enum(['corrected', 'kept', 'reflected', 'recorded', '']).default(''),
  outcome: remark.default(''),
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
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Choose the last day.')
export const makeLinkInput = z.object({
  reviewId: z.uuid(),
  label: z
    .string()
    .trim()
    .min(1, 'Say what it is for, so that you know it again.')
    .max(80, 'Keep it to 80 characters.'),
  endsOn: day,
  code: z.enum(['yes', '']).default(''),
})
export const endLinkInput = z.object({ reviewId: z.uuid(), linkId: z.uuid() })
export const linkInput = z.object({ token: z.string().max(200), pass: z.string().max(200).default('') })
export const codeInput = z.object({ token: z.string().max(200), code: z.string().max(40) })
export const shareWithGroupInput = z.object({
  reviewId: z.uuid(),
  people: z.enum(groupNames, 'Choose a group.'),
})
export const endGroupInput = z.object({ reviewId: z.uuid(), groupShareId: z.uuid() })
export const publishInput = z.object({
  reviewId: z.uuid(),
  pdf: z.enum(['yes', '']).default(''),
  sure: z.literal('yes', 'Say that you have read it once more.'),
})
export const openReportInput = z.object({ reviewId: z.uuid(), how: z.enum(['page', 'word', 'pdf']) })
