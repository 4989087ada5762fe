import { z } from 'zod'
import { purposes } from './purposes.ts'

const id = z.uuid('This address is not one of ours')

export const beginUploadInput = z
  .object({
    id,
    purpose: z.enum(purposes, { error: 'Say what the file is for' }),
    reviewId: id,
    requestId: id.nullish(),
    replaces: id.nullish(),
    name: z.string().min(1, 'The file has no name').max(300, 'The file’s name is too long. Shorten it.'),
    note: z.string().trim().max(300, 'Say in at most 300 letters what is new').default(''),
    bytes: z.int().positive('The file is empty. Check that it was saved, then choose it again.'),
  })
  .refine(({ purpose, requestId }) => (purpose === 'document') === Boolean(requestId), {
    error: 'Say which question the file answers',
  })

export const endUploadInput = z.object({
  uploadId: id,
  outcome: z.enum(['kept', 'already', 'refused', 'cancelled']),
  problem: z.string().max(2000).nullish(),
})
