import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  amountOf,
  countWords,
  inMinutes,
  minutesOf,
  readingLeft,
  timeBefore,
  together,
} from './reading-time.ts'

test('reading time is told as people say it', () => {
  expect([1, 35, 60, 62, 130, 180].map(inMinutes)).toEqual([
    '1 minute',
    '35 minutes',
    '1 hour',
    '1 hour',
    '2 hours 10',
    '3 hours',
  ])
  expect(readingLeft({ left: 130, all: 180 })).toBe('About 2 hours 10 left, of 3 hours.')
  expect(readingLeft({ left: 0, all: 20 })).toBe('All of it is read, about 20 minutes.')
  expect([9, 1, 0, -2].map(timeBefore)).toEqual([
    '9 days before day one.',
    'The day before day one.',
    'Today is day one.',
    'Day one has passed.',
  ])
})

test('what the lead reviewer says goes before the count of words, and that before the count of pages', () => {
  expect(minutesOf(amountOf({ minutes: 7, words: 90_000, pages: 300 }))).toBe(7)
  expect(minutesOf(amountOf({ minutes: null, words: 7000, pages: 24 }))).toBe(35)
  expect(minutesOf(amountOf({ minutes: null, words: 0, pages: 4 }))).toBe(5)
  expect(minutesOf(amountOf({ minutes: null, words: null, pages: null }))).toBe(0)
})

const amount = fc.record({ minutes: fc.nat(600), words: fc.nat(50_000), pages: fc.nat(400) })
test('what is read and what is left never say less than all, and to read more is never to have more left', () => {
  fc.assert(
    fc.property(fc.array(amount), fc.array(amount), (read, left) => {
      const all = minutesOf(together([...read, ...left]))
      expect(minutesOf(together(left))).toBeLessThanOrEqual(all)
      expect(minutesOf(together(left)) + minutesOf(together(read))).toBeGreaterThanOrEqual(all)
    }),
  )
})

test('figures are looked at, words are read', () => {
  expect(countWords('Cobb Street,95.1 91.8\n12 pupils’ names')).toBe(4)
})
