import type { Outcome } from '../../access/outcome.ts'

// The page of key questions has the same small forms under each question. A field's id is its name, and an id may
// stand on a page once, so that names carry the question's number: body-3.

/** The field's name under a question. */
export const numbered = (field: string, number: number) => `${field}-${number}`

/** What a form under a question sent, with its number taken off again. */
export function withoutNumber(values: Record<string, unknown>): Record<string, unknown> {
  const ending = `-${values.number}`
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name.endsWith(ending) ? name.slice(0, -ending.length) : name,
      value,
    ]),
  )
}

/** The command's answer, with the number put back on the fields that it names. */
export function withNumber<T>(outcome: Outcome<T>, number: unknown): Outcome<T> {
  if (outcome.ok || 'missing' in outcome || !number) return outcome
  const problems = outcome.problems.map(({ field, message }) => ({
    field:
      field === 'body' || field === 'wording' || field === 'areaId'
        ? `${field}-${number}`
        : `question-${number}`,
    message,
  }))
  return { ok: false, problems }
}
