import { useActionData, useNavigation } from 'react-router'
import type { FormAnswer } from './request.server.ts'

/** What the last send of this page's form came back with: problems by field, and what was typed. */
export const useProblems = () => problemsOf(useActionData() as FormAnswer | undefined)

export type Problems = ReturnType<typeof problemsOf>

export function problemsOf(last: FormAnswer | undefined) {
  const problems = last && 'problems' in last ? last.problems : []
  const typed = last && 'values' in last ? last.values : {}
  return {
    /** for ErrorSummary */
    errors: problems.map((problem) => ({ field: problem.field ?? '', message: problem.message })),
    errorFor: (name: string) => problems.find((problem) => problem.field === name)?.message,
    /** what was typed into the field, or what it held before */
    typed: (name: string, before = '') =>
      typeof typed[name] === 'string' ? (typed[name] as string) : before,
    typedList: (name: string, before: string[] = []) =>
      Array.isArray(typed[name]) ? (typed[name] as string[]) : before,
  }
}

/** True while a form of this page is on its way. */
export const useSending = () => useNavigation().state === 'submitting'
