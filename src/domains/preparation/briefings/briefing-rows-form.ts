import type { Outcome } from '../../../access/outcome.ts'
import type { KnownPerson } from './briefings.server.ts'
import type { MetSession } from './met-sessions.server.ts'

// The form has one row for each conversation, and one for somebody else. A field's id is its name, and an id stands
// on a page once, so that names carry the row: email-<the conversation's id>. What was typed for one conversation can
// then never stand beside another, however they come and go.

/** The row for somebody else, who says which conversation it is. */
export const ELSE = 'else'
const fields = ['audience', 'name', 'email', 'sessionId'] as const
type Field = (typeof fields)[number]
export const rowField = (field: Field, row: string) => `${field}-${row}`

type Values = Record<string, unknown>
const textOf = (values: Values, field: Field, row: string) => {
  const value = values[rowField(field, row)]
  return typeof value === 'string' ? value.trim() : ''
}

/** The rows in which somebody is written, in the order of the form; the others were left empty, and are nobody. */
export function writtenRows(values: Values): { row: string; person: Record<Field, string> }[] {
  return Object.keys(values)
    .flatMap((name) => /^name-([\w-]+)$/.exec(name)?.[1] ?? [])
    .filter((row) => textOf(values, 'name', row) || textOf(values, 'email', row))
    .map((row) => ({
      row,
      person: {
        audience: textOf(values, 'audience', row),
        name: textOf(values, 'name', row),
        email: textOf(values, 'email', row),
        sessionId: row === ELSE ? textOf(values, 'sessionId', row) : row,
      },
    }))
}

/** The command's answer, its problems put beside the fields of the rows that they are about. */
export function besideRows<T>(outcome: Outcome<T>, rows: string[]): Outcome<T> {
  if (outcome.ok || 'missing' in outcome) return outcome
  const problems = outcome.problems.map(({ field, message }) => {
    const [, place, name] = /^people\.(\d+)\.(\w+)$/.exec(field ?? '') ?? []
    const row = place === undefined ? undefined : rows[Number(place)]
    const known = fields.find((one) => one === name)
    // only somebody else's conversation is a field; of the others it is what the row is about
    if (row && known)
      return { field: rowField(known === 'sessionId' && row !== ELSE ? 'name' : known, row), message }
    return { field: field?.startsWith('people') ? rowField('name', ELSE) : field, message }
  })
  return { ok: false, problems }
}

/** Who is likely to be met, from what the schedule says and whom Candour knows: only a beginning, to be changed. */
export function suggestion(session: MetSession, known: KnownPerson[]) {
  const { urn, kind, meeting, title } = session
  const words = `${title}, ${meeting}`
  const head = urn !== null && (kind === 'visit' || /\bhead(teacher)?\b/i.test(words))
  const chair = !head && /\b(chair|trustees?)\b/i.test(words)
  const person = known.find(
    (one) => one.name === title || (head && one.post === 'headteacher' && one.urn === urn),
  )
  return {
    audience: head ? 'headteacher' : chair ? 'chair' : 'staff',
    name: person?.name ?? '',
    email: person?.email ?? '',
  }
}
