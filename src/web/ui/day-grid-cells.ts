/** Something on a day, across some of its columns. Minutes are counted from midnight. */
export type Block = { id: string; column: number; span: number; from: number; to: number }
export type GridCell<B extends Block> = {
  key: string
  /** the first that it covers */
  column: number
  rows: number
  columns: number
  block: B | null
}
type GridRow<B extends Block> = { minute: number; cells: GridCell<B>[] }

const SLOT = 5
const slotOf = (minutes: number) => Math.round(minutes / SLOT)

/**
 * The rows of a table that draws a day: one for each five minutes, from a half or full hour to a full one. A block covers
 * its columns and rows; the free time between is one cell an hour. A block whose place is taken is left out, and
 * returned in `undrawn`, because a table cannot hold two things in one place.
 */
export function dayGridCells<B extends Block>(blocks: B[], columns: number) {
  const first = Math.floor(Math.min(...blocks.map(({ from }) => from)) / 30) * (30 / SLOT)
  const last = Math.ceil(Math.max(...blocks.map(({ to }) => to)) / 60) * (60 / SLOT)
  const taken = new Map<string, B>()
  const undrawn = blocks.filter((block) => !take(taken, block))
  const rows: GridRow<B>[] = []
  const covered = new Set<string>()
  for (let slot = first; slot < last; slot++) {
    const cells: GridCell<B>[] = []
    for (let column = 0; column < columns; column++) {
      if (covered.has(`${slot}/${column}`)) continue
      const cell = cellAt(taken, slot, column)
      for (let r = slot; r < slot + cell.rows; r++)
        for (let c = column; c < column + cell.columns; c++) covered.add(`${r}/${c}`)
      cells.push(cell)
    }
    rows.push({ minute: slot * SLOT, cells })
  }
  return { rows, undrawn }
}

function take<B extends Block>(taken: Map<string, B>, block: B): boolean {
  const places: string[] = []
  for (let slot = slotOf(block.from); slot < endOf(block); slot++)
    for (let c = block.column; c < block.column + block.span; c++) places.push(`${slot}/${c}`)
  if (places.some((place) => taken.has(place))) return false
  for (const place of places) taken.set(place, block)
  return true
}
const endOf = (block: Block) => Math.max(slotOf(block.to), slotOf(block.from) + 1)

function cellAt<B extends Block>(taken: Map<string, B>, slot: number, column: number): GridCell<B> {
  const block = taken.get(`${slot}/${column}`)
  const key = `${slot}/${column}`
  if (block) return { key, column, rows: endOf(block) - slot, columns: block.span, block }
  const hourEnds = (Math.floor((slot * SLOT) / 60) + 1) * (60 / SLOT)
  let end = slot + 1
  while (end < hourEnds && !taken.has(`${end}/${column}`)) end++
  return { key, column, rows: end - slot, columns: 1, block: null }
}
