import { usualNeed } from '../needs/needs.ts'
import { lengthOf, minutesOf, type Session } from '../schedule.ts'
import { type DaysWorld, interviewItem, itemOf, schoolItem, urnOfItem } from '../working-out/days-world.ts'

/** Where something is to go. `people`: none named, so those who did. */
export type Slot = { day: 1 | 2 | 3; starts: string; people: string[] }

export const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** The session that an item is or would be, at another time; null: there is no such thing. */
export function placedAt(world: DaysWorld, item: string, { day, starts, people }: Slot): Session | null {
  const session = sessionOf(world, item) ?? freshSession(world, item)
  if (!session) return null
  const ends = timeOf(minutesOf(starts) + lengthOf(session))
  return {
    ...session,
    day,
    starts,
    ends,
    attendees: people.length > 0 ? people : session.attendees,
    // a hand has been laid on it: it is not the engine's own any more
    madeByEngine: false,
  }
}

export const sessionOf = ({ sessions }: DaysWorld, item: string) =>
  sessions.find((session) => session.id === item || itemOf(session) === item)

/** With that session in its place. */
export function worldWith(world: DaysWorld, session: Session): DaysWorld {
  const others = world.sessions.filter(({ id }) => id !== session.id)
  return { ...world, sessions: [...others, session] }
}

const blank = {
  id: '',
  day: 1 as const,
  place: '',
  how: 'in_person' as const,
  videoLink: null,
  attendees: [],
  pinned: false,
  madeByEngine: false,
  interviewNeedId: null,
  starts: '00:00',
}

function freshSession(world: DaysWorld, item: string): Session | null {
  const school = world.schools.find(({ urn }) => schoolItem(urn) === item)
  if (school) return freshVisit(world, school)
  const need = world.needs.interviews.find(({ id }) => interviewItem(id) === item)
  if (!need) return null
  const schoolName = world.schools.find(({ urn }) => urn === need.urn)?.name ?? null
  return {
    ...blank,
    id: item,
    kind: 'interview',
    title: need.name,
    meeting: need.post,
    how: need.how,
    urn: need.urn,
    schoolName,
    interviewNeedId: need.id,
    ends: timeOf(need.minutes),
  }
}

function freshVisit({ needs }: DaysWorld, { urn, name }: { urn: number; name: string }): Session {
  const need = needs.schools.find((one) => one.urn === urn) ?? usualNeed
  return {
    ...blank,
    id: schoolItem(urn),
    kind: 'visit',
    title: name,
    urn,
    schoolName: name,
    meeting: need.meeting,
    ends: timeOf(need.minutes),
  }
}

/** Whether it has no session yet, only a name in what the days must hold. */
export const isFresh = ({ id }: Session) => urnOfItem(id) !== null || id.startsWith('interview:')
