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

const answer = z
  .string({ error: 'Write the answer' })
  .trim()
  .max(5000, 'Keep the answer under 5,000 letters. Longer papers can be added as documents.')
export const requestInput = z.object({ requestId: id })
export const answerRequestInput = z.object({ requestId: id, answer })
export const notApplicableInput = z.object({
  requestId: id,
  reason: z
    .string({ error: 'Say why this does not apply' })
    .trim()
    .min(3, 'Say in a few words why this does not apply')
    .max(1000, 'Keep the reason under 1,000 letters'),
})
export const addDocumentsInput = z.object({
  requestId: id,
  files: z
    .array(z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }))
    .min(1, 'Choose at least one file')
    .max(20, 'Send at most 20 files at a time'),
})
export const documentInput = z.object({ reviewId: id, documentId: id })
