import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../platform/clock.ts'
import { fullDate, longDate, shortDate } from '../../web/dates.ts'
import { readDay } from './read-day.ts'
import { readReviewDays } from './review-days.ts'
import { programmeYearOf } from './terms.ts'

const year = { id: '2026/27', starts_on: '2026-09-01', ends_on: '2027-08-31' }
const problems = (day1: string, day2: string, day3: string, weekend = false) => {
  const read = readReviewDays({ day1, day2, day3, weekend }, year)
  return 'problems' in read ? read.problems.map(({ field, message }) => `${field}: ${message}`) : []
}

describe('A day as people write it', () => {
  test('a weekday that does not fit its date is refused, and the right one is named', () => {
    expect(readDay('Tuesday 2 December 2026')).toEqual({
      problem: '2 December 2026 is a Wednesday. Correct the day or the date.',
    })
    // the date that one of the programme's own documents has wrong
    expect(readDay('Thursday 16 September 2026')).toEqual({
      problem: '16 September 2026 is a Wednesday. Correct the day or the date.',
    })
  })
  test('every day reads back from each way of writing it', () => {
    const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days))
    fc.assert(
      fc.property(anyDay, (date) => {
        const [year = '', month = '', day = ''] = date.split('-')
        const short = `${shortDate(date)} ${year}`
        for (const words of [date, longDate(date), fullDate(date), short, `${day}/${month}/${year}`]) {
          expect(readDay(words)).toEqual({ date })
        }
      }),
    )
  })
  test('what is no date, or not in the calendar, is not guessed at', () => {
    for (const words of [
      '',
      'soon',
      '30 February 2027',
      '1 December',
      '32/1/2027',
      'Tu3sday 1 December 2026',
      'x 1 December 2026',
    ]) {
      expect(readDay(words)).toHaveProperty('problem')
    }
  })
})

describe('The three days of a review', () => {
  test('three weekdays in order within the year are taken', () => {
    expect(problems('Tuesday 1 December 2026', '2 December 2026', '2026-12-03')).toEqual([])
  })
  test('a day outside the programme year is named with the year', () => {
    expect(problems('1 September 2027', '2 September 2027', '3 September 2027')[0]).toBe(
      'day1: 1 September 2027 is not in the programme year 2026/27.',
    )
    expect(programmeYearOf('2027-09-01')).toBe('2027/28')
  })
  test('days out of order or weeks apart are refused at the field to change', () => {
    expect(problems('2 December 2026', '1 December 2026', '3 December 2026')).toEqual([
      'day2: The second day has to come after the first.',
    ])
    expect(problems('1 December 2026', '2 December 2026', '21 December 2026')).toEqual([
      'day3: The three days have to lie within two weeks.',
    ])
  })
  test('a weekend is asked about, and taken when the schools will be open', () => {
    const days = ['4 December 2026', '5 December 2026', '7 December 2026'] as const
    expect(problems(...days)[0]).toMatch(/^weekend: 5 December 2026 is at a weekend/)
    expect(problems(...days, true)).toEqual([])
  })
})
