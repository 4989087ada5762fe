import { count, dateRange, pounds } from '../../web/dates.ts'
import { DataTable } from '../../web/ui/data-table.tsx'
import { Numbers } from '../../web/ui/text.tsx'

type QuoteTableLine = {
  trustName: string
  day1: string
  day3: string
  schools: number
  listPence: number
  pricePence: number
}
type QuoteTableProps = { lines: QuoteTableLine[]; discountPercent: number; totalPence: number }

/** What was worked out, and from what: one line for each review, and the total. */
export function QuoteTable({ lines, discountPercent, totalPence }: QuoteTableProps) {
  const discounted = discountPercent > 0
  const price = (pence: number) => <Numbers>{pounds(pence)}</Numbers>
  const rows = lines.map((line) => ({
    id: `${line.trustName} ${line.day1}`,
    cells: {
      trust: line.trustName,
      days: dateRange(line.day1, line.day3),
      schools: count(line.schools, 'school'),
      list: price(line.listPence),
      price: price(line.pricePence),
    },
  }))
  const total = { id: 'total', cells: { trust: 'Total', price: <strong>{price(totalPence)}</strong> } }
  return (
    <DataTable
      caption="Price of each review"
      hideCaption
      columns={[
        { key: 'trust', label: 'Trust' },
        { key: 'days', label: 'Days' },
        { key: 'schools', label: 'Size' },
        ...(discounted ? [{ key: 'list', label: 'List price', align: 'right' as const }] : []),
        { key: 'price', label: discounted ? `With ${discountPercent}% off` : 'Price', align: 'right' },
      ]}
      rows={[...rows, total]}
    />
  )
}
