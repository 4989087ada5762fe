import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDifferences, type Sent, type Wanted } from './calendar-differences.ts'

const now = new Date('2026-11-23T12:00:00Z')
const entry = fc.record({
  sessionId: fc.constantFrom('s1', 's2', 's3'),
  personId: fc.constantFrom('p1', 'p2'),
  reviewId: fc.constant('r'),
  starts: fc.constantFrom(new Date('2026-11-20T09:00:00Z'), new Date('2026-12-01T09:00:00Z')),
  summary: fc.constantFrom('Interview', 'Lunch'),
  location: fc.constantFrom('', 'Room 2'),
})
const wanted = fc
  .uniqueArray(entry, { selector: ({ sessionId, personId }) => sessionId + personId })
  .map((all): Wanted[] => all.map((one) => ({ ...one, ends: new Date(one.starts.getTime() + 3_600_000) })))

const keyOf = ({ sessionId, personId }: { sessionId: string; personId: string }) => `${sessionId} ${personId}`

/** What calendars hold after everything was sent. */
function after(sent: Sent[], wants: Wanted[]): Sent[] {
  const held = new Map(sent.map((one) => [keyOf(one), one]))
  for (const { what, entry, sequence } of calendarDifferences(wants, sent, now))
    held.set(keyOf(entry), { ...entry, sequence, cancelled: what === 'gone' })
  return [...held.values()]
}
const coming = (all: Wanted[]) => all.filter(({ ends }) => ends > now)
const shown = (all: (Wanted | Sent)[]) =>
  coming(all.filter((one) => !('cancelled' in one && one.cancelled)))
    .map((one) => JSON.stringify([keyOf(one), one.starts, one.summary, one.location]))
    .toSorted()

test('after every change calendars say of what is to come just what the schedule says', () => {
  fc.assert(
    fc.property(fc.array(wanted, { minLength: 1, maxLength: 5 }), (schedules) => {
      let held: Sent[] = []
      for (const schedule of schedules) held = after(held, schedule)
      expect(shown(held)).toEqual(shown(schedules.at(-1) ?? []))
    }),
  )
})

test('a change already sent is not sent again', () => {
  fc.assert(
    fc.property(wanted, wanted, (first, second) => {
      const held = after(after([], first), second)
      expect(calendarDifferences(second, held, now)).toEqual([])
    }),
  )
})

test('the number of a change rises by one with each mail about a session, and never otherwise', () => {
  fc.assert(
    fc.property(fc.array(wanted, { minLength: 2, maxLength: 6 }), (schedules) => {
      let held: Sent[] = []
      for (const schedule of schedules) {
        const before = new Map(held.map((one) => [keyOf(one), one.sequence]))
        for (const { entry, sequence } of calendarDifferences(schedule, held, now))
          expect(sequence).toBe((before.get(keyOf(entry)) ?? -1) + 1)
        held = after(held, schedule)
      }
    }),
  )
})

test('what is over, and was before, is neither sent, nor changed, nor taken back', () => {
  fc.assert(
    fc.property(wanted, wanted, (first, second) => {
      const held = after([], first)
      const ahead = new Set([...coming(held), ...coming(second)].map(keyOf))
      const changes = calendarDifferences(second, held, now)
      expect(changes.filter(({ entry }) => !ahead.has(keyOf(entry)))).toEqual([])
    }),
  )
})
