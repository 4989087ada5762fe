import { dayAndMonth } from '../../web/dates.ts'

/** A session in which the host hears what the team thinks. */
export type SharedSession = { id: string; title: string; date: string; starts: string; ends: string }

type Moment = { date: string; time: string }

/** The next chance to share: the first that has not ended. */
export const nextShared = (sessions: SharedSession[], now: Moment) =>
  sessions.find(
    (session) => session.date > now.date || (session.date === now.date && session.ends > now.time),
  ) ?? null

/** Those that have begun: what has been said can have been said only there. */
export const begunBy = (sessions: SharedSession[], now: Moment) =>
  sessions.filter((session) => hasBegunBy(session, now))

export const hasBegunBy = ({ date, starts }: Pick<SharedSession, 'date' | 'starts'>, now: Moment) =>
  date < now.date || (date === now.date && starts <= now.time)

export function nextSharedWords(session: SharedSession | null, today: string): string {
  if (!session) return 'No shared session is left on the schedule.'
  const day = session.date === today ? 'today' : `on ${dayAndMonth(session.date)}`
  return `The next shared session is ${day} at ${session.starts}.`
}
