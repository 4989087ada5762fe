import { z } from 'zod'
import { sessionKinds } from './schedule.ts'

const id = z.uuid('This address is not one of ours')
const time = (which: string) =>
  z
    .string({ error: `Write when the session ${which}` })
    .regex(/^([01]\d|2[0-3]):[0-5]\d(:\d\d)?$/, `Write when the session ${which}, such as 09:15`)
    .transform((text) => text.slice(0, 5))
const words = (most: number) => z.string().trim().max(most, `Keep this under ${most} letters`).default('')

const session = {
  kind: z.enum(sessionKinds, 'Choose what kind of session this is'),
  title: words(200),
  day: z.coerce
    .number('Choose the day')
    .pipe(z.union([z.literal(1), z.literal(2), z.literal(3)], 'Choose the day')),
  starts: time('starts'),
  ends: time('ends'),
  place: words(200),
  urn: z
    .union(
      [z.literal('').transform(() => null), z.coerce.number().int().positive()],
      'Choose a school of the trust',
    )
    .nullish()
    .transform((urn) => urn ?? null),
  meeting: words(300),
  byTelephone: z
    .union([z.literal('yes'), z.boolean()])
    .optional()
    .transform((given) => given === 'yes' || given === true),
  attendees: z.array(id).default([]),
}

export const reviewInput = z.object({ reviewId: id })
export const addSessionInput = z.object({ reviewId: id, ...session })
export const changeSessionInput = z.object({ reviewId: id, sessionId: id, ...session })
export const removeSessionInput = z.object({ reviewId: id, sessionId: id })
export type SessionInput = z.infer<typeof addSessionInput>
