import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PriceBook, workOutPrices } from './price-book.ts'

const book2023: PriceBook = {
  large_trust_pence: 750_000,
  small_trust_pence: 660_000,
  large_from_schools: 6,
  group_threshold_pence: 2_000_000,
  group_discount_percent: 5,
}
const large = { schools: 14 }
const small = { schools: 5 }
const prices = (...trusts: { schools: number }[]) => {
  const worked = workOutPrices(book2023, trusts)
  return {
    list: worked.listPence / 100,
    each: worked.lines.map((line) => line.pricePence / 100),
    total: worked.totalPence / 100,
  }
}

describe('The prices of 2023/24', () => {
  test('a trust of six schools pays £7,500 and a trust of five pays £6,600', () => {
    expect(prices({ schools: 6 }).total).toBe(7500)
    expect(prices({ schools: 5 }).total).toBe(6600)
  })
  test('three small trusts come to £19,800, which is short of the group discount', () => {
    expect(prices(small, small, small)).toEqual({ list: 19800, each: [6600, 6600, 6600], total: 19800 })
  })
  test('one large and two small trusts come to £20,700, so they pay £7,125 and £6,270 each', () => {
    expect(prices(large, small, small)).toEqual({ list: 20700, each: [7125, 6270, 6270], total: 19665 })
  })
  test('a spend of exactly £20,000 gets the discount', () => {
    const worked = workOutPrices({ ...book2023, small_trust_pence: 1_000_000 }, [small, small])
    expect(worked.totalPence).toBe(1_900_000)
  })
})

describe('Any price book and any group', () => {
  const pence = fc.integer({ min: 1, max: 5_000_000 })
  const anyBook = fc.record({
    large_trust_pence: pence,
    small_trust_pence: pence,
    large_from_schools: fc.integer({ min: 1, max: 60 }),
    group_threshold_pence: fc.integer({ min: 1, max: 30_000_000 }),
    group_discount_percent: fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  })
  const anyGroup = fc.array(fc.record({ schools: fc.integer({ min: 0, max: 90 }) }), {
    minLength: 1,
    maxLength: 12,
  })

  test('the lines add up to the total, nobody pays more than the list price, and the discount comes with the threshold alone', () => {
    fc.assert(
      fc.property(anyBook, anyGroup, (book, group) => {
        const worked = workOutPrices(book, group)
        const total = worked.lines.reduce((all, line) => all + line.pricePence, 0)
        expect(worked.totalPence).toBe(total)
        expect(worked.discountPercent).toBe(
          worked.listPence >= book.group_threshold_pence ? book.group_discount_percent : 0,
        )
        for (const line of worked.lines) {
          expect(Number.isInteger(line.pricePence)).toBe(true)
          expect(line.pricePence).toBeLessThanOrEqual(line.listPence)
          // exact price, within the half penny of rounding
          expect(
            Math.abs(line.pricePence - line.listPence * (1 - worked.discountPercent / 100)),
          ).toBeLessThan(0.5 + 1e-6)
        }
      }),
    )
  })
  test('the order of the trusts changes nobody’s price', () => {
    fc.assert(
      fc.property(anyBook, anyGroup, (book, group) => {
        const forwards = workOutPrices(book, group).lines.map((line) => line.pricePence)
        const backwards = workOutPrices(book, group.toReversed()).lines.map((line) => line.pricePence)
        expect(backwards.toReversed()).toEqual(forwards)
      }),
    )
  })
})
