import type { Actor } from '../../../access/actor.ts'
import type { Outcome, Problem } from '../../../access/outcome.ts'
import { now } from '../../../platform/clock.ts'
import { log } from '../../../platform/log.server.ts'
import { device } from '../devices/own-devices.server.ts'
import { type NoteAnswer, referralOnTheWire, type SendAnswer } from '../wire.ts'
import { refuse } from './field-answer.server.ts'
import { keepNotes } from './keep-notes.server.ts'
import { notHere } from './keep-notes-in.server.ts'
import { ageMs } from './note-age.ts'
import { idOf, keepNotesInput } from './note-to-keep.ts'
import { recordReferral } from './record-referral.server.ts'

export type Batch = { deviceId: string; sentAt: string; notes: unknown[]; referrals: unknown[] }

/** Keeps whatever of a batch can be kept, and answers each thing by itself. */
export async function sendBatch(actor: Actor, batch: Batch): Promise<SendAnswer> {
  // With nothing to send it only asks whether it still may.
  if (batch.notes.length + batch.referrals.length === 0 && (await device(actor, batch))?.revoked)
    throw refuse('device-revoked')
  const notes = batch.notes.length === 0 ? [] : await sendNotes(actor, batch)
  const referrals: NoteAnswer[] = []
  for (const raw of batch.referrals) referrals.push(await sendReferral(actor, batch, raw))
  return { now: now().toISOString(), notes, referrals }
}

async function sendNotes(actor: Actor, batch: Batch): Promise<NoteAnswer[]> {
  try {
    const outcome = await keepNotes(actor, batch)
    if (outcome.ok) return outcome.value.answers
    const problem = problemOf(outcome)
    return keepNotesInput.parse(batch).notes.map((one) => refusedWith(one.id, one.problem ?? problem))
  } catch (error) {
    if (!isOfWhatWasSent(error)) throw error
    return oneByOne(actor, batch)
  }
}

// The database would not have one of them, such as one whose session went in this very moment. Which, is found out by
// sending each alone, so that the others are not held up.
async function oneByOne(actor: Actor, batch: Batch): Promise<NoteAnswer[]> {
  const [first, ...rest] = batch.notes
  if (rest.length > 0) {
    const answers: NoteAnswer[] = []
    for (const note of batch.notes) answers.push(...(await sendNotes(actor, { ...batch, notes: [note] })))
    return answers
  }
  log.error('the database refused a note that nothing here had refused')
  return [
    refusedWith(idOf(first), {
      message: 'This note could not be kept. Change it a little, and send it again.',
    }),
  ]
}

const isOfWhatWasSent = (error: unknown) =>
  /^2[23]/.test(String((error as { code?: unknown } | null)?.code ?? ''))

async function sendReferral(actor: Actor, { deviceId, sentAt }: Batch, raw: unknown): Promise<NoteAnswer> {
  const read = referralOnTheWire.safeParse(raw)
  if (!read.success) return refusedWith(idOf(raw), { message: 'This cannot be read.' })
  const { id, reviewId, madeAt } = read.data
  const outcome = await recordReferral(actor, { id, reviewId, deviceId, ageMs: ageMs(madeAt, sentAt) })
  return outcome.ok ? { id, result: 'kept' } : refusedWith(id, problemOf(outcome))
}

const refusedWith = (id: string, { field, message }: Problem): NoteAnswer => ({
  ...{ id, result: 'refused', message },
  ...(field && { field }),
})

/** What the refusal of the whole says; of a device that was revoked it is the answer to everything. */
function problemOf(outcome: Exclude<Outcome<unknown>, { ok: true }>): Problem {
  if ('missing' in outcome) return { message: notHere }
  const [problem = { message: notHere }] = outcome.problems
  if (problem.field === 'deviceId') throw refuse('device-revoked', problem.message)
  return problem
}
