import { firstName, nameList } from '../../../web/dates.ts'
import { lengthOf, minutesOf, type Session, sessionName, usualHow } from '../schedule.ts'
import { isTalk, isVisit } from '../working-out/build-problem.ts'
import { type DaysWorld, itemOf, schoolItem, shortName } from '../working-out/days-world.ts'
import { type Kept, keptOf, type Move } from './change.ts'
import { engineRepairs } from './engine-repairs.ts'
import { joined } from './joined.ts'
import { nearestThatWorks } from './nearest.ts'
import { placedAt, type Slot, timeOf, worldWith } from './placing.ts'
import { reasonsAgainst } from './reasons-against.ts'

// What can be done when something falls through: a few whole ways, each held to every rule. Pure.

export type Fall =
  | { kind: 'school'; urn: number }
  | { kind: 'late'; personId: string; day: 1 | 2 | 3; until: string }
export type RepairOption = { key: string; title: string; moves: Move[]; told: string[] }

const MOST_OTHERS = 3

/** Ways to mend the schedule, fewest changes first. */
export function repairOptions(world: DaysWorld, fall: Fall): RepairOption[] {
  const ways = fall.kind === 'school' ? withoutSchool(world, fall.urn) : withoutPerson(world, fall)
  if (ways.length === 0) return []
  const engine = engineRepairs(world, fall).map(({ title, moves }, at) =>
    option(world, `engine:${at}`, title, moves),
  )
  return unlike([...ways, ...engine]).toSorted((a, b) => changesOf(a) - changesOf(b))
}

/**
 * Two ways that end in the same schedule are one; and one that does what a simpler one does, and more besides, is none.
 * To leave something out is no way of mending it, and every way does that too.
 */
function unlike(options: RepairOption[]): RepairOption[] {
  const done = options.map(({ moves }) => moves.map(outcomeOf))
  const isMore = (one: string[], other: string[]) => other.every((each) => one.includes(each))
  return options.filter((_, at) =>
    options.every((other, than) => {
      const [one, less] = [done[at] ?? [], done[than] ?? []]
      if (than === at || !isMore(one, less)) return true
      return one.length === less.length ? at < than : other.key === 'out'
    }),
  )
}

const outcomeOf = ({ before, after }: Move) =>
  JSON.stringify([
    before?.name ?? '',
    before?.kind,
    after && [after.name, after.kind, after.day, after.starts, after.attendees.toSorted()],
  ])

// What is only left out comes last: it is always possible, and hardly ever wished.
const changesOf = ({ key, moves }: RepairOption) => (key === 'out' ? 100 : moves.length)

const nameOf = ({ people }: DaysWorld, ids: string[]) =>
  nameList(people.filter(({ personId }) => ids.includes(personId)).map(({ name }) => firstName(name)))
const toldBy = (world: DaysWorld, moves: Move[]) => {
  const ids = moves.flatMap(({ before, after }) => [
    ...(before?.attendees ?? []),
    ...(after?.attendees ?? []),
  ])
  return world.people.filter(({ personId }) => ids.includes(personId)).map(({ name }) => name)
}
const option = (world: DaysWorld, key: string, title: string, given: Move[]): RepairOption => {
  const moves = joined(given)
  return { key, title, moves, told: toldBy(world, moves) }
}
const off = (session: Session): Move => ({ sessionId: session.id, before: keptOf(session), after: null })
const without = (world: DaysWorld, gone: Session[]): DaysWorld => ({
  ...world,
  sessions: world.sessions.filter((session) => !gone.includes(session)),
})
const works = (world: DaysWorld, session: Session) =>
  reasonsAgainst(world, worldWith(world, session), session).length === 0

// — a school drops out —

