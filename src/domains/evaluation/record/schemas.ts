import { z } from 'zod'

const id = z.uuid('This address is not one of ours')

/** "7", "7.5" or "7:30", as minutes; empty is null. */
const hours = z
  .string()
  .trim()
  .default('')
  .refine(
    (text) => text === '' || /^\d{1,3}([.,]\d{1,2}|:[0-5]\d)?$/.test(text),
    'Write the hours, such as 7, 7.5 or 7:30',
  )
  .transform((text) => {
    if (text === '') return null
    const [whole, minutes] = text.split(':')
    return minutes === undefined
      ? Math.round(Number(text.replace(',', '.')) * 60)
      : Number(whole) * 60 + Number(minutes)
  })
  .refine((minutes) => minutes === null || minutes <= 12_000, 'Write 200 hours or fewer')

export const saveRecordInput = z
  .object({
    reviewId: id,
    preparing: hours,
    session: hours,
    because: z.string().trim().max(300, 'Keep this under 300 letters').default(''),
    learned: z.string().trim().max(5000, 'Keep this under 5,000 letters').default(''),
    revision: z.coerce.number().int().min(0),
  })
  .refine(({ session, because }) => session === null || because !== '', {
    path: ['because'],
    message: 'Say why these hours are not those of the schedule.',
  })

export const longestTakeBack = 2000
const words = z
  .string()
  .trim()
  .min(1, 'Write what you take back')
  .max(longestTakeBack, 'Keep this under 2,000 letters')
/** A box that was ticked sends its value, and one that was not sends nothing. */
const ticked = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes')

export const writeTakeBackInput = z.object({ reviewId: id, words, share: ticked })
export const changeTakeBackInput = z.object({ takeBackId: id, words, share: ticked })
export const removeTakeBackInput = z.object({ takeBackId: id })
export const issueCertificateInput = z.object({ reviewId: id })
export const nameHostInput = z.object({ reviewId: id, named: ticked })
