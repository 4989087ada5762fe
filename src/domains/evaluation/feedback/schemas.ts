import { z } from 'zod'

const id = z.uuid('This address is not one of ours')
const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Keep this under ${most.toLocaleString('en-GB')} letters`)
    .default('')
/** Nothing chosen yet is fine in a draft. */
const choice = <T extends string>(values: readonly [T, ...T[]]) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), z.enum(values).nullable())

const asked = {
  reviewId: id,
  wentWell: words(3000),
  inTheWay: words(3000),
  teamFit: choice(['yes', 'partly', 'no']),
  teamWords: words(2000),
  purpose: choice(['from_the_start', 'after_a_while', 'not_really']),
  purposeWords: words(2000),
  cost: choice(['less', 'about_right', 'too_much']),
  costWords: words(2000),
  wishes: choice(['all', 'some', 'few']),
  wishesWords: words(2000),
  revision: z.coerce.number().int().min(0),
}
export const saveFeedbackInput = z.object(asked)

/** Sent, every choice is made, and one of the two questions in words has an answer. */
export const sendFeedbackInput = z.object(asked).superRefine((given, context) => {
  const must = {
    teamFit: 'the team',
    purpose: 'the purpose',
    cost: 'time and travel',
    wishes: 'the wishes',
  } as const
  if (given.wentWell === '' && given.inTheWay === '')
    context.addIssue({
      code: 'custom',
      path: ['wentWell'],
      message: 'Write a sentence on what went well, or on what got in the way',
    })
  for (const [field, about] of Object.entries(must))
    if (given[field as keyof typeof must] === null)
      context.addIssue({ code: 'custom', path: [field], message: `Choose what fits best for ${about}` })
})
