import { z } from 'zod'
import { type DeviceAnswer, type Pack, type SendAnswer, wireFormat } from '../wire.ts'
import type { Sending } from './field-device.ts'

// Talking to the server. Whatever is not plainly its answer is taken for no network: nothing is believed of a login
// page of a school's guest network, or of half an answer.

// Our policy for scripts forbids making code from text, which is how it would be a little faster.
z.config({ jitless: true })

export type Stopped = Extract<Sending, { state: 'stopped' }>
export type Said<T> = { said: 'yes'; answer: T } | { said: 'no'; stopped: Stopped } | { said: 'nothing' }

const refusal = z.object({
  reason: z.enum(['signed-out', 'another-person', 'device-revoked', 'not-understood', 'busy']),
  message: z.string(),
})
const WAIT_MS = 20_000

async function ask<T>(path: string, init: RequestInit, read: z.ZodType<T>): Promise<Said<T>> {
  try {
    const response = await fetch(path, {
      ...init,
      signal: AbortSignal.timeout(WAIT_MS),
      cache: 'no-store',
      redirect: 'error',
    })
    const body: unknown = await response.json()
    if (response.ok) {
      const answer = read.safeParse(body)
      return answer.success ? { said: 'yes', answer: answer.data } : { said: 'nothing' }
    }
    const refused = refusal.safeParse(body)
    if (!refused.success || refused.data.reason === 'busy') return { said: 'nothing' }
    return {
      said: 'no',
      stopped: { state: 'stopped', reason: refused.data.reason, message: refused.data.message },
    }
  } catch {
    return { said: 'nothing' }
  }
}

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

const noteAnswer = z.discriminatedUnion('result', [
  z.object({ id: z.string(), result: z.literal('kept') }),
  z.object({
    id: z.string(),
    result: z.literal('conflict'),
    kept: z.looseObject({ id: z.string(), body: z.string() }),
  }),
  z.object({
    id: z.string(),
    result: z.literal('refused'),
    field: z.string().optional(),
    message: z.string(),
  }),
])
const sendAnswer = z.object({ now: z.string(), notes: z.array(noteAnswer), referrals: z.array(noteAnswer) })
// The pack is made by the same server that made this app, or a newer one: what the pages need is looked for, no more.
const pack = z.looseObject({
  format: z.literal(wireFormat),
  person: z.object({ id: z.string(), name: z.string() }),
  madeAt: z.string(),
  reviews: z.array(z.looseObject({ id: z.string(), days: z.array(z.string()).length(3) })),
})

export type Batch = { personId: string; deviceId: string; notes: unknown[]; referrals: unknown[] }

export const sendBatch = (batch: Batch): Promise<Said<SendAnswer>> =>
  ask(
    '/field/send',
    json({ format: wireFormat, sentAt: new Date().toISOString(), ...batch }),
    sendAnswer as unknown as z.ZodType<SendAnswer>,
  )

export const askPack = (deviceId: string): Promise<Said<Pack>> =>
  ask(`/field/pack?device=${deviceId}`, {}, pack as unknown as z.ZodType<Pack>)

export const askDevice = (asked: object): Promise<Said<DeviceAnswer>> =>
  ask('/field/device', json(asked), z.object({ recoveryKey: z.string().nullable() }))

type PhotoWay = { photoId: string; noteId: string; personId: string; deviceId: string; jpeg: Blob }
const photoAnswer = z.object({ result: z.enum(['kept', 'refused']), message: z.string().optional() })

export const sendPhoto = ({ photoId, noteId, personId, deviceId, jpeg }: PhotoWay) =>
  ask(
    `/field/photos/${photoId}?note=${noteId}&person=${personId}&device=${deviceId}`,
    { method: 'PUT', headers: { 'content-type': 'image/jpeg' }, body: jpeg },
    photoAnswer,
  )
