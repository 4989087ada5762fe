import { sql } from 'kysely'
import type { Actor } from '../../access/actor.ts'
import { writingAs } from '../../access/transaction.server.ts'
import type { Tx } from '../../platform/database.server.ts'

export type TellProgress = (doing: string, done: number) => Promise<void>

/** Tells others how far an import is, at once, in a transaction of its own beside the one that does the work. */
export function progressOf(actor: Actor, importId: string): TellProgress {
  return (doing, done) => writingAs(actor, (tx) => setProgress(tx, importId, doing, done))
}

export async function setProgress(tx: Tx, importId: string, doing: string, done: number) {
  await tx
    .updateTable('register_import_progress')
    .set({ doing, done: Math.min(1, done), at: sql`now()` })
    .where('import_id', '=', importId)
    .execute()
}
