import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayGridCells } from './day-grid-cells.ts'

const columns = 4
const anyBlock = fc
  .record({
    column: fc.integer({ min: 0, max: columns - 1 }),
    span: fc.integer({ min: 1, max: columns }),
    from: fc.integer({ min: 450, max: 1100 }),
    length: fc.integer({ min: 15, max: 120 }),
  })
  .map(({ column, span, from, length }) => ({
    id: crypto.randomUUID(),
    column,
    span: Math.min(span, columns - column),
    from,
    to: from + length,
  }))

test('whatever is on a day, its table is whole: every place is drawn exactly once', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 25 }), (blocks) => {
      const { rows, undrawn } = dayGridCells(blocks, columns)
      const area = rows.flatMap((row) => row.cells).reduce((sum, cell) => sum + cell.rows * cell.columns, 0)
      expect(area).toBe(rows.length * columns)
      const drawn = rows.flatMap((row) => row.cells.flatMap(({ block }) => (block ? [block.id] : [])))
      expect(drawn.toSorted()).toEqual(
        blocks
          .filter((one) => !undrawn.includes(one))
          .map(({ id }) => id)
          .toSorted(),
      )
    }),
  )
})

test('sessions that follow each other to the minute both find a place', () => {
  const at = (id: string, from: number, to: number) => ({ id, column: 0, span: 1, from, to })
  expect(dayGridCells([at('a', 555, 595), at('b', 595, 625)], 1).undrawn).toEqual([])
})
