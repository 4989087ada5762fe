import { z } from 'zod'
import { questionLabels } from './labels.ts'

// What the forms of this stage send. Messages are in the words of the fields.
const id = z.uuid('This address is not one of ours')

const wording = z
  .string({ error: 'Write the question' })
  .transform((text) => text.trim().replace(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(10, 'Write the whole question: at least 10 letters')
      .max(500, 'Keep the question under 500 letters, so that it can be read aloud'),
  )

const labels = z.array(z.enum(questionLabels, 'Choose from the labels shown')).default([])
/** An area of the review, or none. */
const area = z
  .union([z.literal('').transform(() => null), z.null(), z.uuid('Choose one of the areas shown')])
  .default(null)
const words = (ask: string, most: number, name: string) =>
  z
    .string({ error: ask })
    .trim()
    .min(1, ask)
    .max(most, `Keep ${name} under ${most.toLocaleString('en-GB')} letters`)

const areaWords = {
  name: z
    .string({ error: 'Name the area' })
    .transform((text) => text.trim().replace(/\s+/g, ' '))
    .pipe(z.string().min(3, 'Name the area').max(120, 'Keep the name under 120 letters')),
  why: z.string().trim().max(500, 'Keep the reason under 500 letters').default(''),
}
export const proposeAreaInput = z.object({ reviewId: id, ...areaWords })
/** `was` is the name that was read, so that nobody renames what another renamed meanwhile. */
export const changeAreaInput = z.object({ areaId: id, was: z.string(), ...areaWords })
export const withdrawAreaInput = z.object({ areaId: id })
export const placeQuestionInput = z.object({ questionId: id, areaId: area })

export const proposeQuestionInput = z.object({
  reviewId: id,
  wording,
  labels,
  areaId: area,
})
export const suggestWordingInput = z.object({ questionId: id, wordingId: id, wording })
/** A wording is named, so that nobody agrees to words that they have not read. */
export const onWordingInput = z.object({ questionId: id, wordingId: id })
export const commentOnQuestionInput = z.object({
  questionId: id,
  body: z
    .string({ error: 'Write what you want to say' })
    .trim()
    .min(1, 'Write what you want to say')
    .max(2000, 'Keep it under 2,000 letters'),
})
export const withdrawQuestionInput = z.object({ questionId: id })
export const freezeQuestionsInput = z.object({ reviewId: id })

const reason = words('Say why', 1000, 'the reason')
export const proposeAmendmentInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reword'), reviewId: id, questionId: id, wording, areaId: area, reason }),
  z.object({ kind: z.literal('add'), reviewId: id, wording, labels, areaId: area, reason }),
  z.object({ kind: z.literal('withdraw'), reviewId: id, questionId: id, reason }),
])
export type AmendmentInput = z.infer<typeof proposeAmendmentInput>
export const amendmentInput = z.object({ amendmentId: id })
export const turnDownAmendmentInput = z.object({ amendmentId: id, reason })
