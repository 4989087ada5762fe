import { useProblems } from '../../../web/form.ts'
import { numbered } from '../numbered-form.ts'
import type { Route } from './+types/questions-page'
import type { Question } from './question.ts'

/** What each part of one question is drawn from. `first`: the first question that waits for the reader. */
export type ItemProps = Route.ComponentProps['loaderData'] & {
  question: Question
  first: boolean
  level: 2 | 3
}

/** What the page's last form under this question came back with. */
export function useQuestionProblems(number: number) {
  const { errorFor, typed } = useProblems()
  return {
    error: (field: string) => errorFor(numbered(field, number)),
    typed: (field: string, before = '') => typed(numbered(field, number), before),
  }
}
