import { z } from 'zod'
import { tagsInput } from '../pool/schemas.ts'

const id = z.uuid('Choose one of those shown')
const few = (least: number, most: number) =>
  z
    .union([z.literal(''), z.string().regex(/^\d{1,2}$/)])
    .optional()
    .transform((typed) => (typed ? Number(typed) : null))
    .refine((value) => value === null || (value >= least && value <= most), {
      message: `Write a whole number, from ${least} to ${most}`,
    })
const typedDay = z
  .string('Write the day')
  .trim()
  .max(60, 'Write a whole date, such as Tuesday 1 December 2026.')

export const reviewNeedInput = z.object({
  reviewId: id,
  peers: few(0, 20),
  shadows: few(0, 5),
  qualityAssurers: few(0, 5),
  experience: tagsInput,
  focus: tagsInput,
  group: z
    .string()
    .trim()
    .max(100, 'Keep the name to 100 letters')
    .optional()
    .transform((value) => value || null),
})

export const reviewWindowInput = z.object({
  reviewId: id,
  day1: typedDay,
  day2: typedDay,
  day3: typedDay,
  weekend: z
    .string()
    .optional()
    .transform((value) => value === 'yes'),
})
export const windowRowInput = z.object({ reviewId: id, windowId: id })
