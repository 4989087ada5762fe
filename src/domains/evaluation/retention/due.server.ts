import { sql } from 'kysely'
import type { Actor } from '../../../access/actor.ts'
import { readingAs } from '../../../access/transaction.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import type { EndedHow, ErasedKind } from './retention.ts'

/** The name under which what is due is erased: what it may read and erase is written in db/access/retention.sql. */
export const eraseDueJob = 'erase-due'

export type Due = {
  reviewId: string
  kind: ErasedKind
  endedHow: EndedHow
  dueOn: string
  held: boolean
  /** rows that are there now, and would go */
  rows: number
  /** it was erased before, and something is there again: a late arrival, or a backup that was played back */
  again: boolean
}

/** What is due by today, and is not erased or there again; by date. Held clocks are told, and not touched. */
export function whatIsDue(actor: Actor): Promise<Due[]> {
  return readingAs(actor, async (tx) => (await dueRows(tx)).filter(({ rows, again }) => rows > 0 || !again))
}

async function dueRows(tx: Tx): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select review.id as "reviewId", due.kind, due.ended_how as "endedHow", due.due_on as "dueOn", due.held,
      (select remaining from access.left_to_erase(review.id, due.kind)) as rows,
      (done.finished_at is not null) as again
    from review cross join lateral access.retention_of(review.id) due
      left join erasure done on done.review_id = review.id and done.kind = due.kind
    where due.due_on <= (now() at time zone 'Europe/London')::date
    order by due.due_on, review.id, due.kind`.execute(tx)
  return rows
}
