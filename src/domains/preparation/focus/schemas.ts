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

export const proposeQuestionInput = z.object({
  reviewId: id,
  wording,
  labels: z.array(z.enum(questionLabels, 'Choose from the labels shown')).default([]),
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
