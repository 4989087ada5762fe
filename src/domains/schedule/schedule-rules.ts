import { firstName, nameList } from '../../web/dates.ts'
import { capitalised, inWords } from '../preparation/focus/question.ts'
import type { DayName } from './day-name.ts'
import {
  type Attendee,
  lengthOf,
  minutesOf,
  overlap,
  type Session,
  sessionName,
  takesLink,
} from './schedule.ts'

// Numbers that the practice leaves open are settings of ours, named here (MISSION E10).
export const earliest = '07:30'
export const latest = '19:00'
const shortestSession = 15
const leastConferring = 60
export const mostVisits = 6

/** `adds`: what is put right by adding such a session */
export type Broken = { sessionIds: string[]; words: string; adds?: 'briefing' }
export type SessionDraft = Omit<Session, 'id' | 'pinned' | 'madeByEngine' | 'interviewNeedId'> & {
  id: string | null
}

/** What makes one session impossible beside the others. Such a session is never kept. */
export function impossible(
  draft: SessionDraft,
  others: Session[],
  people: Attendee[],
  dayName: DayName,
): Broken[] {
  return [
    ...badTimes(draft),
    ...badMeans(draft),
    ...badCompany(draft, people),
    ...twoPlaces(draft, others, people, dayName),
  ]
}

function badTimes(draft: SessionDraft): Broken[] {
  const ids = draft.id ? [draft.id] : []
  const says = (words: string): Broken[] => [{ sessionIds: ids, words }]
  if (minutesOf(draft.ends) <= minutesOf(draft.starts))
    return says('The session ends before it starts. Correct the times.')
  if (lengthOf(draft) < shortestSession) return says(`A session is at least ${shortestSession} minutes long.`)
  if (minutesOf(draft.starts) < minutesOf(earliest) || minutesOf(draft.ends) > minutesOf(latest)) {
    return says(`Keep sessions between ${earliest} and ${latest}.`)
  }
  return []
}

// One looks around a school on foot or on a screen.
function badMeans(draft: SessionDraft): Broken[] {
  if (draft.kind !== 'visit' || draft.how !== 'telephone') return []
  const words = 'A visit is in person or by video. For a call, choose an interview.'
  return [{ sessionIds: draft.id ? [draft.id] : [], words }]
}

// Private time is the visiting team's alone, or it is not private; and a visit is to a school.
function badCompany(draft: SessionDraft, people: Attendee[]): Broken[] {
  const ids = draft.id ? [draft.id] : []
  if (draft.kind === 'visit' && draft.urn === null)
    return [{ sessionIds: ids, words: 'Choose the school that is visited.' }]
  if (draft.kind !== 'confer') return []
  const host = people.filter((person) => person.side === 'host' && draft.attendees.includes(person.personId))
  return host.map((person) => ({
    sessionIds: ids,
    words: `The team confers in private. Take ${person.name} out, or choose another kind of session.`,
  }))
}

function twoPlaces(draft: SessionDraft, others: Session[], people: Attendee[], dayName: DayName): Broken[] {
  return others
    .filter((other) => other.id !== draft.id && overlap(draft, other))
    .flatMap((other) => {
      const both = people.filter(
        ({ personId }) => draft.attendees.includes(personId) && other.attendees.includes(personId),
      )
      const ids = draft.id ? [draft.id, other.id] : [other.id]
      return both.map(({ name }) => ({
        sessionIds: ids,
        words: `${firstName(name)} is ${whereIs(other)} on ${dayName(other.day)} from ${other.starts} to ${other.ends}.`,
      }))
    })
}

function whereIs(session: Session) {
  if (session.kind === 'visit') return `at ${sessionName(session)}`
  return session.kind === 'interview' ? `with ${session.title}` : `in “${session.title}”`
}

/** What must still be put right before the schedule is shared. */
export function unsettled(sessions: Session[], people: Attendee[], dayName: DayName): Broken[] {
  return [
    ...sessions.flatMap((session, place) => impossible(session, sessions.slice(place + 1), people, dayName)),
    ...presentationFirst(sessions, dayName),
    ...timeToConfer(sessions),
    ...everyoneBriefed(sessions, people, dayName),
    ...visitsCapped(sessions),
    ...linksMissing(sessions),
  ]
}

