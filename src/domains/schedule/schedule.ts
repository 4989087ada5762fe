import type { ReviewFormat } from '../allocation/standing.ts'

/** One session of the three days. Times are London clock times, hh:mm. */
export type Session = {
  id: string
  day: 1 | 2 | 3
  starts: string
  ends: string
  kind: SessionKind
  title: string
  place: string
  urn: number | null
  schoolName: string | null
  /** who is met, in words of the schedule */
  meeting: string
  how: SessionHow
  /** where a session by video is joined; of private time only the team is told it */
  videoLink: string | null
  /** ids of the people who take part */
  attendees: string[]
  /** stays as it is when the days are worked out again */
  pinned: boolean
  madeByEngine: boolean
  /** the conversation of what the days must hold that it stands for */
  interviewNeedId: string | null
}

export const sessionKinds = [
  'presentation',
  'refresher',
  'interview',
  'visit',
  'confer',
  'discussion',
  'challenge',
  'briefing',
  'together',
  'lunch',
] as const
export type SessionKind = (typeof sessionKinds)[number]

export const kindNames: Record<SessionKind, string> = {
  presentation: 'Presentation',
  refresher: 'Reading the key questions',
  interview: 'Interview',
  visit: 'School visit',
  confer: 'The team confers in private',
  discussion: 'Daily discussion',
  challenge: 'The host’s challenge',
  briefing: 'Final briefing',
  together: 'Planning together',
  lunch: 'Lunch',
}

export const sessionHows = ['in_person', 'telephone', 'video'] as const
export type SessionHow = (typeof sessionHows)[number]

/** "School visit", or what it is called when nobody travels. */
export const kindName = ({ kind, how }: Pick<Session, 'kind' | 'how'>) =>
  kind === 'visit' && how === 'video' ? 'Virtual visit' : kindNames[kind]

type OfKind = { kind: string }
const among =
  (kinds: SessionKind[]) =>
  ({ kind }: OfKind) =>
    (kinds as string[]).includes(kind)

/** Both sides hold it, so that who was there can be written down; who was heard where else is nobody's to write down. */
export const heldTogether = among([
  'presentation',
  'refresher',
  'discussion',
  'challenge',
  'briefing',
  'together',
])
/** In these the host's leaders hear all that is said, so that nothing said there is in confidence. */
export const heardByAll = among(['presentation', 'discussion', 'challenge', 'briefing'])
/** The host hears findings there. */
export const findingsHeardIn: SessionKind[] = ['discussion', 'briefing', 'together']
/** Lunch and the team's own time are nothing that notes come from. */
export const takesNotes = ({ kind }: OfKind) => kind !== 'lunch' && kind !== 'confer'

/** Lunch is away from the screen, and private time is met in the team's own room. */
export const takesLink = ({ kind, how }: Pick<Session, 'kind' | 'how'>) =>
  how === 'video' && kind !== 'confer' && kind !== 'lunch'

/** In a virtual review people meet by video; lunch is away from the screen. */
export const usualHow = (kind: SessionKind, format: ReviewFormat): SessionHow =>
  format === 'virtual' && kind !== 'lunch' ? 'video' : 'in_person'

/** Somebody who has a column on the schedule. */
export type Attendee = { personId: string; name: string; side: 'team' | 'host'; role: string }

export const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
export const lengthOf = (session: Pick<Session, 'starts' | 'ends'>) =>
  minutesOf(session.ends) - minutesOf(session.starts)

export const overlap = (a: Slot, b: Slot) =>
  a.day === b.day && minutesOf(a.starts) < minutesOf(b.ends) && minutesOf(b.starts) < minutesOf(a.ends)
type Slot = Pick<Session, 'day' | 'starts' | 'ends'>

export const inOrder = (a: Session, b: Session) =>
  a.day - b.day || minutesOf(a.starts) - minutesOf(b.starts) || a.title.localeCompare(b.title)

/** "School visit, Cobb Street Primary" for a visit; otherwise the title. */
export const sessionName = (session: Pick<Session, 'kind' | 'title' | 'schoolName'>) =>
  session.kind === 'visit' && session.schoolName ? session.schoolName : session.title

/** What stands on somebody's day: where they take part, and the team's private time, which everybody sees (MISSION F3). */
export const standsOnDayOf = (personId: string) => (session: Pick<Session, 'kind' | 'attendees'>) =>
  session.kind === 'confer' || session.attendees.includes(personId)

/**
 * When what the team concludes in private is told to the host: the next discussion or briefing after it. There are
 * no hidden conversations, so private time always says this (MISSION F3).
 */
export function outcomeTold(confer: Session, sessions: Session[]): Session | null {
  const later = sessions.filter(
    (session) =>
      (session.kind === 'discussion' || session.kind === 'briefing') &&
      (session.day > confer.day ||
        (session.day === confer.day && minutesOf(session.starts) >= minutesOf(confer.ends))),
  )
  return later.toSorted(inOrder)[0] ?? null
}
