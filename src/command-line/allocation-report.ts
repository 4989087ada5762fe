import type { AllocationPlan, Assignment } from '../engines/allocation/plan.ts'
import type { AllocationProblem, PlaceRole, Review } from '../engines/allocation/problem.ts'
import type { PlaceRelaxations } from '../engines/allocation/relaxations.ts'
import { day } from '../engines/allocation/words/numbers.ts'
import { goalWords, namesOf, relaxationWords, roleWords, statusWords } from '../engines/allocation/words.ts'

/** A plan for people: the verdict, then review by review who sits where, then what would fill the empty places. */
export function allocationReport(
  problem: AllocationProblem,
  plan: AllocationPlan,
  ways: readonly PlaceRelaxations[],
): string {
  const names = namesOf(problem)
  const verdict = statusWords(plan, names, problem.rules)
  if (plan.status === 'impossible') return `${verdict}\n`
  const goals = plan.goals.map((goal) => `  ${goalWords(goal)}`)
  const reviews = problem.reviews.map((review) => reviewLines(review, problem, plan))
  return `${[verdict, '', ...goals, '', ...reviews, ...wayLines(problem, ways)].join('\n')}\n`
}

const order: PlaceRole[] = ['lead', 'peer', 'quality_assurer', 'shadow']

function reviewLines(review: Review, problem: AllocationProblem, plan: AllocationPlan): string {
  const names = namesOf(problem)
  const window = plan.windows.find((one) => one.review === review.id)?.window
  const days = review.windows.find(({ id }) => id === window)?.days ?? []
  const own = plan.assignments
    .filter((one) => one.review === review.id)
    .sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role))
  const missing = plan.unfilled.filter((one) => one.review === review.id)
  return [
    `${names.review(review.id)}, ${datesWords(days)}`,
    ...own.map(
      (one) => `  ${roleWords(one.role).padEnd(16)} ${names.reviewer(one.reviewer)}${saidWords(one)}`,
    ),
    ...missing.map(
      ({ role, missing: n }) => `  ${roleWords(role).padEnd(16)} nobody${n > 1 ? `, ${n} places` : ''}`,
    ),
    '',
  ].join('\n')
}

const datesWords = (days: string[]) => {
  const [first = '', last = first] = [days[0], days.at(-1)]
  return first === last ? day(first) : `${day(first)} to ${day(last)}`
}

const said = { accepted: ', has accepted', invited: ', was asked', chosen: ', was set' }
const saidWords = ({ pinned }: Assignment) => (pinned ? said[pinned] : '')

function wayLines(problem: AllocationProblem, places: readonly PlaceRelaxations[]): string[] {
  const names = namesOf(problem)
  return places.flatMap(({ review, role, ways }) => [
    `To fill the place for a ${roleWords(role)} at ${names.review(review)}:`,
    ...(ways.length === 0 ? ['  No rules that may be set aside would do.'] : []),
    ...ways.slice(0, 3).map((way) => `  ${relaxationWords(way, names, problem.rules)}`),
    '',
  ])
}
