import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askedRange } from './byte-range.ts'

test.each([
  [null, { kind: 'whole' }],
  ['bytes=0-', { kind: 'part', start: 0, end: 99 }],
  ['bytes=10-19', { kind: 'part', start: 10, end: 19 }],
  ['bytes=90-500', { kind: 'part', start: 90, end: 99 }],
  ['bytes=-10', { kind: 'part', start: 90, end: 99 }],
  ['bytes=-500', { kind: 'part', start: 0, end: 99 }],
  ['bytes=100-', { kind: 'beyond' }],
  ['bytes=-0', { kind: 'beyond' }],
  // what is not understood is passed over, and the whole is given
  ['bytes=20-10', { kind: 'whole' }],
  ['bytes=0-1,5-6', { kind: 'whole' }],
  ['lines=1-2', { kind: 'whole' }],
  ['bytes=-', { kind: 'whole' }],
])('of a hundred bytes, %s', (header, expected) => {
  expect(askedRange(header, 100)).toEqual(expected)
})

test('a part always lies within the file', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 2 ** 40 }),
      (junk, from, to, size) => {
        for (const header of [junk, `bytes=${from}-${to}`, `bytes=${from}-`, `bytes=-${to}`]) {
          const asked = askedRange(header, size)
          if (asked.kind !== 'part') continue
          expect(asked.start).toBeGreaterThanOrEqual(0)
          expect(asked.end).toBeGreaterThanOrEqual(asked.start)
          expect(asked.end).toBeLessThan(size)
        }
      },
    ),
  )
})
