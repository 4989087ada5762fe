import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rangeOf } from './range.ts'

test.each([
  ['bytes=0-99', { start: 0, end: 99 }],
  ['bytes=900-', { start: 900, end: 999 }],
  ['bytes=-10', { start: 990, end: 999 }],
  ['bytes=500-5000', { start: 500, end: 999 }],
  ['bytes=1000-', 'outside'],
  ['bytes=-0', 'outside'],
  ['bytes=9-1', null],
  ['bytes=0-1,5-6', null],
  ['letters=0-1', null],
  [null, null],
])('%s of a thousand bytes', (header, range) => {
  expect(rangeOf(header, 1000)).toEqual(range)
})

test('a range never reaches outside the file', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 5000 }), (first, last, bytes) => {
      const range = rangeOf(`bytes=${first}-${last}`, bytes)
      if (range && range !== 'outside') {
        expect(range.start).toBeLessThanOrEqual(range.end)
        expect(range.end).toBeLessThan(bytes)
      }
    }),
  )
})
