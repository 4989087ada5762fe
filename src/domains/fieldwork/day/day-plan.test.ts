import { describe, expect, test } from 'vitest'
import type { PackReview, PackSession } from '../wire.ts'
import { dayToShow, nearest, nowOrNext, sessionsOn, whenIs } from './day-plan.ts'

const session = (starts: string, ends: string, more: Partial<PackSession> = {}): PackSession => ({
  id: starts,
  date: '2026-12-02',
  starts,
  ends,
  kind: 'interview',
  title: `At ${starts}`,
  place: '',
  how: 'in_person',
  videoLink: null,
  meeting: '',
  urn: null,
  school: null,
  address: null,
  mine: true,
  withWhom: [],
  questionIds: [],
  promise: 'not_attributable',
  private: false,
  ...more,
})
const review = (days: [string, string, string], sessions: PackSession[] = []) =>
  ({ days, sessions }) as PackReview
const december = review(['2026-12-01', '2026-12-02', '2026-12-03'])
const at = (time: string) => new Date(`2026-12-02T${time}:00Z`)

describe('My day', () => {
  test('opens on today, the evening before on the next day, and afterwards on the last', () => {
    expect(dayToShow(december, '2026-12-02')).toBe('2026-12-02')
    expect(dayToShow(december, '2026-11-30')).toBe('2026-12-01')
    expect(dayToShow(december, '2026-12-09')).toBe('2026-12-03')
  })

  test('holds the reader’s own sessions alone, in order', () => {
    const sessions = [
      session('11:00', '12:00'),
      session('09:00', '10:00'),
      session('10:00', '11:00', { mine: false }),
    ]
    expect(sessionsOn(review(december.days, sessions), '2026-12-02').map(({ starts }) => starts)).toEqual([
      '09:00',
      '11:00',
    ])
  })

  test('leads with what is on, else with what comes next', () => {
    const sessions = [
      session('09:00', '10:00'),
      session('10:30', '11:00'),
      session('12:00', '13:00', { kind: 'lunch' }),
    ]
    expect(nowOrNext(sessions, at('09:59'))?.starts).toBe('09:00')
    expect(nowOrNext(sessions, at('10:00'))?.starts).toBe('10:30')
    expect(nowOrNext(sessions, at('11:30'))?.starts).toBe('12:00')
    expect(nowOrNext(sessions, at('13:30'))).toBeUndefined()
  })

  test('knows what is past by the clock and by the day', () => {
    expect(whenIs(session('09:00', '10:00'), at('08:59'))).toBe('to come')
    expect(whenIs(session('09:00', '10:00'), at('09:00'))).toBe('now')
    expect(whenIs(session('09:00', '10:00'), at('10:00'))).toBe('past')
    expect(whenIs(session('09:00', '10:00', { date: '2026-12-03' }), at('23:00'))).toBe('to come')
  })

  test('is of the review that is nearest', () => {
    const later = review(['2027-01-10', '2027-01-11', '2027-01-12'])
    const over = review(['2026-10-01', '2026-10-02', '2026-10-03'])
    expect(nearest([over, december, later], '2026-12-03')).toBe(december)
    expect(nearest([over, december, later], '2026-12-04')).toBe(later)
    expect(nearest([over], '2026-12-04')).toBe(over)
  })
})
