import { checkSchedule } from '../../src/engines/schedule/check.ts'
import { withLunches } from '../../src/engines/schedule/lunches.ts'
import type { Entry } from '../../src/engines/schedule/plan.ts'
import type { ScheduleProblem } from '../../src/engines/schedule/problem.ts'

// How the three days are made by hand: first what is shared, then the schools that must be visited, then the nearest,
// then the conversations, each at the first time at which somebody can, and nothing is moved again.

const incomplete = new Set(['not_placed', 'visits', 'pairs', 'confer'])
const STEP = 15

export function scheduleByHand(problem: ScheduleProblem): Entry[] {
  const office = problem.places.find(({ id }) => id === problem.office)
  const far = (school: { easting: number; northing: number }) =>
    Math.hypot(school.easting - (office?.easting ?? 0), school.northing - (office?.northing ?? 0))
  let entries: Entry[] = problem.shared.flatMap((one) =>
    one.starts === null
      ? []
      : [
          {
            item: one.id,
            kind: one.kind,
            day: one.day,
            starts: one.starts,
            minutes: one.minutes,
            people: one.attend,
            place: problem.office,
          },
        ],
  )
  const schools = problem.schools
    .filter(({ visit }) => visit !== 'never')
    .sort((a, b) => Number(b.visit === 'must') - Number(a.visit === 'must') || far(a) - far(b))
  let [visits, pairs] = [0, 0]
  for (const { id, minutes } of schools) {
    if (visits >= problem.visits.count) break
    const two = pairs < problem.visits.pairs
    const next = first(problem, entries, { item: id, kind: 'visit', minutes, place: id }, two ? 2 : 1)
    if (!next) continue
    entries = next
    visits++
    if (two) pairs++
  }
  const visited = new Set(entries.map(({ item }) => item))
  for (const { id, minutes, place, reviewers, how, unlessVisited } of problem.interviews) {
    if (unlessVisited && visited.has(unlessVisited)) continue
    const where = place ?? (how === 'in_person' ? problem.office : null)
    entries =
      first(problem, entries, { item: id, kind: 'interview', minutes, place: where }, reviewers) ?? entries
  }
  return withLunches(problem, entries)
}

type Wish = Pick<Entry, 'item' | 'kind' | 'minutes' | 'place'>

function first(problem: ScheduleProblem, entries: Entry[], wish: Wish, count: number): Entry[] | null {
  const team = problem.people.filter(({ side }) => side === 'team').map(({ id }) => id)
  const groups = team.flatMap((one, at) =>
    count === 1 ? [[one]] : team.slice(at + 1).map((two) => [one, two]),
  )
  for (const { day, from, until } of problem.days)
    for (let starts = from; starts + wish.minutes <= until; starts += STEP)
      for (const people of groups) {
        const busy = entries.some(
          (one) =>
            one.day === day &&
            one.starts < starts + wish.minutes &&
            starts < one.starts + one.minutes &&
            one.people.some((id) => people.includes(id)),
        )
        if (busy) continue
        const all = [...entries, { ...wish, day, starts, people }]
        if (checkSchedule(problem, withLunches(problem, all)).every(({ kind }) => incomplete.has(kind)))
          return all
      }
  return null
}
