import { z } from 'zod'
import { minutesOf, sessionHows } from '../schedule.ts'

const id = z.uuid('This address is not one of ours')
const words = (most: number) => z.string().trim().max(most, `Keep this under ${most} letters`).default('')
const clock = (which: string) =>
  z
    .string({ error: which })
    .regex(/^([01]\d|2[0-3]):[0-5]\d(:\d\d)?$/, `${which}, such as 09:15`)
    .transform((text) => text.slice(0, 5))
const whole = (least: number, most: number, say: string) =>
  z.coerce.number(say).int(say).min(least, `${say}, ${least} at least`).max(most, `${say}, ${most} at most`)
const day = z.coerce.number('Choose the day').pipe(z.union([z.literal(1), z.literal(2), z.literal(3)]))
const urn = z.coerce.number('Choose a school of the trust').int().positive('Choose a school of the trust')
const noneOr = <S extends z.ZodType>(schema: S) =>
  z
    .union([z.literal('').transform(() => null), schema])
    .nullish()
    .transform((given) => given ?? null)

const time = z
  .object({
    day: noneOr(day),
    from: clock('Write from when'),
    until: clock('Write until when'),
    kind: z.enum(['open', 'clear'], 'Choose whether this is open or kept clear'),
    because: words(120),
  })
  .refine(({ from, until }) => minutesOf(until) > minutesOf(from), {
    path: ['until'],
    message: 'Write a time that is after the first',
  })
const shared = {
  reviewId: id,
  questionIds: z.array(id).max(20).default([]),
  times: z.array(time).max(8).default([]),
}

export const schoolNeedInput = z.object({
  ...shared,
  urn,
  visit: z.enum(['must', 'may', 'never'], 'Choose whether it is visited'),
  minutes: whole(30, 480, 'Write how many minutes'),
  reviewers: z.coerce.number().pipe(z.union([z.literal(1), z.literal(2)], 'Choose one or two')),
  meeting: words(300),
})
export const interviewNeedInput = z.object({
  ...shared,
  interviewId: id.nullish().transform((given) => given ?? null),
  name: z
    .string('Write who is met')
    .trim()
    .min(1, 'Write who is met')
    .max(200, 'Keep this under 200 letters'),
  post: words(200),
  how: z.enum(sessionHows, 'Choose how people meet'),
  minutes: whole(15, 240, 'Write how many minutes'),
  urn: noneOr(urn),
})
export const removeInterviewInput = z.object({ reviewId: id, interviewId: id })
export const daysSettingInput = z
  .object({
    reviewId: id,
    visits: whole(0, 40, 'Write how many visits'),
    pairs: whole(0, 40, 'Write how many visits in pairs'),
    lunchFrom: clock('Write from when'),
    lunchUntil: clock('Write until when'),
    lunchMinutes: whole(0, 120, 'Write how many minutes'),
    longestHours: z.coerce
      .number('Write how many hours')
      .min(4, 'Write how many hours, 4 at least')
      .max(15, 'Write how many hours, 15 at most'),
    conferMinutes: whole(60, 900, 'Write how many minutes'),
    roadLonger: whole(0, 200, 'Write a number'),
    kilometresPerHour: whole(10, 110, 'Write a speed'),
    minutesEach: whole(0, 60, 'Write how many minutes'),
    ringHeads: z
      .literal('yes')
      .nullish()
      .transform((given) => given === 'yes'),
    ringMinutes: whole(15, 240, 'Write how many minutes'),
    officeUrn: noneOr(urn),
  })
  .refine(
    ({ lunchFrom, lunchUntil, lunchMinutes }) =>
      minutesOf(lunchUntil) - minutesOf(lunchFrom) >= Math.max(1, lunchMinutes),
    { path: ['lunchUntil'], message: 'Leave room for lunch between the two times' },
  )
export const sayAwayInput = z
  .object({
    reviewId: id,
    personId: id.nullish().transform((given) => given ?? null),
    day,
    starts: clock('Write from when'),
    ends: clock('Write until when'),
    because: words(200),
  })
  .refine(({ starts, ends }) => minutesOf(ends) > minutesOf(starts), {
    path: ['ends'],
    message: 'Write a time that is after the first',
  })
export const takeBackAwayInput = z.object({ reviewId: id, awayId: id })
export const knownDriveInput = z.object({
  reviewId: id,
  fromUrn: urn,
  toUrn: noneOr(urn),
  minutes: noneOr(whole(1, 600, 'Write how many minutes')),
})
