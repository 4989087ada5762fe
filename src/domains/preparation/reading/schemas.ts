import { z } from 'zod'

// What the forms of this room send. Messages are in the words of the fields.
const id = z.uuid('This address is not one of ours')
const revision = z.coerce.number().int().min(0)

const part = (label: string) =>
  z
    .string({ error: `Write something under “${label}”` })
    .trim()
    .max(8000, `Keep “${label}” under 8,000 letters. Everyone reads all of it.`)

export const precisParts = [
  {
    field: 'ethos',
    label: 'Values and ethos',
    hint: 'What the trust says that it is for, and how you notice it in what it sent.',
  },
  {
    field: 'structure',
    label: 'How it is organised',
    hint: 'Who decides what, and how help reaches a school.',
  },
  {
    field: 'lookFor',
    label: 'What to look for',
    hint: 'What the documents leave open, and what you hope to see for yourselves.',
  },
] as const
export type PrecisField = (typeof precisParts)[number]['field']

const [ethos, structure, lookFor] = precisParts
export const reviewInput = z.object({ reviewId: id })
export const precisInput = z.object({
  reviewId: id,
  ethos: part(ethos.label),
  structure: part(structure.label),
  lookFor: part(lookFor.label),
  revision,
})

export const documentReadInput = z.object({ reviewId: id, documentId: id, read: z.enum(['yes', 'no']) })

const minutes = z
  .string()
  .trim()
  .regex(/^(?:\d{1,3})?$/, 'Write the minutes as a number, such as 20, or leave it empty')
  .transform((text) => (text === '' ? null : Number(text)))
  .refine((value) => value === null || (value >= 1 && value <= 600), 'Write between 1 and 600 minutes')

export const summaryInput = z.object({
  reviewId: id,
  documentId: id,
  body: z.string().trim().max(4000, 'Keep the summary under 4,000 letters'),
  key: z.literal('yes').optional(),
  minutes,
  revision,
})
