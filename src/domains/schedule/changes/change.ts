import { nameList } from '../../../web/dates.ts'
import type { Attendee, Session } from '../schedule.ts'
import { sessionName } from '../schedule.ts'

// A change of the schedule: sessions before and after, whole, so that it can be agreed to, undone and told. Pure.

/** What is kept of a session in a change. Its link is not: links are for those who meet by them. */
export type Kept = Pick<
  Session,
  | 'day'
  | 'starts'
  | 'ends'
  | 'kind'
  | 'title'
  | 'place'
  | 'urn'
  | 'meeting'
  | 'how'
  | 'attendees'
  | 'pinned'
  | 'madeByEngine'
  | 'interviewNeedId'
> & { name: string }
/** `before` null: it is new; `after` null: it is taken off. */
export type Move = { sessionId: string; before: Kept | null; after: Kept | null }

export type ChangeState = 'made' | 'undone' | 'proposed' | 'agreed' | 'declined' | 'taken_back'
export type Change = {
  id: string
  side: 'team' | 'host'
  madeById: string
  madeBy: string
  madeAt: string
  state: ChangeState
  why: string
  moves: Move[]
  answer: string
  settledBy: string | null
}

export const keptOf = (session: Session): Kept => ({
  day: session.day,
  starts: session.starts,
  ends: session.ends,
  kind: session.kind,
  title: session.title,
  place: session.place,
  urn: session.urn,
  meeting: session.meeting,
  how: session.how,
  attendees: session.attendees.toSorted(),
  pinned: session.pinned,
  madeByEngine: session.madeByEngine,
  interviewNeedId: session.interviewNeedId,
  name: sessionName(session),
})

/** When, who and with whom is for both sides to agree; a room, a word or a pin is not. */
const agreed = ['day', 'starts', 'ends', 'kind', 'urn', 'how', 'attendees'] as const
// whom a conversation is with stands in its words
const agreedOfTalks = [...agreed, 'title', 'meeting', 'interviewNeedId'] as const
export const isMaterial = ({ before, after }: Move) =>
  before === null ||
  after === null ||
  (isTalk(before) || isTalk(after) ? agreedOfTalks : agreed).some(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  )
const isTalk = ({ kind }: Kept) => kind === 'interview'

export const isNothing = ({ before, after }: Move) => JSON.stringify(before) === JSON.stringify(after)

/** The other way round, to undo it. */
export const reversed = (moves: Move[]): Move[] =>
  moves.map(({ sessionId, before, after }) => ({ sessionId, before: after, after: before }))

/** Whether what stands is still what the change set out from. */
export function stillFits(moves: Move[], sessions: Session[]): boolean {
  return moves.every(({ sessionId, before }) => {
    const session = sessions.find(({ id }) => id === sessionId)
    if (before === null) return !session
    return session !== undefined && !isMaterial({ sessionId, before, after: keptOf(session) })
  })
}

/** The schedule as it would be. */
export function afterMoves(sessions: Session[], moves: Move[]): Session[] {
  const moved = new Map(moves.map((move) => [move.sessionId, move]))
  const kept = sessions.filter(({ id }) => !moved.has(id))
  const changed = moves.flatMap(({ sessionId, after }): Session[] => {
    if (!after) return []
    const was = sessions.find(({ id }) => id === sessionId)
    const { name, ...content } = after
    const school = after.kind === 'visit' ? name : (was?.schoolName ?? null)
    return [{ ...content, id: sessionId, schoolName: school, videoLink: was?.videoLink ?? null }]
  })
  return [...kept, ...changed]
}

type DayName = (day: 1 | 2 | 3) => string

/** "Hartsfall School: Wednesday 11:15 to 12:30, Joanna → Thursday 09:40 to 10:45, Joanna" in three parts. */
export function moveWords({ before, after }: Move, people: Attendee[], dayName: DayName) {
  const at = (kept: Kept) =>
    `${metWords({ before, after }, kept)}${dayName(kept.day)}, ${kept.starts} to ${kept.ends}, ${whoWords(kept, people)}`
  const name = after?.name ?? before?.name ?? ''
  const how = before && after && before.how !== after.how ? meansOf(after) : ''
  if (!before && after) return { name, from: 'Not on the schedule', to: at(after) }
  if (before && !after) return { name, from: at(before), to: 'Off the schedule' }
  return { name, from: before ? at(before) : '', to: after ? `${at(after)}${how}` : '' }
}

/** Whom the conversation is with, where that is what changes. */
function metWords({ before, after }: Omit<Move, 'sessionId'>, kept: Kept) {
  if (!before || !after || !(isTalk(before) && isTalk(after))) return ''
  if (before.title === after.title && before.meeting === after.meeting) return ''
  return `${[kept.title, kept.meeting].filter(Boolean).join(', ')}: `
}

const means = { in_person: ', in person', telephone: ', by telephone', video: ', by video' }
const meansOf = ({ how }: Kept) => means[how]

function whoWords({ attendees }: Kept, people: Attendee[]) {
  const named = people.filter(({ personId }) => attendees.includes(personId))
  if (named.length === 0) return 'nobody yet'
  if (named.length > 4) return `${named.length} people`
  return nameList(named.map(({ name }) => name.split(' ')[0] ?? name))
}
