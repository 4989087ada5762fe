import { sql } from 'kysely'
import { now, today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import { clockTime } from '../../web/dates.ts'
import type { Standing } from '../allocation/standing.ts'

export type NoteSession = {
  id: string
  date: string
  starts: string
  ends: string
  kind: string
  title: string
  place: string
  how: 'in_person' | 'telephone' | 'video'
  videoLink: string | null
  meeting: string
  urn: number | null
  school: string | null
  mine: boolean
}

/** The sessions that a note can come from, as far as the schedule is shared: the actor's own first, then by time. */
export async function sessionsIn(tx: Tx, { review, personId }: Standing): Promise<NoteSession[]> {
  const days = [review.day1, review.day2, review.day3]
  const rows = await tx
    .selectFrom('session')
    .leftJoin('school', 'school.urn', 'session.urn')
    .leftJoin('session_link', 'session_link.session_id', 'session.id')
    .select((eb) => [
      'session.id',
      'session.day',
      'session.kind',
      'session.title',
      'session.place',
      'session.how',
      'session_link.link as videoLink',
      'session.meeting',
      'session.urn',
      'school.name as school',
      sql<string>`to_char(session.starts, 'HH24:MI')`.as('starts'),
      sql<string>`to_char(session.ends, 'HH24:MI')`.as('ends'),
      eb
        .exists(
          eb
            .selectFrom('session_attendee as goes')
            .select('goes.person_id')
            .whereRef('goes.session_id', '=', 'session.id')
            .where('goes.person_id', '=', personId),
        )
        .as('mine'),
    ])
    .where('session.review_id', '=', review.id)
    .where('session.kind', 'not in', ['lunch', 'confer'])
    .orderBy('session.day')
    .orderBy('session.starts')
    .orderBy('session.id')
    .execute()
  return rows.map(({ day, mine, ...row }) => ({
    ...row,
    mine: Boolean(mine),
    date: days[day - 1] ?? review.day1,
  }))
}

/** The actor's own sessions of today, for the list that a note is begun from. */
export async function sessionsOfToday(tx: Tx, standing: Standing): Promise<NoteSession[]> {
  const all = await sessionsIn(tx, standing)
  return all.filter((session) => session.mine && session.date === today())
}

/** Today's own come first, then the rest of one's own, then the others'. */
export function inOrderOfUse(sessions: NoteSession[], date: string): NoteSession[] {
  const rank = (session: NoteSession) => (session.mine ? (session.date === date ? 0 : 1) : 2)
  return sessions.toSorted((a, b) => rank(a) - rank(b))
}

export const isNow = (session: NoteSession) =>
  session.date === today() && session.starts <= clockTime(now()) && clockTime(now()) < session.ends
