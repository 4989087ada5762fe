import { z } from 'zod'
import type { WrittenSection } from './written-text.ts'

/** Made by the server from what a browser sent: `change` as it came, `written` what the text comes to with it. */
export const keepWritingInput = z.object({
  reviewId: z.uuid(),
  change: z.instanceof(Uint8Array),
  written: z.custom<WrittenSection[]>(),
})
export const writerInput = z.object({ reviewId: z.uuid(), personId: z.uuid('Choose who is to write.') })
export const restoreInput = z.object({ reviewId: z.uuid(), upto: z.coerce.number().int().positive() })
/** words of a paragraph that the check points at */
export const wordsInput = z.object({
  reviewId: z.uuid(),
  blockId: z.uuid(),
  kind: z.string().min(1),
  words: z.string().min(1).max(1000),
})
export const overruleInput = wordsInput.extend({
  reason: z
    .string()
    .trim()
    .min(3, 'Say why these words may stay.')
    .max(1000, 'Keep the reason to 1,000 characters.'),
})