function presentationFirst(sessions: Session[], dayName: DayName): Broken[] {
  if (sessions.some((session) => session.kind === 'presentation' && session.day === 1)) return []
  const words = `The chief executive’s presentation belongs on ${dayName(1)}. Put it there.`
  return [{ sessionIds: [], words }]
}

function timeToConfer(sessions: Session[]): Broken[] {
  const confer = sessions.filter((session) => session.kind === 'confer')
  const minutes = confer.reduce((sum, session) => sum + lengthOf(session), 0)
  if (minutes >= leastConferring) return []
  const ids = confer.map(({ id }) => id)
  const words = `The team needs at least ${leastConferring} minutes to confer over the three days. There are ${minutes}.`
  return [{ sessionIds: ids, words }]
}

function everyoneBriefed(sessions: Session[], people: Attendee[], dayName: DayName): Broken[] {
  const briefings = sessions.filter((session) => session.kind === 'briefing' && session.day === 3)
  if (briefings.length === 0)
    return [{ sessionIds: [], words: `${dayName(3)} has no final briefing.`, adds: 'briefing' }]
  const present = new Set(briefings.flatMap((session) => session.attendees))
  const missing = people.filter((person) => person.role !== 'coordinator' && !present.has(person.personId))
  return missing.map(({ name }) => ({
    sessionIds: briefings.map(({ id }) => id),
    words: `${name} is not at the final briefing. Everyone who leads or reviews attends it.`,
  }))
}

function visitsCapped(sessions: Session[]): Broken[] {
  const visits = sessions.filter((session) => session.kind === 'visit')
  if (visits.length <= mostVisits) return []
  const words = `There are ${visits.length} school visits. Keep to ${mostVisits}, and speak with the other heads by telephone or video.`
  return [{ sessionIds: visits.map(({ id }) => id), words }]
}

function linksMissing(sessions: Session[]): Broken[] {
  const without = sessions.filter((session) => takesLink(session) && session.videoLink === null)
  if (without.length === 0) return []
  const [first, ...more] = [...new Set(without.map(sessionName))]
  const named =
    more.length > 2 ? `${first} and ${inWords(without.length - 1)} more` : nameList([first ?? '', ...more])
  const words =
    without.length === 1
      ? `${named} is by video and has no link yet. Add it.`
      : `${named} are by video and have no link yet. Add them, or set one for all under Video links.`
  return [{ sessionIds: without.map(({ id }) => id), words }]
}

/** For the lead reviewer alone: the host does not learn whether the team's own room is ready. */
export function roomHints(sessions: Session[], { role }: { role: string | null }): Broken[] {
  const without = sessions.filter(
    ({ kind, how, videoLink }) => kind === 'confer' && how === 'video' && videoLink === null,
  )
  if (role !== 'lead_reviewer' || without.length === 0) return []
  const words = 'The team’s private time has no link yet. Set one under Video links; only the team sees it.'
  return [{ sessionIds: without.map(({ id }) => id), words }]
}

/** Worth a second look, and nobody's to forbid. */
export function hints(sessions: Session[], people: Attendee[], dayName: DayName): Broken[] {
  const sideOf = new Map(people.map((person) => [person.personId, person.side]))
  return sessions.flatMap((session) => {
    const team = session.attendees.filter((id) => sideOf.get(id) === 'team')
    const host = people.filter(
      (person) => person.side === 'host' && session.attendees.includes(person.personId),
    )
    if (session.kind === 'visit' && team.length > 1) {
      return [
        {
          sessionIds: [session.id],
          words: `${capitalised(inWords(team.length))} reviewers visit ${sessionName(session)} together. One is usual; keep it if you chose it.`,
        },
      ]
    }
    if ((session.kind === 'interview' || session.kind === 'visit') && team.length === 0) {
      const when = `${dayName(session.day)} at ${session.starts}`
      return [{ sessionIds: [session.id], words: `${sessionName(session)}, ${when}, has no reviewer yet.` }]
    }
    if (session.kind === 'interview' && host.length > 0) {
      return [
        {
          sessionIds: [session.id],
          words: `${host[0]?.name} sits in on ${sessionName(session)}. People speak more freely without their own leaders.`,
        },
      ]
    }
    return []
  })
}
