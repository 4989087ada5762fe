import { z } from 'zod'
import { noteContent } from './schemas.ts'

/**
 * What a device and the server say to each other. An app that was installed months ago still speaks it: fields may be
 * added with defaults, none may go or change its meaning, and another `format` needs both to be understood.
 */
export const wireFormat = 1
export const mostNotesAtOnce = 100

const moment = z.iso.datetime()

export const noteOnTheWire = z.object({
  /** chosen by the device: version 4 carries no time and no machine */
  id: z.uuidv4('The number of this note is not a random one.'),
  reviewId: z.uuid(),
  ...noteContent,
  /** when it was begun, by the clock of the device; see `sentAt` */
  writtenAt: moment,
})
export type NoteOnTheWire = z.infer<typeof noteOnTheWire>

/** Said when something was passed on. There is nothing to say about it. */
export const referralOnTheWire = z.object({ id: z.uuidv4(), reviewId: z.uuid(), madeAt: moment })
export type ReferralOnTheWire = z.infer<typeof referralOnTheWire>

/** POST /field/send, as JSON. Each note is judged by itself: one that is refused holds nothing else up. */
export const sendInput = z.object({
  format: z.literal(wireFormat),
  /** whose notes these are; the server refuses the whole when somebody else is signed in */
  personId: z.uuid(),
  deviceId: z.uuid(),
  /** now, by the clock of the device: a note's age is right even where the clock is wrong */
  sentAt: moment,
  notes: z.array(z.unknown()).max(mostNotesAtOnce),
  referrals: z.array(z.unknown()).max(mostNotesAtOnce).default([]),
})

export type KeptBefore = Omit<NoteOnTheWire, 'writtenAt'> & { writtenAt: string }

export type NoteAnswer =
  /** committed, now or before: the device may delete its copy */
  | { id: string; result: 'kept' }
  /** the same number was kept before with other words: the author decides (only ever the author's own note) */
  | { id: string; result: 'conflict'; kept: KeptBefore }
  /** it stays on the device; the message is for its author */
  | { id: string; result: 'refused'; field?: string; message: string }

/** 200. `now` is the server's clock. */
export type SendAnswer = { now: string; notes: NoteAnswer[]; referrals: NoteAnswer[] }

/**
 * Every other answer of /field/send, /field/pack, /field/photos and /field/device: nothing was taken, everything
 * stays on the device. 401 signed-out, 409 another-person, 410 device-revoked, 422 not-understood, 503 busy.
 */
export type FieldRefusal = {
  reason: 'signed-out' | 'another-person' | 'device-revoked' | 'not-understood' | 'busy'
  message: string
}

/** PUT /field/photos/:photoId?note=…&person=…&device=…, the JPEG as body. Sent after its note; 200 { result: 'kept' }. */
export const largestPhotoBytes = 8_000_000

/** POST /field/device, as JSON. */
export const deviceInput = z.discriminatedUnion('ask', [
  /** first use: the server keeps `recoveryKey` (32 random bytes, base64) for its owner */
  z.object({
    ask: z.literal('enrol'),
    personId: z.uuid(),
    deviceId: z.uuidv4(),
    name: z.string().trim().min(1).max(100),
    recoveryKey: z.base64().length(44),
  }),
  /** the code is forgotten: gives the key back to its owner, signed in */
  z.object({ ask: z.literal('recover'), personId: z.uuid(), deviceId: z.uuid() }),
])
export type DeviceAnswer = { recoveryKey: string | null }

/** GET /field/pack?device=…: what a reviewer's days need where there is no network. */
export type Pack = {
  format: typeof wireFormat
  person: { id: string; name: string }
  /** the server's clock when it was made, ISO */
  madeAt: string
  /** reviews of the reader's in preparation, in their three days or in report, by first day */
  reviews: PackReview[]
}
export type PackReview = {
  id: string
  trustName: string
  /** yyyy-mm-dd */
  days: [string, string, string]
  stage: 'prepare' | 'three_days' | 'report'
  /** why no note can be kept now, in words; null: they can */
  notNow: string | null
  /** the promise as the team says it first, in one sentence */
  sayFirst: string
  questions: { id: string; number: number; text: string; why: string }[]
  sessions: PackSession[]
  documents: string[]
  colleagues: { name: string; role: string }[]
  safeguarding: PackContact[]
  /** the reader's own notes that the server keeps, newest first */
  notes: (KeptBefore & { photos: number })[]
}
export type PackSession = {
  id: string
  /** yyyy-mm-dd, HH:MM */
  date: string
  starts: string
  ends: string
  kind: string
  title: string
  place: string
  how: 'in_person' | 'telephone' | 'video'
  videoLink: string | null
  meeting: string
  urn: number | null
  school: string | null
  /** null: no school, or nothing known */
  address: string | null
  mine: boolean
  /** names of colleagues who go too */
  withWhom: string[]
  questionIds: string[]
  /** what was promised here: everybody present hears all that is said in a shared session */
  promise: 'not_attributable' | 'attributable'
  /** private to the team, and shown to all as such */
  private: boolean
}
export type PackContact = { urn: number; school: string; name: string; post: string; telephone: string }