function withoutSchool(world: DaysWorld, urn: number): RepairOption[] {
  const visit = world.sessions.find((one) => one.kind === 'visit' && one.urn === urn)
  if (!visit) return []
  const name = shortName(sessionName(visit))
  return [
    ...ringInstead(world, visit),
    ...otherSchools(world, visit),
    option(world, 'out', `Leave ${name} out`, [off(visit)]),
  ]
}

/** The head is rung when the visit was to begin, by the same people. */
function ringInstead(world: DaysWorld, visit: Session): RepairOption[] {
  const { ringMinutes } = world.needs.setting
  const ends = timeOf(minutesOf(visit.starts) + Math.min(lengthOf(visit), ringMinutes))
  const how = world.format === 'virtual' ? 'video' : 'telephone'
  const call: Session = {
    ...visit,
    kind: 'interview',
    how,
    ends,
    meeting: 'Head',
    place: '',
    madeByEngine: false,
  }
  if (!works(without(world, [visit]), call)) return []
  const move = { sessionId: visit.id, before: keptOf(visit), after: keptOf(call) }
  const who = nameOf(world, visit.attendees)
  return [option(world, 'ring', `${who} ${ringsWord(visit)} the head instead, at ${visit.starts}`, [move])]
}
const ringsWord = ({ attendees }: Session) => (attendees.length > 1 ? 'ring' : 'rings')

/** Another school in its place: at the same time if that works, or as near to it as can be. */
function otherSchools(world: DaysWorld, visit: Session): RepairOption[] {
  const left = without(world, [visit])
  const visited = new Set(world.sessions.filter(({ kind }) => kind === 'visit').map(({ urn }) => urn))
  const never = new Set(world.needs.schools.filter(({ visit: may }) => may === 'never').map(({ urn }) => urn))
  return world.schools
    .filter(({ urn, easting }) => easting !== null && !visited.has(urn) && !never.has(urn))
    .flatMap((school) => {
      const calls = world.sessions.filter((one) => one.kind === 'interview' && one.urn === school.urn)
      const placed = placeNear(without(left, calls), schoolItem(school.urn), visit)
      return placed ? [{ placed, calls }] : []
    })
    .toSorted(
      (a, b) =>
        Number(isWanted(world, b.placed)) - Number(isWanted(world, a.placed)) ||
        awayFrom(a.placed, visit) - awayFrom(b.placed, visit) ||
        a.calls.length - b.calls.length,
    )
    .slice(0, MOST_OTHERS)
    .map(({ placed, calls }) => {
      const moves = [
        off(visit),
        ...calls.map(off),
        { sessionId: placed.id, before: null, after: freshOf(world, placed) },
      ]
      return option(world, `other:${placed.urn}`, otherWords(world, placed, calls), moves)
    })
}

function otherWords(world: DaysWorld, placed: Session, calls: Session[]) {
  const when = `${world.weekdays[placed.day - 1]} at ${placed.starts}`
  const rung = calls.length > 0 ? ', whose head is then not rung' : ''
  return `Visit ${shortName(placed.title)} instead, on ${when} with ${nameOf(world, placed.attendees)}${rung}`
}

// A school that must be visited and has no time yet comes before one that may be.
const isWanted = ({ needs }: DaysWorld, { urn }: Session) =>
  needs.schools.some((need) => need.urn === urn && need.visit === 'must')

const freshOf = (world: DaysWorld, session: Session): Kept => ({
  ...keptOf(session),
  how: usualHow('visit', world.format),
})
const awayFrom = (one: Session, other: Session) =>
  Math.abs(one.day - other.day) * 1440 + Math.abs(minutesOf(one.starts) - minutesOf(other.starts))

function placeNear(world: DaysWorld, item: string, { day, starts, attendees }: Session): Session | null {
  const slot: Slot = { day, starts, people: attendees }
  const there = placedAt(world, item, slot)
  if (there && works(world, there)) return there
  const nearest = nearestThatWorks(world, item, slot)
  return nearest && placedAt(world, item, nearest)
}

// — somebody is late —

