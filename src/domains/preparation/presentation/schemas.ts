import { z } from 'zod'

// What the forms of this room send. Messages are in the words of the fields.
const id = z.uuid('This address is not one of ours')

const asLink = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : null
  return url?.protocol === 'https:' && !url.username && url.hostname.includes('.')
}
const link = z
  .string()
  .trim()
  .max(2000, 'Keep the link under 2,000 letters')
  .refine((text) => text === '' || asLink(text), 'Give the whole link, beginning with https://')
const date = z.literal('').or(z.iso.date('Give the date as day, month and year'))
const time = z.literal('').or(z.iso.time({ precision: -1, error: 'Give the time as hours and minutes' }))

export const arrangePresentationInput = z
  .object({
    reviewId: id,
    revision: z.coerce.number().int(),
    link: link.default(''),
    date: date.default(''),
    time: time.default(''),
    words: z.string().trim().max(5000, 'Keep it under 5,000 letters').default(''),
  })
  .superRefine(({ link, date, time }, context) => {
    const add = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    if (date && !time) add('time', 'Say at what time')
    if (time && !date) add('date', 'Say on which day')
    if ((date || time) && !link) add('link', 'Give the link to the video call')
  })

export const keepFileInput = z.object({
  reviewId: id,
  kind: z.enum(['recording', 'captions']),
  name: z.string().min(1).max(300),
  mediaType: z.string().min(1),
  bytes: z.number().int().positive(),
  sha256: z.string().length(64),
  key: z.string().min(1),
})
export const fileInput = z.object({ reviewId: id, fileId: id })
