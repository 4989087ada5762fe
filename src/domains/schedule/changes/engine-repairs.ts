import type { ScheduleEvent } from '../../../engines/schedule/after-event.ts'
import { withLunches } from '../../../engines/schedule/lunches.ts'
import type { SchedulePlan, ScheduleRepair } from '../../../engines/schedule/plan.ts'
import type { ScheduleProblem } from '../../../engines/schedule/problem.ts'
import { repairSchedule } from '../../../engines/schedule/repair.ts'
import { movesInWords } from '../../../engines/schedule/words.ts'
import { minutesOf } from '../schedule.ts'
import { entriesOf, openProblem } from '../working-out/broken-rules.ts'
import { isVisit } from '../working-out/build-problem.ts'
import { type DaysWorld, itemOf, schoolItem } from '../working-out/days-world.ts'
import { fresh, slotOf } from '../working-out/proposal.ts'
import { keptOf, type Move } from './change.ts'
import { sessionOf } from './placing.ts'
import { namesIn } from './reasons-against.ts'
import type { Fall } from './repair-options.ts'

/** The engine's ways to mend what stands now, as moves of sessions, each with its sentences. */
export function engineRepairs(world: DaysWorld, fall: Fall): { title: string; moves: Move[] }[] {
  const problem = problemNow(world)
  const plan = planNow(problem, world)
  return repairSchedule(problem, plan, eventOf(fall))
    .filter((repair) => repair.plan.unplaced.length === 0 && repair.moves.length > 0)
    .map((repair) => ({ title: titleOf(repair, world), moves: movesOf(repair, world) }))
}

const eventOf = (fall: Fall): ScheduleEvent =>
  fall.kind === 'school'
    ? { kind: 'drops_out', item: schoolItem(fall.urn) }
    : { kind: 'away', person: fall.personId, day: fall.day, from: 0, until: minutesOf(fall.until) }

/** What stands is all that is asked for: what has no time yet is not mended along with it. */
function problemNow(world: DaysWorld): ScheduleProblem {
  const problem = openProblem(world)
  const placed = new Set(world.sessions.map(itemOf))
  const visits = world.sessions.filter((session) => isVisit(world, session))
  return {
    ...problem,
    schools: problem.schools.map((school) =>
      school.visit === 'must' && !placed.has(school.id) ? { ...school, visit: 'may' as const } : school,
    ),
    interviews: problem.interviews.filter(({ id }) => placed.has(id)),
    visits: { ...problem.visits, count: visits.length, pairs: 0 },
  }
}

const planNow = (problem: ScheduleProblem, world: DaysWorld): SchedulePlan => ({
  status: 'stopped',
  gap: 1,
  value: 0,
  bound: 0,
  parts: { placed: 0, questions: 0, spread: 0, kilometres: 0, balance: 0, company: 0, slack: 0, change: 0 },
  entries: withLunches(problem, entriesOf(world)),
  journeys: [],
  chosen: [],
  unplaced: [],
  questions: [],
  seconds: 0,
})

const SENTENCES = 2

function titleOf(repair: ScheduleRepair, world: DaysWorld): string {
  const moves = repair.moves.filter(({ item }) => !item.startsWith('lunch:'))
  const words = movesInWords({ moves }, namesIn(world))
  const more = words.length - SENTENCES
  return `${words.slice(0, SENTENCES).join(' ')}${more > 0 ? ` And ${more} more.` : ''}`
}

function movesOf({ moves, plan }: ScheduleRepair, world: DaysWorld): Move[] {
  return moves.flatMap(({ item }): Move[] => {
    const session = sessionOf(world, item)
    const entry = plan.entries.find((one) => one.item === item)
    if (!session) {
      const after = entry ? fresh(world, entry) : null
      return after ? [{ sessionId: item, before: null, after: { ...after, madeByEngine: false } }] : []
    }
    const before = keptOf(session)
    if (!entry) return [{ sessionId: session.id, before, after: null }]
    return [{ sessionId: session.id, before, after: { ...before, ...slotOf(entry), madeByEngine: false } }]
  })
}
