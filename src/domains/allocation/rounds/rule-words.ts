import type { Rule } from '../../../engines/allocation/plan.ts'
import type { AllocationProblem } from '../../../engines/allocation/problem.ts'
import { dateRange, longDate } from '../../../web/dates.ts'
import { placePhrases } from './board.ts'
import { milesWords } from './miles.ts'

/** Trusts by id: people and reviews carry their names in the problem. */
export type TrustNames = Record<string, string>

/** A rule that stands between somebody and a place, as a sentence that could stand under their name. */
export function ruleInWords(rule: Rule, problem: AllocationProblem, trusts: TrustNames): string {
  const person = (id: string) => problem.reviewers.find((one) => one.id === id)?.name || 'Somebody'
  const review = (id: string) => problem.reviews.find((one) => one.id === id)?.name || 'another trust'
  const trust = (id: string) => trusts[id] ?? 'the host'
  switch (rule.kind) {
    case 'unavailable':
      return rule.from === rule.until
        ? `Cannot do ${longDate(rule.from)}.`
        : `Cannot do ${dateRange(rule.from, rule.until)}.`
    case 'same_days':
      return `Has a place in the review of ${review(rule.other)} on the same days.`
    case 'rest':
      return `Has a place in the review of ${review(rule.other)} fewer than ${rule.days} days apart.`
    case 'most':
      return `Would do more than ${rule.most === 1 ? 'one review' : `${rule.most} reviews`} this year.`
    case 'least':
      return `Would do fewer than ${rule.least} reviews this year.`
    case 'role':
      return `Is not down for ${placePhrases[rule.role]}.`
    case 'untrained':
      return 'Their training does not last to the end of the round.'
    case 'not_agreed':
      return 'Has not accepted the agreements.'
    case 'own_trust':
      return `Works for ${trust(rule.trust)}, the host.`
    case 'relationship':
      return tieWords(rule, trust(rule.trust), problem)
    case 'nearby':
      return `Works for a trust and sets out ${milesWords(rule.metres)} from the host: that close, trusts compete.`
    case 'reciprocal':
      return `Somebody of ${trust(rule.trust)} has a place in the review of their trust, ${review(rule.other)}.`
    case 'one_a_trust':
      return `${person(rule.with)}, of the same trust (${trust(rule.trust)}), is in the team.`
    case 'no_assurer':
      return 'Leads only beside a quality assurer, and the team has none.'
    case 'same_team':
      return `The reviews of the group “${rule.group}” have the same team throughout.`
    case 'twice':
      return 'Has another place in this review.'
    case 'full':
      return `Every place of this kind is taken: ${rule.count === 1 ? 'there is one' : `there are ${rule.count}`}.`
    case 'barred':
      return rule.reason || 'Was ruled out for this review.'
    case 'pinned':
      return `Has ${placePhrases[rule.role]} in the review of ${review(rule.review)} already.`
  }
}

type Tie = Extract<Rule, { kind: 'relationship' }>

function tieWords({ tie, until }: Tie, trust: string, { rules }: AllocationProblem): string {
  const ended = until ? ` until ${longDate(until)}` : ''
  const years =
    rules.employerYears === 1 ? 'year' : `${numbers[rules.employerYears] ?? rules.employerYears} years`
  switch (tie) {
    case 'employer':
      return `Works for ${trust}, the host.`
    case 'former_employer':
      return `Worked for ${trust}${ended}. Employers of the last ${years} are ruled out.`
    case 'governance':
      return `Has a part in the governance of ${trust}.`
    case 'family':
      return `Declared family or a close friend at ${trust}.`
    case 'competition':
      return `Declared that they compete with ${trust}.`
    case 'other':
      return `Declared something else that connects them with ${trust}.`
  }
}
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
