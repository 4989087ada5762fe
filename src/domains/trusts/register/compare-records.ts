import type { Changed, Comparison, FieldChange, Presence } from './register-comparison.ts'

type Stored = { presence: Presence }
const HERE: Presence = 'in the latest file'

/**
 * `fields` are those the file has a column for: a layout without a column says nothing about it, so what an
 * earlier file told us stays.
 */
export function compareRecords<Row extends Stored>(options: {
  current: Row[]
  incoming: Row[]
  keyOf: (row: Row) => string
  fields: readonly (keyof Row & string)[]
  /** Whether a stored record that the file does not repeat should have been in it. */
  isMissing: (row: Row) => boolean
}): Comparison<Row> {
  const { keyOf, fields } = options
  const known = new Map(options.current.map((row) => [keyOf(row), row]))
  const result: Comparison<Row> = { new: [], changed: [], same: [], gone: [] }
  const seen = new Set<string>()
  for (const row of options.incoming) {
    const key = keyOf(row)
    seen.add(key)
    const before = known.get(key)
    if (!before) result.new.push(row)
    else {
      const change = compareOne(key, before, row, fields)
      if (change.fields.length > 0) result.changed.push(change)
      else result.same.push(key)
    }
  }
  for (const row of options.current)
    if (!seen.has(keyOf(row)) && row.presence === HERE && options.isMissing(row)) result.gone.push(row)
  return result
}

function compareOne<Row extends Stored>(
  key: string,
  before: Row,
  told: Row,
  fields: readonly (keyof Row & string)[],
): Changed<Row> {
  const after: Row = { ...before, presence: HERE }
  for (const field of fields) after[field] = told[field]
  return { key, before, after, fields: fieldChanges(before, after, [...fields, 'presence']) }
}

export function fieldChanges<Row>(
  before: Row,
  after: Row,
  fields: readonly (keyof Row & string)[],
): FieldChange[] {
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: plain(before[field]), after: plain(after[field]) }))
}

function plain(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null
}