function withoutPerson(
  world: DaysWorld,
  { personId, day, until }: Extract<Fall, { kind: 'late' }>,
): RepairOption[] {
  const tasks = tasksBefore(world, { personId, day, until })
  if (tasks.length === 0) return []
  const left = absent(without(world, tasks), { kind: 'late', personId, day, until })
  return [
    ...otherReviewers(world, left, tasks, personId),
    ...laterOn(world, left, tasks),
    option(
      world,
      'out',
      `Leave ${nameList(tasks.map((one) => shortName(sessionName(one))))} out`,
      tasks.map(off),
    ),
  ]
}

/** Visits and conversations of theirs that begin before they are there; what all do together goes on without them. */
export const tasksBefore = (
  world: DaysWorld,
  { personId, day, until }: { personId: string; day: number; until: string },
) =>
  world.sessions.filter(
    (one) =>
      one.day === day &&
      one.attendees.includes(personId) &&
      minutesOf(one.starts) < minutesOf(until) &&
      (isVisit(world, one) || isTalk(world, one)),
  )

/** What all do together begins without them, and they cannot be anywhere else. */
function absent(world: DaysWorld, { personId, day, until }: Extract<Fall, { kind: 'late' }>): DaysWorld {
  const misses = (one: Session) => one.day === day && minutesOf(one.starts) < minutesOf(until)
  const away = { id: 'late', personId, day, starts: '00:00', ends: until, because: '' }
  return {
    ...world,
    sessions: world.sessions.map((one) =>
      misses(one) ? { ...one, attendees: one.attendees.filter((id) => id !== personId) } : one,
    ),
    needs: { ...world.needs, away: [...world.needs.away, away] },
  }
}

/** One other reviewer takes all of it over, at the same times. */
function otherReviewers(
  world: DaysWorld,
  left: DaysWorld,
  tasks: Session[],
  personId: string,
): RepairOption[] {
  return world.people
    .filter((one) => one.side === 'team' && one.personId !== personId)
    .flatMap((one) => {
      const taken = tasks.map((task) => ({
        ...task,
        madeByEngine: false,
        attendees: task.attendees.map((id) => (id === personId ? one.personId : id)),
      }))
      if (!allWork(left, taken)) return []
      const names = nameList(tasks.map((task) => shortName(sessionName(task))))
      return [
        option(
          world,
          `by:${one.personId}`,
          `${firstName(one.name)} goes to ${names} instead`,
          movesTo(tasks, taken),
        ),
      ]
    })
    .slice(0, MOST_OTHERS)
}

/** They do it themselves, once they are there. */
function laterOn(world: DaysWorld, left: DaysWorld, tasks: Session[]): RepairOption[] {
  const placed: Session[] = []
  let now = left
  for (const task of tasks) {
    // the engine looks for a time for what is there: it is put back first, and then moved
    const nearest = nearestThatWorks(worldWith(now, task), itemOf(task), {
      day: task.day,
      starts: task.starts,
      people: task.attendees,
    })
    const next = nearest && placedAt(worldWith(now, task), itemOf(task), nearest)
    const same = next?.attendees.every((id) => task.attendees.includes(id))
    if (!next || !same || !works(now, next)) return []
    placed.push(next)
    now = worldWith(now, next)
  }
  const words = placed.map(
    (one) => `${shortName(sessionName(one))} on ${world.weekdays[one.day - 1]} at ${one.starts}`,
  )
  return [option(world, 'later', `Move ${nameList(words)}`, movesTo(tasks, placed))]
}

function allWork(world: DaysWorld, sessions: Session[]): boolean {
  let now = world
  for (const session of sessions) {
    if (!works(now, session)) return false
    now = worldWith(now, session)
  }
  return true
}

const movesTo = (before: Session[], after: Session[]): Move[] =>
  before.map((session, at) => {
    const next = after[at] ?? session
    return { sessionId: session.id, before: keptOf(session), after: keptOf(next) }
  })
