import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../platform/clock.ts'
import { daysBetweenLate, daysOfGrace, nextReminder, type Reminded, reminderToday } from './reminder.ts'

const open: Reminded = {
  state: 'open',
  reminders: true,
  dueOn: '2027-03-10',
  firstStepOn: null,
  standing: 'not_begun',
  putOffUntil: null,
  remindedFrom: '2027-01-01',
  lastOn: null,
}

/** The days on which mail goes out when the job runs each day, or on weekdays alone. */
function sent(action: Reminded, from: string, days: number, runs = (_: string) => true) {
  const all: string[] = []
  let lastOn = action.lastOn
  for (let day = 0; day < days; day++) {
    const today = addDays(from, day)
    if (!runs(today)) continue
    const reminder = reminderToday({ ...action, lastOn }, today)
    if (!reminder) continue
    all.push(`${today} ${reminder.kind}`)
    lastOn = reminder.on
  }
  return all
}
const weekday = (date: string) => ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay())

describe('Reminders of an action', () => {
  test('come before the first step, before the day, and every four weeks once it has passed', () => {
    expect(sent({ ...open, firstStepOn: '2027-02-01' }, '2027-01-02', 130)).toEqual([
      '2027-01-29 first_step',
      '2027-03-03 due',
      '2027-03-11 late',
      '2027-04-08 late',
      '2027-05-06 late',
    ])
  })

  test('say nothing of a first step once the action is under way', () => {
    expect(sent({ ...open, firstStepOn: '2027-02-01', standing: 'under_way' }, '2027-01-02', 60)).toEqual([])
  })

  test('wait until the day that it was put off to', () => {
    const action: Reminded = { ...open, standing: 'put_off', putOffUntil: '2027-04-20' }
    expect(sent(action, '2027-01-02', 120)).toEqual(['2027-04-20 put_off'])
  })

  test('that fall on a weekend are sent on the Monday, once', () => {
    // 6 March 2027 is a Saturday
    expect(sent({ ...open, dueOn: '2027-03-13' }, '2027-02-01', 42, weekday)).toEqual(['2027-03-08 due'])
  })

  test('that were missed long ago are not made up for', () => {
    expect(reminderToday(open, addDays('2027-03-03', daysOfGrace))?.kind).toBe('due')
    expect(reminderToday(open, addDays('2027-03-03', daysOfGrace + 1))).toBeNull()
  })

  const someDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-09-01', days))
  const anyAction = fc.record({
    state: fc.constant('open' as const),
    reminders: fc.constant(true),
    dueOn: fc.option(someDay),
    firstStepOn: fc.option(someDay),
    standing: fc.constantFrom('not_begun' as const, 'under_way' as const, 'put_off' as const),
    putOffUntil: fc.option(someDay),
    remindedFrom: fc.option(someDay),
    lastOn: fc.option(someDay),
  })

  test('stop: none is ever sent, nor announced, once somebody said stop or the action is closed', () => {
    fc.assert(
      fc.property(anyAction, someDay, (action, today) => {
        for (const stopped of [
          { ...action, reminders: false },
          { ...action, state: 'done' as const },
          { ...action, state: 'dropped' as const },
        ])
          expect([reminderToday(stopped, today), nextReminder(stopped, today)]).toEqual([null, null])
      }),
    )
  })

  test('never come twice for one day, nor for a day before they were turned on', () => {
    fc.assert(
      fc.property(anyAction, someDay, (action, today) => {
        const reminder = reminderToday(action, today)
        if (!reminder) return
        expect(reminder.on <= today && reminder.on > (action.remindedFrom ?? '')).toBe(true)
        expect(reminderToday({ ...action, lastOn: reminder.on }, today)).toBeNull()
        expect(reminderToday({ ...action, remindedFrom: today }, today)).toBeNull()
      }),
    )
  })

  test('of an action that is late come four weeks apart, whatever day the job runs', () => {
    fc.assert(
      fc.property(someDay, (dueOn) => {
        const days = sent({ ...open, dueOn, remindedFrom: null }, addDays(dueOn, 1), 200)
        expect(days).toEqual(
          Array.from({ length: 8 }, (_, place) => `${addDays(dueOn, 1 + place * daysBetweenLate)} late`),
        )
      }),
      { numRuns: 20 },
    )
  })

  test('of which two fall on one day are one mail, and that one is announced', () => {
    // four weeks and a day after the action was due
    const action: Reminded = { ...open, firstStepOn: addDays('2027-04-08', 3) }
    expect(sent(action, '2027-04-08', 1)).toEqual(['2027-04-08 late'])
    expect(nextReminder(action, '2027-04-08')).toEqual({ on: '2027-04-08', kind: 'late' })
  })

  test('are announced as they will be sent', () => {
    fc.assert(
      fc.property(anyAction, someDay, (action, today) => {
        const next = nextReminder(action, today)
        if (next) expect(reminderToday(action, next.on)).toEqual(next)
      }),
    )
  })
})
