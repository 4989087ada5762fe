import { sql } from 'kysely'
import { type Heard, toldRole } from '../../engines/disclosure/told-role.ts'
import { now } from '../../platform/clock.ts'
import { prepared, type Tx } from '../../platform/database.server.ts'
import type { NoteContent } from './note.ts'

/** What the promise lays down with a note: what others are told of who said it, and from when they read it. */
export type Promised = { told_role: string | null; opens_at: Date }
type Spoken = Pick<NoteContent, 'attributable' | 'method' | 'speaker'>

/** For every note of a review that is being kept; two questions to the database, however many notes. */
export async function promiseIn(tx: Tx, reviewId: string): Promise<(note: Spoken) => Promised> {
  const [heard, opens] = [await heardIn(tx, reviewId), await nextConfer(tx, reviewId)]
  return ({ attributable, method, speaker }) =>
    attributable
      ? { told_role: null, opens_at: now() }
      : { told_role: method === 'interview' ? toldRole(speaker, heard) : null, opens_at: opens ?? now() }
}

/**
 * Who could have said it, counted low. Headteachers: one for each school that the schedule meets, or, before there is
 * a schedule, for each school of the trust. The others: one for every post that is known in each such school.
 */
async function heardIn(tx: Tx, reviewId: string): Promise<Heard> {
  const { rows } = await sql<{
    schools: number
    met: number
  }>`${prepared} select * from access.schools_heard(${reviewId})`.execute(tx)
  const { schools, met } = rows[0] ?? { schools: 0, met: 0 }
  return heardAt(met > 0 ? met : schools)
}

/** Every school has more than one teacher, leader, pupil and parent; to count three, three schools are asked for. */
export const heardAt = (schools: number): Heard => ({
  headteacher: schools,
  school_leader: schools,
  teacher: schools,
  support_staff: schools,
  governor: schools,
  pupil: schools,
  parent: schools,
})

/** When the team next confers today: unattributable notes arrive together, then. Null: not today any more. */
async function nextConfer(tx: Tx, reviewId: string): Promise<Date | null> {
  const { rows } = await sql<{ opens: Date | null }>`${prepared}
    select min(((case session.day when 1 then review.day1 when 2 then review.day2 else review.day3 end)
      + session.starts) at time zone 'Europe/London') as opens
    from session join review on review.id = session.review_id
    where session.review_id = ${reviewId} and session.kind = 'confer'
      and (case session.day when 1 then review.day1 when 2 then review.day2 else review.day3 end)
        = (${now()}::timestamptz at time zone 'Europe/London')::date
      and session.starts > (${now()}::timestamptz at time zone 'Europe/London')::time`.execute(tx)
  return rows[0]?.opens ?? null
}
