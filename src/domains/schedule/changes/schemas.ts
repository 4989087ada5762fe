import { z } from 'zod'

const id = z.uuid('This address is not one of ours')
const item = z.string().min(1).max(80)
const why = z.string().trim().max(500, 'Keep this under 500 letters').default('')

export const changeInput = z.object({ reviewId: id, changeId: id })
export const declineChangeInput = z.object({
  reviewId: id,
  changeId: id,
  answer: z
    .string('Write why')
    .trim()
    .min(1, 'Write why, so that they can propose something else')
    .max(500, 'Keep this under 500 letters'),
})
export const placeSessionInput = z.object({
  reviewId: id,
  item,
  day: z.coerce
    .number('Choose the day')
    .pipe(z.union([z.literal(1), z.literal(2), z.literal(3)], 'Choose the day')),
  starts: z
    .string({ error: 'Write when it starts' })
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write when it starts, such as 09:15'),
  /** who goes; none: those who did */
  people: z.array(id).max(20).default([]),
  why,
})
export const pinSessionInput = z.object({
  reviewId: id,
  sessionId: id,
  pinned: z.enum(['yes', 'no']),
})

const fall = z.union(
  [
    z.object({ kind: z.literal('school'), urn: z.coerce.number().int().positive() }),
    z.object({
      kind: z.literal('late'),
      personId: id,
      day: z.coerce.number().pipe(z.union([z.literal(1), z.literal(2), z.literal(3)])),
      until: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time, such as 10:30'),
    }),
  ],
  'Say first what falls through',
)
export const takeRepairInput = z.object({
  reviewId: id,
  fall,
  key: z.string().max(80),
  seen: z.string().max(40),
  why,
})
export const fallIn = (given: unknown) => {
  const read = fall.safeParse(given)
  return read.success ? read.data : null
}
