import { sql } from 'kysely'
import { appDatabase, prepared, type Tx } from '../platform/database.server.ts'
import type { Actor } from './actor.ts'

// The actor is set for one transaction and gone with it; the row-level rules read it from there.
export function readingAs<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return appDatabase()
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      await setActor(tx, actor, false)
      return work(tx)
    })
}

export function writingAs<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return appDatabase()
    .transaction()
    .execute(async (tx) => {
      await setActor(tx, actor, true)
      return work(tx)
    })
}

async function setActor(tx: Tx, actor: Actor, writing: boolean) {
  await sql`${prepared} select set_config('candour.actor', ${actor.personId ?? ''}, true),
    set_config('candour.job', ${actor.job ?? ''}, true),
    set_config('candour.writing', ${writing ? 'on' : 'off'}, true)`.execute(tx)
}
