import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../platform/clock.ts'
import { stepDate } from './template.ts'
import { bankHolidays, isWorkingDay } from './working-day.ts'

test('the bank holidays are those that the government has told for England', () => {
  expect([...bankHolidays(2026)].toSorted()).toEqual([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    '2026-12-28',
  ])
  expect([...bankHolidays(2027)].toSorted()).toEqual([
    '2027-01-01',
    '2027-03-26',
    '2027-03-29',
    '2027-05-03',
    '2027-05-31',
    '2027-08-30',
    '2027-12-27',
    '2027-12-28',
  ])
  expect([...bankHolidays(2022)].filter((day) => day.endsWith('01-03'))).toEqual(['2022-01-03'])
  // Christmas Day on a Sunday: Boxing Day keeps its Monday, and Christmas Day goes to the Tuesday
  expect([...bankHolidays(2022)].filter((day) => day > '2022-12').toSorted()).toEqual([
    '2022-12-26',
    '2022-12-27',
  ])
})

test('a step is never due on a day when nobody works: before the visit it comes earlier, after it later', () => {
  const day1 = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n))
  fc.assert(
    fc.property(day1, fc.integer({ min: -730, max: 1095 }), (day, n) => {
      const review = { day1: day, day3: addDays(day, 2) }
      const date = stepDate(n, review)
      const exact = addDays(n < 0 ? review.day1 : review.day3, n)
      // the last day of the visit is when it is, a Saturday or not
      if (n === 0) {
        expect(date).toBe(review.day3)
        return
      }
      expect(isWorkingDay(date)).toBe(true)
      if (isWorkingDay(exact)) expect(date).toBe(exact)
      expect(n < 0 ? date <= exact : date >= exact).toBe(true)
      // never longer than a weekend and two holidays
      expect(Math.abs(Date.parse(date) - Date.parse(exact)) / 86_400_000).toBeLessThanOrEqual(4)
    }),
  )
  expect(stepDate(0, { day1: '2026-12-24', day3: '2026-12-26' })).toBe('2026-12-26')
  expect(stepDate(20, { day1: '2026-12-03', day3: '2026-12-05' })).toBe('2026-12-29')
})
