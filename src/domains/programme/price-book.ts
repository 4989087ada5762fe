/** Prices of one programme year, in pence (MISSION B3). */
export type PriceBook = {
  large_trust_pence: number
  small_trust_pence: number
  large_from_schools: number
  group_threshold_pence: number
  group_discount_percent: number
}

type PricedLine<L> = L & { listPence: number; pricePence: number }
export type WorkedOut<L> = {
  lines: PricedLine<L>[]
  listPence: number
  discountPercent: number
  totalPence: number
}

/**
 * What one order costs. A trust's list price follows from its number of schools; when the list prices together
 * reach the group threshold, every line gets the group discount, rounded to the nearest penny line by line, so
 * that the lines always add up to the total.
 */
export function workOutPrices<L extends { schools: number }>(book: PriceBook, orders: L[]): WorkedOut<L> {
  const listed = orders.map((order) => ({ ...order, listPence: listPrice(book, order.schools) }))
  const listPence = sum(listed.map((line) => line.listPence))
  const discountPercent = listPence >= book.group_threshold_pence ? book.group_discount_percent : 0
  const lines = listed.map((line) => ({ ...line, pricePence: discounted(line.listPence, discountPercent) }))
  return { lines, listPence, discountPercent, totalPence: sum(lines.map((line) => line.pricePence)) }
}

const listPrice = (book: PriceBook, schools: number) =>
  schools >= book.large_from_schools ? book.large_trust_pence : book.small_trust_pence

// In hundredths of a percent, which the book keeps: so that no fraction is lost before the rounding.
export const discounted = (pence: number, percent: number) =>
  Math.round((pence * (10_000 - Math.round(percent * 100))) / 10_000)

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0)
