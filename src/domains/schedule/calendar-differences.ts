import type { CalendarEntry } from './calendar-entry.ts'

/** An entry of one person's calendar; and as it was sent, with the number of its last change. */
export type Wanted = CalendarEntry & { personId: string }
export type Sent = Wanted & { sequence: number; cancelled: boolean }
export type Difference = { what: 'new' | 'changed' | 'gone'; entry: Wanted; sequence: number }

/**
 * What has to be sent so that calendars say what the schedule says. What is over is left as it was. A number rises
 * with every change that somebody sees, and only then (RFC 5546, 2.1.4).
 */
export function calendarDifferences(wanted: Wanted[], sent: Sent[], now: Date): Difference[] {
  const before = new Map(sent.map((one) => [keyOf(one), one]))
  const still = new Set(wanted.map(keyOf))
  const coming = wanted
    .flatMap((entry) => changeTo(entry, before.get(keyOf(entry))))
    .filter(({ entry }) => entry.ends > now || isAhead(before.get(keyOf(entry)), now))
  const gone = sent
    .filter((one) => isAhead(one, now) && !still.has(keyOf(one)))
    .map((entry): Difference => ({ what: 'gone', entry, sequence: entry.sequence + 1 }))
  return [...coming, ...gone]
}

const keyOf = ({ sessionId, personId }: Wanted) => `${sessionId} ${personId}`

// What was still to come, and is moved to where it is over, is changed all the same.
const isAhead = (was: Sent | undefined, now: Date) => was !== undefined && !was.cancelled && was.ends > now

function changeTo(entry: Wanted, was: Sent | undefined): Difference[] {
  if (!was) return [{ what: 'new', entry, sequence: 0 }]
  if (was.cancelled) return [{ what: 'new', entry, sequence: was.sequence + 1 }]
  return looks(was) === looks(entry) ? [] : [{ what: 'changed', entry, sequence: was.sequence + 1 }]
}

const looks = ({ starts, ends, summary, location }: CalendarEntry) =>
  JSON.stringify([starts.getTime(), ends.getTime(), summary, location])
