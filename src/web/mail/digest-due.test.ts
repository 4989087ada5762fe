import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestDue, localTime } from './digest-due.ts'
import { digestHours, timeZones } from './mail-preference.ts'

const HOUR = 3_600_000

/** What comes of asking every hour: the local days on which a digest was sent, and all local days there were. */
function sentFrom(start: Date, hours: number, wish: Parameters<typeof digestDue>[1]) {
  const sent: string[] = []
  const days: string[] = []
  let last: string | null = null
  for (let tick = 0; tick < hours; tick++) {
    const at = new Date(start.getTime() + tick * HOUR)
    const { day } = localTime(at, wish.timeZone)
    if (!days.includes(day)) days.push(day)
    const due = digestDue(at, wish, last)
    if (due) {
      sent.push(due)
      last = due
    }
  }
  return { sent, whole: days.slice(1, -1) }
}

const anyWish = {
  zone: fc.constantFrom(...timeZones),
  hour: fc.constantFrom(...digestHours),
  start: fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2036-12-31T00:00:00Z'),
    noInvalidDate: true,
  }),
}
const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())

test('everywhere on Earth, whatever the clocks do, each day brings exactly one digest', () => {
  fc.assert(
    fc.property(anyWish.zone, anyWish.hour, anyWish.start, (timeZone, digestHour, start) => {
      const { sent, whole } = sentFrom(start, 24 * 6, { digest: 'every_day', digestHour, timeZone })
      expect(sent.filter((day) => whole.includes(day))).toEqual(whole)
    }),
    { numRuns: 300 },
  )
})

test('from Monday to Friday means the days where the reader is', () => {
  fc.assert(
    fc.property(anyWish.zone, anyWish.hour, anyWish.start, (timeZone, digestHour, start) => {
      const { sent, whole } = sentFrom(start, 24 * 9, { digest: 'weekdays', digestHour, timeZone })
      expect(sent.filter((day) => whole.includes(day))).toEqual(whole.filter((day) => !isWeekend(day)))
    }),
    { numRuns: 150 },
  )
})

test.each([
  ['Europe/London', '2027-03-25T00:04:00Z'],
  ['Europe/London', '2027-10-28T00:04:00Z'],
  ['America/Nuuk', '2027-03-25T00:34:00Z'],
  ['Australia/Lord_Howe', '2027-04-01T00:04:00Z'],
  ['Africa/Cairo', '2027-04-28T00:04:00Z'],
])(
  'the week in which the clocks change in %s has a digest a day, at every hour that can be chosen',
  (timeZone, start) => {
    for (const digestHour of digestHours) {
      const { sent, whole } = sentFrom(new Date(start), 24 * 6, { digest: 'every_day', digestHour, timeZone })
      expect(sent.filter((day) => whole.includes(day))).toEqual(whole)
    }
  },
)

test('it comes from the chosen hour on, in the reader’s own time', () => {
  const wish = { digest: 'every_day', digestHour: 8, timeZone: 'America/New_York' } as const
  expect(digestDue(new Date('2027-07-01T11:59:00Z'), wish, null)).toBeNull()
  expect(digestDue(new Date('2027-07-01T12:00:00Z'), wish, null)).toBe('2027-07-01')
  expect(digestDue(new Date('2027-07-01T12:00:00Z'), wish, '2027-07-01')).toBeNull()
  expect(digestDue(new Date('2027-07-01T12:00:00Z'), { ...wish, digest: 'none' }, null)).toBeNull()
})

test('a zone that this server does not know is taken for London’s, so that nobody stops the others’ digests', () => {
  expect(localTime(new Date('2027-07-01T12:00:00Z'), 'Moon/Tranquillity').hour).toBe(13)
})
