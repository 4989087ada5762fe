import { z } from 'zod'
import { blockKinds } from './report.ts'
import { groupNames } from './sharing/groups.ts'

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
