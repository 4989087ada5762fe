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
const storedFile = z.object({
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int().positive(),
  sha256: z.string(),
  key: z.string(),
})
export const addDocumentsInput = z
  .object({
    requestId: id,
    replaces: id.nullish(),
    note: z.string().trim().max(300, 'Say in at most 300 letters what is new').default(''),
    files: z.array(storedFile).min(1, 'Choose at least one file').max(20, 'Send at most 20 files at a time'),
  })
  .refine(({ replaces, files }) => !replaces || files.length === 1, {
    path: ['files'],
    error: 'Choose one file: the new version of this document',
  })
export const documentInput = z.object({ reviewId: id, documentId: id })
/** Without a document: all of the question's. */
export const allowDownloadInput = z.object({
  requestId: id,
  documentId: id.optional(),
  allow: z.enum(['yes', 'no']),
})

const webAddress = z
  .string({ error: 'Write the address of the page' })
  .trim()
  .max(2000, 'Keep the address under 2,000 letters')
  .refine(isSecureAddress, 'Write the whole address, beginning with https://')
export const addLinkInput = z.object({
  requestId: id,
  title: z
    .string({ error: 'Say what the link leads to' })
    .trim()
    .min(2, 'Say what the link leads to')
    .max(200, 'Keep the title under 200 letters'),
  url: webAddress,
  note: z.string().trim().max(500, 'Keep the note under 500 letters').default(''),
})
export const removeLinkInput = z.object({ requestId: id, linkId: id })

function isSecureAddress(text: string): boolean {
  const address = URL.parse(text)
  return (
    address?.protocol === 'https:' && address.hostname.includes('.') && !address.username && !address.password
  )
}
