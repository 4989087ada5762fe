import type { ScheduleProblemInput } from '../../../engines/schedule/problem.ts'
import { type HostSchool, usualNeed } from '../needs/needs.ts'
import { lengthOf, minutesOf, type Session } from '../schedule.ts'
import { type DaysWorld, headItem, interviewItem, itemOf, OFFICE, schoolItem } from './days-world.ts'
import { hoursOf, talksOverBy, usualHours, visitsOverBy } from './usual-hours.ts'

type Problem = ScheduleProblemInput
type Talk = NonNullable<Problem['interviews']>[number]
type Pin = NonNullable<Problem['pins']>[number]

/**
 * The engine's problem out of what the days must hold. `free`: sessions that may move; the others stay where they are.
 * What people do together is never moved by the engine.
 */
export function buildProblem(world: DaysWorld, free: Free = () => false): Problem {
  const { people, needs, questions } = world
  const away = (personId: string) =>
    needs.away
      .filter((one) => one.personId === personId)
      .map(({ day, starts, ends }) => ({ day, from: minutesOf(starts), until: minutesOf(ends) }))
  const { setting } = needs
  const schools = world.schools.filter(hasPlace).map((school) => schoolOf(school, world, free))
  const pins = world.sessions.filter((one) => !free(one)).flatMap((one) => pinOf(world, one))
  return {
    version: 1,
    days: daysOf(world),
    office: OFFICE,
    places: [{ id: OFFICE, name: 'the trust office', ...officeOf(world) }],
    people: people.map(({ personId, name, side, role }) => ({
      id: personId,
      name,
      side,
      lead: role === 'lead_reviewer',
      away: away(personId),
      goesOut: side === 'team',
    })),
    shared: world.sessions
      .filter((one) => !isVisit(world, one) && !isTalk(world, one))
      .map((one) => sharedOf(one, world)),
    schools,
    interviews: interviewsOf(world, free),
    questions: questions.map(({ id, wording }) => ({ id, name: wording })),
    visits: visitsOf(world, schools, pins),
    lunch: {
      from: minutesOf(setting.lunchFrom),
      until: minutesOf(setting.lunchUntil),
      minutes: setting.lunchMinutes,
    },
    longestDay: setting.longestDay,
    confer: { minutes: setting.conferMinutes, piece: 30 },
    travel: travelOf(world),
    pins,
    before: world.sessions.filter(free).map((one) => ({
      item: itemOf(one),
      day: one.day,
      starts: minutesOf(one.starts),
      minutes: lengthOf(one),
      people: known(world, one.attendees),
    })),
  }
}

const hasPlace = ({ easting, northing }: HostSchool) => easting !== null && northing !== null

/** A visit that the engine can weigh: to a school that is somewhere, by one or two of the team alone. */
export const isVisit = (world: DaysWorld, session: Session) =>
  session.kind === 'visit' &&
  world.schools.some((school) => school.urn === session.urn && hasPlace(school)) &&
  byTeamAlone(world, session) &&
  isFirst(world, session)
/** A conversation that the engine can weigh; if nobody holds it yet, it can say who could. */
export const isTalk = (world: DaysWorld, session: Session) =>
  session.kind === 'interview' &&
  (byTeamAlone(world, session) || isNobodys(session)) &&
  isFirst(world, session)
export const isNobodys = ({ kind, attendees }: Session) => kind === 'interview' && attendees.length === 0

// A school that is visited twice is weighed once; the second time simply stands where it is.
const isFirst = ({ sessions }: DaysWorld, session: Session) =>
  sessions.find((one) => itemOf(one) === itemOf(session))?.id === session.id

function byTeamAlone({ people }: DaysWorld, { attendees }: Session) {
  const sides = people.filter(({ personId }) => attendees.includes(personId)).map(({ side }) => side)
  return sides.length > 0 && sides.length <= 3 && sides.every((side) => side === 'team')
}

const clock = (sessions: Session[]) => ({
  from: Math.min(510, ...sessions.map(({ starts }) => minutesOf(starts))),
  until: Math.max(1050, ...sessions.map(({ ends }) => minutesOf(ends))),
})

