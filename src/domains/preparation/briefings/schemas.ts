import { z } from 'zod'
import { audiences } from './briefing.ts'

const id = z.uuid('Choose one of those shown')
const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'Write a shorter address')
  .refine((text) => text === '' || z.email().safeParse(text).success, {
    message: 'Write the whole address, such as name@school.example, or leave it empty',
  })
  .transform((text) => text || null)

const personToBrief = z.object({
  audience: z.enum(audiences, 'Choose who they are'),
  name: z
    .string('Write their name')
    .trim()
    .min(1, 'Write their name')
    .max(200, 'Keep the name to 200 letters'),
  email,
  sessionId: z
    .union([z.literal(''), id])
    .optional()
    .transform((value) => value || null),
})
export type PersonToBrief = z.infer<typeof personToBrief>

export const makeBriefingsInput = z.object({
  reviewId: id,
  people: z.array(personToBrief).min(1, 'Write at least one name').max(80, 'Make up to 80 at once'),
  send: z
    .string()
    .optional()
    .transform((value) => value === 'yes'),
})

export const reviewInput = z.object({ reviewId: id })
export const briefingInput = z.object({ reviewId: id, briefingId: id })

// From here on: what is sent by whoever holds a link. What cannot be a link is looked up like any other, and not found.
const token = z.string().max(200)
export const linkInput = z.object({ token })
export const acknowledgeInput = z.object({ token, done: z.enum(['acknowledged', 'taken back']) })
export const messageInput = z.object({
  token,
  message: z
    .string('Write your message')
    .trim()
    .min(1, 'Write your message first')
    .max(2000, 'Keep your message to 2,000 letters'),
})
export const needInput = z.object({
  token,
  need: z
    .string('Write what would help')
    .trim()
    .min(1, 'Write what would help first')
    .max(1000, 'Keep it to 1,000 letters'),
})
