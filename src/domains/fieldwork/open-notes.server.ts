import { now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'

/** Which of these are the actor's own that colleagues do not have yet; another's would not be there to be found. */
export async function waitingAmong(tx: Tx, reviewId: string, notes: string[]): Promise<string[]> {
  if (notes.length === 0) return []
  const rows = await waiting(tx, reviewId).select('id').where('id', 'in', notes).execute()
  return rows.map((row) => row.id)
}

/** The actor's own notes that colleagues do not have yet. */
export const waitingNotes = (tx: Tx, reviewId: string) =>
  waiting(tx, reviewId).select(['id', 'body', 'kind', 'opens_at as opensAt']).orderBy('id').execute()

const waiting = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('evidence_note')
    .where('review_id', '=', reviewId)
    .where('attributable', '=', false)
    .where('opens_at', '>', now())

/** Colleagues have these notes from now on. */
export async function openOwnNotes(tx: Tx, reviewId: string, notes: string[]) {
  if (notes.length === 0) return
  await tx
    .updateTable('evidence_note')
    .set({ opens_at: now() })
    .where('review_id', '=', reviewId)
    .where('id', 'in', notes)
    .where('opens_at', '>', now())
    .execute()
}