/** From half past eight to half past five, and longer where something on the schedule is. */
export const daysOf = ({ sessions }: DaysWorld) =>
  ([1, 2, 3] as const).map((day) => ({ day, ...clock(sessions.filter((one) => one.day === day)) }))

/** The register knows schools and not offices, so that the office is beside a school, or in the middle of them all. */
export function officeOf({ schools, needs }: DaysWorld): { easting: number; northing: number } {
  const placed = schools.filter(hasPlace)
  const beside = placed.find(({ urn }) => urn === needs.setting.officeUrn)
  const of = beside ? [beside] : placed
  const middle = (key: 'easting' | 'northing') =>
    Math.round(of.reduce((sum, school) => sum + (school[key] ?? 0), 0) / Math.max(1, of.length))
  // beside a school is not in it: a journey of no length would need no minute
  return { easting: middle('easting') + (beside ? 1 : 0), northing: middle('northing') }
}

// In a virtual review nobody travels: every school is where the office is.
function placeOf({ easting, northing }: HostSchool, world: DaysWorld) {
  if (world.format === 'virtual' || easting === null || northing === null) return officeOf(world)
  return { easting, northing }
}

function sharedOf(session: Session, world: DaysWorld): NonNullable<Problem['shared']>[number] {
  return {
    id: session.id,
    name: session.title,
    kind: session.kind === 'visit' ? 'together' : session.kind,
    day: session.day,
    starts: minutesOf(session.starts),
    minutes: lengthOf(session),
    attend: known(world, session.attendees),
    place: OFFICE,
  }
}

/** Of those who take part still, and questions that are asked still. */
const known = ({ people }: DaysWorld, ids: string[]) =>
  ids.filter((id) => people.some(({ personId }) => personId === id))
const asked = ({ questions }: DaysWorld, ids: string[]) =>
  ids.filter((one) => questions.some(({ id }) => id === one))

type Free = (session: Session) => boolean

/** Our usual hours, for what is still to find its time; what somebody placed stays where they put it. */
const usualFor = (world: DaysWorld, overBy: string, session: Session | undefined, free: Free) =>
  session && !free(session) ? [] : usualHours(world, overBy)

function schoolOf(school: HostSchool, world: DaysWorld, free: Free): School {
  const need = world.needs.schools.find(({ urn }) => urn === school.urn)
  const session = world.sessions.find((one) => isVisit(world, one) && one.urn === school.urn)
  const { visit, minutes, reviewers, questionIds, times, meeting } = need ?? usualNeed
  const lasts = session ? lengthOf(session) : minutes
  const { windows, shut } = hoursOf(times, lasts, usualFor(world, visitsOverBy, session, free))
  return {
    id: schoolItem(school.urn),
    name: school.name,
    ...placeOf(school, world),
    phase: school.phase,
    pupils: school.pupils,
    area: school.area,
    windows,
    minutes: lasts,
    visit: session && visit === 'never' ? 'may' : shut && !session ? 'never' : visit,
    reviewers: session ? Math.max(1, known(world, session.attendees).length) : reviewers,
    meeting: meeting ? [meeting.slice(0, 100)] : [],
    questions: asked(world, questionIds),
  }
}

function interviewsOf(world: DaysWorld, free: Free): Talk[] {
  const usual = usualHours(world, talksOverBy)
  const talks = world.sessions.filter((one) => isTalk(world, one))
  const needed = world.needs.interviews
    .filter(({ times, minutes }) => !hoursOf(times, minutes, usual).shut)
    .filter(({ id, urn }) => !talks.some((one) => one.interviewNeedId === id || (urn && one.urn === urn)))
    .map(
      (need): Talk => ({
        id: interviewItem(need.id),
        name: need.name,
        with: need.id,
        how: need.how,
        minutes: need.minutes,
        windows: hoursOf(need.times, need.minutes, usual).windows,
        questions: asked(world, need.questionIds),
        unlessVisited: need.urn === null ? null : schoolItem(need.urn),
      }),
    )
  return [...talks.map((one) => talkOf(one, world, free)), ...needed, ...headsOf(world, talks)]
}

