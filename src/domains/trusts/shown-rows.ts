import { type ImportCounts, type RowChange, type Subject, subjects } from './register-import.ts'

/** Which rows of a preview the page lists now: one subject, one kind of change, one page. */
export type Shown = { subject: Subject; change: RowChange; page: number; total: number }

const changes: RowChange[] = ['refused', 'changed', 'gone', 'new', 'left out']
const countOf = (counts: ImportCounts, subject: Subject, change: RowChange) =>
  counts[subject][change === 'left out' ? 'leftOut' : change]

/** What the address asks for, or else the first kind there is, what cannot be used before the rest. */
export function shownIn(asked: URLSearchParams, counts: ImportCounts | null): Shown | null {
  if (!counts) return null
  const [subject, change] = (asked.get('show') ?? '').split('.')
  const kinds = changes.flatMap((one) =>
    subjects.map((about) => ({ subject: about, change: one, total: countOf(counts, about, one) })),
  )
  const there = kinds.filter((kind) => kind.total > 0)
  const kind = there.find((one) => one.subject === subject && one.change === change) ?? there[0]
  if (!kind) return null
  return { ...kind, page: Math.max(1, Math.trunc(Number(asked.get('page')) || 1)) }
}

export const showing = (subject: Subject, change: RowChange, page = 1) =>
  `?${new URLSearchParams({ show: `${subject}.${change}`, ...(page > 1 && { page: String(page) }) })}#rows`
