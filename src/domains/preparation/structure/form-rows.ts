import type { Outcome } from '../../../access/outcome.ts'

// A form of many rows sends name-1, name-2 … A row that is wholly empty is no row; the others keep their numbers, so
// that what is to be put right is shown where it was typed.
type Values = Record<string, unknown>
export type FormRow = { number: number; values: Record<string, string> }

/** `kept` is the hidden field that does not make a row of an empty one. */
export function rowsOf(values: Values, fields: string[], kept = 'id'): FormRow[] {
  const numbers = new Set<number>()
  for (const name of Object.keys(values)) {
    const [, field, number] = name.match(/^(\w+)-(\d{1,3})$/) ?? []
    if (field && fields.includes(field)) numbers.add(Number(number))
  }
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => ({
      number,
      values: Object.fromEntries(fields.map((field) => [field, String(values[`${field}-${number}`] ?? '')])),
    }))
    .filter((row) => fields.some((field) => field !== kept && row.values[field]?.trim()))
}

/** The command speaks of places in its list (groups.0.name); the form of the fields that were typed (name-2). */
export function withRowNumbers<T>(outcome: Outcome<T>, rows: FormRow[]): Outcome<T> {
  if (outcome.ok || 'missing' in outcome) return outcome
  const problems = outcome.problems.map((problem) => {
    const [, place, field] = problem.field?.match(/^\w+\.(\d+)\.(\w+)$/) ?? []
    const row = place === undefined ? undefined : rows[Number(place)]
    return row && field ? { ...problem, field: `${field}-${row.number}` } : problem
  })
  return { ok: false, problems }
}

/** How many rows to show: those that there are, those that were typed, and some to write in. */
export function rowsToShow(here: number, typed: Values, spare = 2): number {
  const numbers = Object.keys(typed).flatMap((name) => {
    const number = Number(name.match(/^\w+-(\d{1,3})$/)?.[1])
    return Number.isInteger(number) ? [number] : []
  })
  return Math.max(here + spare, ...numbers)
}

/**
 * Which group each row is about. After a refusal somebody else may have taken groups away or added some: a row stays
 * with the group that it was typed for, and one that is gone becomes a new one, never another group.
 */
export function groupIds(typed: string[], groups: { id: string }[]): string[] {
  return typed.map((id, place) => {
    if (id !== '') return groups.some((group) => group.id === id) ? id : ''
    const here = groups[place]?.id ?? ''
    return typed.includes(here) ? '' : here
  })
}
