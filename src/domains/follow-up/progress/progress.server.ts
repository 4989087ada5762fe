import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { type ProgressEntry, standingAfter } from './progress.ts'

type Said = Pick<ProgressEntry, 'state' | 'putOffUntil' | 'did'> &
  Partial<Pick<ProgressEntry, 'seen' | 'inTheWay'>>
type About = { id: string; reviewId: string; saidBy: string }

/** Adds to what was said of an action, and the action stands as it says. */
export async function addProgress(tx: Tx, { id, reviewId, saidBy }: About, said: Said) {
  await tx
    .insertInto('action_progress')
    .values({
      action_id: id,
      review_id: reviewId,
      state: said.state,
      put_off_until: said.putOffUntil,
      did: said.did,
      seen: said.seen ?? '',
      in_the_way: said.inTheWay ?? '',
      said_by: saidBy,
    })
    .execute()
  await stand(tx, id, said, sql<Date>`now()`)
}

/** Makes an action stand as this entry says; null where none is left. */
export async function stand(
  tx: Tx,
  actionId: string,
  entry: Pick<ProgressEntry, 'state' | 'putOffUntil' | 'did'> | null,
  at: Date | ReturnType<typeof sql<Date>> | null,
) {
  const after = standingAfter(entry)
  await tx
    .updateTable('action')
    .set({ ...after, said_at: at, closed_at: after.state === 'open' ? null : at })
    .where('id', '=', actionId)
    .execute()
}

const entries = (tx: Tx) =>
  tx
    .selectFrom('action_progress')
    .leftJoin('person', 'person.id', 'action_progress.said_by')
    .select([
      'action_progress.id',
      'action_progress.action_id as actionId',
      'action_progress.state',
      'action_progress.put_off_until as putOffUntil',
      'action_progress.did',
      'action_progress.seen',
      'action_progress.in_the_way as inTheWay',
      'action_progress.said_at as saidAt',
      'action_progress.said_by as saidById',
      'person.name as saidBy',
      'action_progress.by_link as byLink',
    ])
    .orderBy('action_progress.said_at', 'desc')
    .orderBy('action_progress.id')

/** What was said of one action, newest first. */
export const progressOf = (tx: Tx, actionId: string) =>
  entries(tx).where('action_progress.action_id', '=', actionId).execute()

/** The same for every action of a review. */
export const progressInReview = (tx: Tx, reviewId: string) =>
  entries(tx).where('action_progress.review_id', '=', reviewId).execute()
