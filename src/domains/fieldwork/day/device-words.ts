import { clockTime, count } from '../../../web/dates.ts'
import type { FieldState } from '../device/field-device.ts'

const few = 2 * 60_000

/** null while the clock is right enough for nobody to mind */
export function clockWords(skewMs: number | null): string | null {
  if (skewMs === null || Math.abs(skewMs) < few) return null
  const minutes = Math.round(Math.abs(skewMs) / 60_000)
  const long = minutes < 90 ? count(minutes, 'minute') : count(Math.round(minutes / 60), 'hour')
  return `This device’s clock is ${long} ${skewMs < 0 ? 'behind' : 'ahead'}. Candour puts the times right.`
}

/** What the browser said when it was asked to keep what is here. */
export function keepingWords(persisted: boolean | null): string {
  if (persisted === null) return 'This browser has not said yet whether it keeps what is on this device.'
  return persisted
    ? 'This device has promised to keep your notes until they are sent.'
    : 'This device may clear your notes when space runs short, so open Candour each evening and install it.'
}

export function roomWords({ usedBytes, quotaBytes }: FieldState['storage']): string {
  if (usedBytes === null) return 'This browser does not say how much room is used.'
  const of = quotaBytes ? ` of ${sizeWords(quotaBytes)}` : ''
  return `${sizeWords(usedBytes)}${of} used.`
}

const sizeWords = (bytes: number) =>
  bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`

/** the last time that everything went out */
export type LastSent = { notes: number; at: Date } | null
export type Line = { strong: string; rest: string; cut: boolean } | null

/** The grey line under the bar: being cut off is ordinary, and said once. Null: nothing to say. */
export function networkLine(state: FieldState, now: Date, lastSent: LastSent): Line {
  const { network, waitingCount: waiting, sending } = state
  if (!network.on) {
    const strong = network.since ? `No network since ${clockTime(network.since)}.` : 'No network.'
    const rest = waiting > 0 ? waitsWords(waiting) : 'Carry on. Your notes are kept on this device.'
    return { strong, rest, cut: true }
  }
  if (sending.state === 'under way')
    return { strong: 'Sending.', rest: `${count(sending.left, 'note')} left.`, cut: false }
  if (sending.state === 'trying again')
    return {
      strong: 'The network is slow.',
      rest: `${waitsWords(waiting)} We try again by ourselves.`,
      cut: true,
    }
  return justSent(lastSent, now)
}

const waitsWords = (waiting: number) =>
  `${count(waiting, 'note')} ${waiting === 1 ? 'is' : 'are'} waiting to be sent.`

const aMinute = 60_000
function justSent(last: LastSent, now: Date): Line {
  if (!last || now.getTime() - last.at.getTime() > aMinute) return null
  const strong = `${count(last.notes, 'note')} sent at ${clockTime(last.at)}.`
  return { strong, rest: 'They are safe.', cut: false }
}
