import { sql } from 'kysely'
import { type Heard, toldRole } from '../../engines/disclosure/told-role.ts'
import { now } from '../../platform/clock.ts'
import { prepared, type Tx } from '../../platform/database.server.ts'
import type { NoteContent } from './note.ts'

/** What the promise lays down with a note: what others are told of who said it, and from when they read it. */
export type Promised = { told_role: string | null; opens_at: Date }
type Spoken = Pick<NoteContent, 'attributable' | 'method' | 'speaker'>

/**
 * For every note of a review that is being kept; two questions to the database, however many notes. `since`: when a
 * note that was kept before opens, or opened.
 */
export async function promiseIn(tx: Tx, reviewId: string, since?: Date): Promise<(note: Spoken) => Promised> {
  const opens = since ?? (await nextOpening(tx, reviewId))
  const heard = await heardBy(tx, reviewId, opens)
  return ({ attributable, method, speaker }) =>
    attributable
      ? { told_role: null, opens_at: now() }
      : { told_role: method === 'interview' ? toldRole(speaker, heard) : null, opens_at: opens }
}

/** Who could have said it, counted low: in each school that counts, one headteacher and one of every other post. */
async function heardBy(tx: Tx, reviewId: string, opens: Date): Promise<Heard> {
  const { rows } = await sql<{
    schools: number
  }>`${prepared} select schools from access.schools_heard(${reviewId}, ${opens})`.execute(tx)
  return heardAt(rows[0]?.schools ?? 0)
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

/** Unattributable notes arrive together: when the team next confers today, or else at midnight. */
async function nextOpening(tx: Tx, reviewId: string): Promise<Date> {
  const { rows } = await sql<{ opens: Date | null }>`${prepared}
    select access.notes_open(${reviewId}, ${now()}) as opens`.execute(tx)
  return rows[0]?.opens ?? now()
}
