import type { Question } from './question.ts'

/** What some of the key questions are about. Questions stand under one area, or under none. */
export type Area = { id: string; name: string; why: string; proposedBy: string; proposedByName: string }

/** The questions as they stand on the page: area after area, then those under none. */
export function byArea<A extends { id: string }, Q extends { area: { id: string } | null }>(
  areas: A[],
  questions: Q[],
): { area: A | null; questions: Q[] }[] {
  const under = areas.map((area) => ({
    area,
    questions: questions.filter((question) => question.area?.id === area.id),
  }))
  const rest = questions.filter((question) => !areas.some(({ id }) => id === question.area?.id))
  return rest.length > 0 ? [...under, { area: null, questions: rest }] : under
}

/** Who agreed to the words while they stood under another area, told by what it was called. */
export function agreedElsewhere({ current, area }: Pick<Question, 'current' | 'area'>) {
  const now = area?.name ?? ''
  return current.earlierAgreements.filter((agreement) => agreement.area !== now)
}
