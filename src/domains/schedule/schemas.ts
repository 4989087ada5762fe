import { z } from 'zod'
import { sessionHows, sessionKinds } from './schedule.ts'

const id = z.uuid('This address is not one of ours')
const time = (which: string) =>
  z
    .string({ error: `Write when the session ${which}` })
    .regex(/^([01]\d|2[0-3]):[0-5]\d(:\d\d)?$/, `Write when the session ${which}, such as 09:15`)
    .transform((text) => text.slice(0, 5))
const words = (most: number) => z.string().trim().max(most, `Keep this under ${most} letters`).default('')

/** An address that a person can safely be sent to: encrypted, and no name or password hidden in it. */
const link = z
  .string('Give the whole link, beginning with https://')
  .trim()
  .max(500, 'Keep the link under 500 letters')
  .refine(isSafeLink, 'Give the whole link, beginning with https://')

function isSafeLink(text: string): boolean {
  if (!/^https:\/\/\S+$/.test(text) || !URL.canParse(text)) return false
  const { username, password, hostname } = new URL(text)
  return username === '' && password === '' && hostname.includes('.')
}

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
  how: z.enum(sessionHows, 'Choose how people meet').default('in_person'),
  videoLink: z
    .union([z.literal('').transform(() => null), link])
    .nullish()
    .transform((given) => given ?? null),
  attendees: z.array(id).default([]),
  /** for the other side, where a change waits for them to agree */
  why: words(500),
}

export const reviewInput = z.object({ reviewId: id })
/** which of the proposals was looked at */
export const settleProposalInput = z.object({ reviewId: id, runId: id })
export const addSessionInput = z.object({ reviewId: id, ...session })
export const changeSessionInput = z.object({ reviewId: id, sessionId: id, ...session })
export const setLinksInput = z.object({
  reviewId: id,
  link,
  which: z.enum(['missing', 'all'], 'Choose which sessions get it').default('missing'),
})
export const setTeamRoomInput = z.object({ reviewId: id, link })
export const removeSessionInput = z.object({ reviewId: id, sessionId: id, why: words(500) })
export type SessionInput = z.infer<typeof addSessionInput>
