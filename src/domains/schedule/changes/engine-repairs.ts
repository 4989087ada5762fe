import type { ScheduleEvent } from '../../../engines/schedule/after-event.ts'
import { withLunches } from '../../../engines/schedule/lunches.ts'
import type { SchedulePlan, ScheduleRepair } from '../../../engines/schedule/plan.ts'
import type { ScheduleProblem } from '../../../engines/schedule/problem.ts'
import { repairSchedule } from '../../../engines/schedule/repair.ts'
import { movesInWords } from '../../../engines/schedule/words.ts'
import { firstName, nameList } from '../../../web/dates.ts'
import { minutesOf } from '../schedule.ts'
import { entriesOf, openProblem } from '../working-out/broken-rules.ts'
import { isTalk, isVisit } from '../working-out/build-problem.ts'
import {
  type DaysWorld,
  itemOf,
  schoolItem,
  shortName,
  urnOfHead,
  urnOfItem,
} from '../working-out/days-world.ts'
import { fresh, slotOf } from '../working-out/proposal.ts'
import { type Kept, keptOf, type Move } from './change.ts'
import { joined } from './joined.ts'
import { sessionOf } from './placing.ts'
import { namesIn } from './reasons-against.ts'
import type { Fall } from './repair-options.ts'

/** The engine's ways to mend what stands now, as moves of sessions, each with its sentences. */
export function engineRepairs(world: DaysWorld, fall: Fall): { title: string; moves: Move[] }[] {
  const problem = problemNow(world)
  const plan = planNow(problem, world)
  return repairSchedule(problem, plan, eventOf(fall))
    .filter((repair) => repair.plan.unplaced.length === 0 && repair.moves.length > 0)
    .map((repair) => {
      const moves = joined(movesOf(repair, world))
      return { title: titleOf(repair, moves, world, fall), moves }
    })
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

function titleOf(repair: ScheduleRepair, all: Move[], world: DaysWorld, fall: Fall): string {
  const turned = all.filter(({ before, after }) => before && after && before.kind !== after.kind)
  const urns = new Set(turned.map(({ before }) => before?.urn))
  const rest = repair.moves.filter(
    ({ item }) =>
      !item.startsWith('lunch:') && !urns.has(urnOfItem(item) ?? urnOfHead(item)) && !isAttended(world, item),
  )
  const words = [
    ...turned.flatMap((move) => turnedWords(move, world, fall)),
    ...movesInWords({ moves: rest }, namesIn(world)),
  ]
  const more = words.length - SENTENCES
  return `${words.slice(0, SENTENCES).join(' ')}${more > 0 ? ` And ${more} more.` : ''}`
}

// What all do together goes on without whoever is late: that much is plain from what was asked.
const isAttended = (world: DaysWorld, item: string) => {
  const session = sessionOf(world, item)
  return session !== undefined && !isVisit(world, session) && !isTalk(world, session)
}

/** "Samuel rings the head instead, at 09:30." or "Samuel visits Overmoor instead of ringing, on Wednesday at 09:30." */
export function turnedWords({ before, after }: Move, world: DaysWorld, fall: Fall): string[] {
  if (!before || !after) return []
  const who = whoIn(world, after)
  const many = after.attendees.length > 1
  const name = shortName(before.name)
  const when = before.day === after.day ? '' : `on ${world.weekdays[after.day - 1]} `
  const on = `on ${world.weekdays[after.day - 1]} at ${after.starts}`
  if (after.kind === 'visit')
    return [`${who} ${many ? 'visit' : 'visits'} ${name} instead of ringing, ${on}.`]
  const fallen = fall.kind === 'school' && fall.urn === before.urn
  const head = fallen ? 'the head' : `the head of ${name}`
  return [`${who} ${many ? 'ring' : 'rings'} ${head} instead, ${when}at ${after.starts}.`]
}

const whoIn = ({ people }: DaysWorld, { attendees }: Kept) =>
  nameList(people.filter(({ personId }) => attendees.includes(personId)).map(({ name }) => firstName(name)))

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