// The head of a school is spoken with instead of a visit; who is visited anyway may be rung as well.
function insteadOfVisit({ sessions, needs }: DaysWorld, { urn }: Session) {
  if (urn === null) return null
  const visited =
    sessions.some((one) => one.kind === 'visit' && one.urn === urn) ||
    needs.schools.some((need) => need.urn === urn && need.visit === 'must')
  return visited ? null : schoolItem(urn)
}

/** The heads of schools that nobody visits, unless a conversation with them is there already. */
function headsOf(world: DaysWorld, talks: Session[]): Talk[] {
  const { needs, schools, format } = world
  const timesOf = (urn: number) => needs.schools.find((need) => need.urn === urn)?.times ?? []
  const { ringMinutes } = needs.setting
  const usual = usualHours(world, talksOverBy)
  if (!needs.setting.ringHeads) return []
  const spoken = new Set([...talks, ...needs.interviews].map(({ urn }) => urn))
  return schools
    .filter((school) => hasPlace(school) && !spoken.has(school.urn))
    .filter(({ urn }) => !hoursOf(timesOf(urn), ringMinutes, usual).shut)
    .map(({ urn, name }) => ({
      id: headItem(urn),
      name,
      with: headItem(urn),
      how: format === 'virtual' ? 'video' : 'telephone',
      minutes: ringMinutes,
      windows: hoursOf(timesOf(urn), ringMinutes, usual).windows,
      questions: asked(world, needs.schools.find((need) => need.urn === urn)?.questionIds ?? []),
      unlessVisited: schoolItem(urn),
    }))
}

function talkOf(session: Session, world: DaysWorld, free: Free): Talk {
  const usual = usualFor(world, talksOverBy, session, free)
  const need = world.needs.interviews.find(({ id }) => id === session.interviewNeedId)
  return {
    id: itemOf(session),
    name: session.title,
    with: need?.id ?? session.id,
    how: session.how,
    minutes: lengthOf(session),
    windows: hoursOf(need?.times ?? [], lengthOf(session), usual).windows,
    reviewers: Math.max(1, known(world, session.attendees).length),
    questions: asked(world, need?.questionIds ?? []),
    unlessVisited: insteadOfVisit(world, session),
  }
}

type School = NonNullable<Problem['schools']>[number]

function visitsOf({ needs }: DaysWorld, schools: School[], pins: Pin[]) {
  const pinned = schools.filter(({ id }) => pins.some(({ item }) => item === id))
  const must = schools.filter(({ id, visit }) => visit === 'must' || pinned.some((one) => one.id === id))
  const possible = schools.filter(({ visit }) => visit !== 'never')
  const { visits, pairs } = needs.setting
  const count = Math.max(must.length, Math.min(visits, possible.length))
  return { count, pairs: Math.min(pairs, count - pinned.length), mostADay: 2 }
}

function travelOf(world: DaysWorld): NonNullable<Problem['travel']> {
  const { needs, schools } = world
  const { roadPercent, kilometresPerHour, minutesEach } = needs.setting
  const spot = (urn: number | null) => {
    const school = schools.find((one) => one.urn === urn)
    return school ? placeOf(school, world) : officeOf(world)
  }
  return {
    factor: roadPercent / 100,
    kilometresPerHour,
    minutesEach,
    known: needs.drives.map(({ fromUrn, toUrn, minutes }) => ({
      from: schoolItem(fromUrn),
      to: toUrn === null ? OFFICE : schoolItem(toUrn),
      minutes,
      metres: Math.round((apart(spot(fromUrn), spot(toUrn)) * roadPercent) / 100),
    })),
  }
}

type Spot = { easting: number; northing: number }
const apart = (one: Spot, other: Spot) =>
  Math.hypot(one.easting - other.easting, one.northing - other.northing)

function pinOf(world: DaysWorld, session: Session): Pin[] {
  if (!isVisit(world, session) && !isTalk(world, session)) return []
  return [
    {
      item: itemOf(session),
      day: session.day,
      starts: minutesOf(session.starts),
      ...(session.attendees.length > 0 && { reviewers: known(world, session.attendees) }),
    },
  ]
}
