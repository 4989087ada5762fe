import { z } from 'zod'
import { knownTags } from './experience.ts'
import { tidyPostcode } from './home-place.ts'

const id = z.uuid('Choose one of those shown')
const wholeNumber = (words: string) =>
  z
    .union([z.literal(''), z.string().regex(/^(1?\d|20)$/, words)])
    .optional()
    .transform((typed) => (typed ? Number(typed) : null))
const date = (words: string) => z.iso.date(words)
const yes = z
  .string()
  .optional()
  .transform((value) => value === 'yes')

/** Boxes ticked from the one list of what people know and hosts wish for. */
export const tagsInput = z
  .array(z.string())
  .optional()
  .default([])
  .refine((tags) => tags.every((tag) => knownTags.includes(tag)), 'Choose from those shown')

export const poolRecordInput = z
  .object({
    personId: id,
    least: wholeNumber('Write a whole number, from 0 to 20'),
    most: wholeNumber('Write a whole number, from 0 to 20'),
    postcode: z
      .string()
      .optional()
      .default('')
      .transform(tidyPostcode)
      .refine((text) => text === '' || /^[A-Z0-9]{2,4}( [A-Z0-9]{3})?$/.test(text), {
        message: 'Write a whole postcode, such as AB1 2CD, or leave it empty',
      }),
    experience: tagsInput,
    wishes: tagsInput,
  })
  .refine(({ least, most }) => least === null || most === null || least <= most, {
    path: ['most'],
    message: 'The most is fewer than the least. Correct one of them.',
  })

export const poolPartsInput = z.object({
  personId: id,
  trainedUntil: z
    .union([z.literal(''), date('Write a whole date, such as 1 September 2027')])
    .optional()
    .transform((value) => value || null),
  provisionalLead: yes,
  shadow: yes,
  qualityAssurer: yes,
})

export const awayDaysInput = z
  .object({
    personId: id,
    firstDay: date('Write the first day, such as 1 February 2027'),
    lastDay: z
      .union([z.literal(''), date('Write the last day, such as 5 February 2027')])
      .optional()
      .transform((value) => value || null),
  })
  .refine(({ firstDay, lastDay }) => lastDay === null || firstDay <= lastDay, {
    path: ['lastDay'],
    message: 'The last day comes before the first. Correct one of them.',
  })
export const awayRowInput = z.object({ personId: id, awayId: id })
export const poolPersonInput = z.object({ personId: id })
