import { z } from 'zod'

// What the forms of this room send. Messages are in the words of the fields.
const id = z.uuid('This address is not one of ours')

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
