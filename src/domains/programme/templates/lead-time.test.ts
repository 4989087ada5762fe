import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysOf, leadTimeOf, leadTimeWords } from './lead-time.ts'

const days = fc.integer({ min: -730, max: 1095 })

test('weeks and days before or after the visit are the same days again', () => {
  fc.assert(
    fc.property(days, (n) => {
      const lead = leadTimeOf(n)
      expect(lead.days).toBeLessThan(7)
      expect(daysOf(lead)).toBe(n)
    }),
  )
})

test('it is said as people say it', () => {
  expect([-1, -14, -18, 0, 8, 1095].map(leadTimeWords)).toEqual([
    '1 day before day one',
    '2 weeks before day one',
    '2 weeks and 4 days before day one',
    'on day three',
    '1 week and 1 day after day three',
    '156 weeks and 3 days after day three',
  ])
})
