import type { Interview, Person, ScheduleProblem, School, SharedSession } from './problem.ts'
import { type Travel, travelBetween } from './travel.ts'

// A problem with everything looked up once: the rules, the search and the words all read from here.

/** Wherever they are: a call can be made, and lunch eaten, anywhere between two journeys. */
export const ANYWHERE = -1

export type OnDay = { day: number; from: number; until: number }

/** A session, visit or interview, whatever the problem calls it. Times are minutes after midnight. */
export type Item = {
  id: string
  what: 'shared' | 'visit' | 'interview'
  kind: SharedSession['kind']
  minutes: number
  /** the number of its place; ANYWHERE for calls */
  place: number
  placeId: string | null
  /** when it may be; none: whenever the days allow */
  windows: OnDay[]
  reviewers: number
  /** who may make this visit or hold this interview */
  may: Set<string>
  with: string | null
  questions: string[]
  shared: SharedSession | null
  school: School | null
  interview: Interview | null
  pin: ScheduleProblem['pins'][number] | null
  /** a school that is not visited: by its own word, or because its head is pinned to be rung instead */
  closed: boolean
}

export type Setting = {
  problem: ScheduleProblem
  items: Map<string, Item>
  people: Map<string, Person>
  team: Person[]
  teamIds: Set<string>
  hours: Map<number, OnDay>
  /** the numbers of places and schools, as travel knows them */
  spots: string[]
  spotOf: Map<string, number>
  office: number
  baseOf: (person: string) => number
  travel: Travel
}

const settings = new WeakMap<ScheduleProblem, Setting>()

/** Looks everything up, once for each problem: a problem is data and is not changed after it was read. */
export function settingOf(problem: ScheduleProblem): Setting {
  const known = settings.get(problem)
  if (known) return known
  const setting = setUp(problem)
  settings.set(problem, setting)
  return setting
}

function setUp(problem: ScheduleProblem): Setting {
  const spots = [...problem.places, ...problem.schools]
  const spotOf = new Map(spots.map(({ id }, number) => [id, number]))
  const people = new Map(problem.people.map((person) => [person.id, person]))
  const team = problem.people.filter(({ side }) => side === 'team')
  const office = spotOf.get(problem.office) ?? 0
  return {
    problem,
    items: new Map(itemsOf(problem, team, spotOf).map((item) => [item.id, item])),
    people,
    team,
    teamIds: new Set(team.map(({ id }) => id)),
    hours: new Map(problem.days.map((day) => [day.day, day])),
    spots: spots.map(({ id }) => id),
    spotOf,
    office,
    baseOf: (person) => spotOf.get(people.get(person)?.base ?? problem.office) ?? office,
    travel: travelBetween(spots, problem.travel),
  }
}

function itemsOf(problem: ScheduleProblem, team: Person[], spotOf: Map<string, number>): Item[] {
  const at = (id: string | null) => ({ placeId: id, place: id === null ? ANYWHERE : (spotOf.get(id) ?? 0) })
  const pins = new Map(problem.pins.map((pin) => [pin.item, pin]))
  const blank = {
    reviewers: 0,
    with: null,
    questions: [],
    shared: null,
    school: null,
    interview: null,
    closed: false,
  }
  const pinOf = (id: string) => ({ pin: pins.get(id) ?? null })
  const goers = team.filter(({ goesOut }) => goesOut).map(({ id }) => id)
  return [
    ...problem.shared.map((shared) => ({
      ...blank,
      ...at(shared.place ?? problem.office),
      ...pinOf(shared.id),
      id: shared.id,
      what: 'shared' as const,
      kind: shared.kind,
      minutes: shared.minutes,
      windows: windowOf(shared),
      may: new Set(shared.attend),
      shared,
    })),
    ...problem.schools.map((school) => ({
      ...blank,
      ...at(school.id),
      ...pinOf(school.id),
      id: school.id,
      what: 'visit' as const,
      kind: 'visit' as const,
      minutes: school.minutes,
      windows: school.windows,
      reviewers: school.reviewers,
      may: new Set(goers.filter((id) => !school.notBy.includes(id))),
      with: school.id,
      questions: school.questions,
      school,
      closed:
        school.visit === 'never' ||
        problem.interviews.some((one) => one.unlessVisited === school.id && pins.has(one.id)),
    })),
    ...problem.interviews.map((interview) => ({
      ...blank,
      ...at(interview.place ?? (interview.how === 'in_person' ? problem.office : null)),
      ...pinOf(interview.id),
      id: interview.id,
      what: 'interview' as const,
      kind: 'interview' as const,
      minutes: interview.minutes,
      windows: interview.windows,
      reviewers: interview.reviewers,
      may: mayHold(interview, goers, team),
      with: interview.with,
      questions: interview.questions,
      interview,
    })),
  ]
}

/** Who may hold an interview: those named, or all who are sent out; never those who must not. */
const mayHold = ({ by, notBy }: Interview, goers: string[], team: Person[]) =>
  new Set(
    (by.length > 0 ? team.map(({ id }) => id).filter((id) => by.includes(id)) : goers).filter(
      (id) => !notBy.includes(id),
    ),
  )

function windowOf({ starts, minutes, day, within }: SharedSession): OnDay[] {
  if (starts !== null) return [{ day, from: starts, until: starts + minutes }]
  return [{ day, from: within?.from ?? 0, until: within?.until ?? 1440 }]
}
