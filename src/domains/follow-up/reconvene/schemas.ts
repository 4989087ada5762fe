import { z } from 'zod'

const videoLink = z
  .string()
  .trim()
  .max(500, 'Write a shorter link.')
  .default('')
  .refine(
    (text) => text === '' || /^https:\/\/\S+$/.test(text),
    'Write the whole link, beginning with https://',
  )
const day = {
  reviewId: z.uuid(),
  onDay: z.iso.date('Give the day.'),
  starts: z
    .string('Say when it begins.')
    .regex(/^(0[7-9]|1[0-6]):[0-5]\d$/, 'Begin between 07:00 and 16:59.'),
  place: z.string().trim().max(300, 'Keep the place to 300 characters.').default(''),
  videoLink,
}
type Where = { place: string; videoLink: string }
const somewhere = ({ place, videoLink }: Where, context: z.RefinementCtx) => {
  if (place === '' && videoLink === '')
    context.addIssue({ code: 'custom', path: ['place'], message: 'Say where it is, or give the link.' })
}

export const setReconveneInput = z
  .object({
    ...day,
    withReviewId: z
      .union([z.uuid('Choose a trust, or none.'), z.literal('')])
      .default('')
      .transform((id) => id || null),
  })
  .superRefine(somewhere)
export const changeReconveneInput = z.object(day).superRefine(somewhere)
export const cancelReconveneInput = z.object({ reviewId: z.uuid() })
