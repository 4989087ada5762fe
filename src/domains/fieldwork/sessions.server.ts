import { sql } from 'kysely'
import { now, today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import { clockTime } from '../../web/dates.ts'
import type { Standing } from '../allocation/standing.ts'
import { takesNotes } from '../schedule/schedule.ts'

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
  const planned = await plannedIn(tx, [review], personId)
  return planned.filter(takesNotes).map(({ reviewId: _, address: _address, ...session }) => session)
}

type DaysOf = Pick<Standing['review'], 'id' | 'day1' | 'day2' | 'day3'>
export type PlannedSession = NoteSession & { reviewId: string; address: string | null }

/** Everything on the schedules of these reviews, lunch and the team's own time too, by time. */
export async function plannedIn(tx: Tx, reviews: DaysOf[], personId: string): Promise<PlannedSession[]> {
  const days = new Map(reviews.map(({ id, day1, day2, day3 }) => [id, [day1, day2, day3]]))
  const rows = await tx
    .selectFrom('session')
    .leftJoin('school', 'school.urn', 'session.urn')
    .leftJoin('session_link', 'session_link.session_id', 'session.id')
    .leftJoin('team_room', 'team_room.review_id', 'session.review_id')
    .select((eb) => [
      'session.id',
      'session.review_id as reviewId',
      'session.day',
      'session.kind',
      'session.title',
      'session.place',
      'session.how',
      'session.meeting',
      'session.urn',
      'school.name as school',
      sql<string | null>`coalesce(session_link.link,
        case when session.kind = 'confer' and session.how = 'video' then team_room.link end)`.as('videoLink'),
      sql<string | null>`nullif(concat_ws(', ', school.street, school.town, school.postcode), '')`.as(
        'address',
      ),
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
    .where('session.review_id', 'in', [...days.keys()])
    .orderBy('session.day')
    .orderBy('session.starts')
    .orderBy('session.id')
    .execute()
  return rows.map(({ day, mine, ...row }) => ({
    ...row,
    mine: Boolean(mine),
    date: days.get(row.reviewId)?.[day - 1] ?? '',
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
