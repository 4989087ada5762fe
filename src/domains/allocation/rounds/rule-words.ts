import type { Rule } from '../../../engines/allocation/plan.ts'
import type { AllocationProblem } from '../../../engines/allocation/problem.ts'
import { type Names, namesOf, ruleWords } from '../../../engines/allocation/words.ts'
import { tagPhrase } from '../pool/experience.ts'

/** Trusts by id: people and reviews carry their names in the problem. */
export type TrustNames = Record<string, string>

/** What the engine's sentences call people, reviews, trusts and areas of work. */
export const namesIn = (problem: AllocationProblem, trusts: TrustNames): Names => ({
  ...namesOf(problem),
  trust: (id) => trusts[id] ?? 'another trust',
  tag: tagPhrase,
})

/** A rule that stands between somebody and a place, as a sentence that could stand under their name. */
export const ruleInWords = (rule: Rule, problem: AllocationProblem, trusts: TrustNames): string =>
  ruleWords(rule, namesIn(problem, trusts), problem.rules)
