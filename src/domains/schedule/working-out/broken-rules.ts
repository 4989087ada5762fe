import { checkSchedule } from '../../../engines/schedule/check.ts'
import { journeysOf } from '../../../engines/schedule/journeys.ts'
import { withLunches } from '../../../engines/schedule/lunches.ts'
import type { Entry, Journey, Rule } from '../../../engines/schedule/plan.ts'
import { scheduleProblem } from '../../../engines/schedule/problem.ts'
import { lengthOf, minutesOf, type Session } from '../schedule.ts'
import { buildProblem, isTalk, isVisit } from './build-problem.ts'
import { type DaysWorld, itemOf, OFFICE } from './days-world.ts'

// The engine's rules held against the schedule as people have it: in the browser while something is dragged, and on
// the server before it is kept.

/** The schedule as the engine knows one. */
export const entriesOf = (world: DaysWorld): Entry[] =>
  world.sessions.map((session) => {
    const weighed = isVisit(world, session) || isTalk(world, session)
    return {
      item: weighed ? itemOf(session) : session.id,
      kind: session.kind === 'visit' && !weighed ? 'together' : session.kind,
      day: session.day,
      starts: minutesOf(session.starts),
      minutes: lengthOf(session),
      people: session.attendees,
      place: placeOf(world, session),
    }
  })

const placeOf = (world: DaysWorld, session: Session) => {
  if (isVisit(world, session)) return itemOf(session)
  return session.how === 'in_person' ? OFFICE : null
}

/** Without pins, so that somebody's hand may move what the engine must leave. */
export const openProblem = (world: DaysWorld) => scheduleProblem.parse({ ...buildProblem(world), pins: [] })

/** Every rule that the schedule breaks as it stands; how many visits there are to be is nobody's fault while building. */
export function rulesBroken(world: DaysWorld): Rule[] {
  const problem = openProblem(world)
  const entries = withLunches(problem, entriesOf(world))
  return checkSchedule(problem, entries).filter(({ kind }) => !unfinished.has(kind))
}
const unfinished = new Set<Rule['kind']>(['visits', 'pairs', 'not_placed', 'confer', 'unknown'])

/** What a change of the sessions would break that is not broken already. */
export function newlyBroken(before: DaysWorld, after: DaysWorld): Rule[] {
  const known = new Set(rulesBroken(before).map(sameness))
  return rulesBroken(after).filter((rule) => !known.has(sameness(rule)))
}

const sameness = (rule: Rule) => JSON.stringify(rule)

export const drivesOf = (world: DaysWorld): Journey[] => journeysOf(openProblem(world), entriesOf(world))

const WALKED_METRES = 1500
/** So near that it is walked. */
export const isWalk = ({ metres }: Journey) => metres < WALKED_METRES
