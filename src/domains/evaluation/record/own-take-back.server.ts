import type { Actor } from '../../../access/actor.ts'
import type { Tx } from '../../../platform/database.server.ts'

/** An entry, held; and whether it is the actor's own. The central team reads what is shared, and changes nothing. */
export async function takeBackHeld(tx: Tx, takeBackId: string, { personId }: Actor) {
  const row = await tx
    .selectFrom('take_back')
    .select(['id', 'review_id', 'person_id', 'shared_at'])
    .where('id', '=', takeBackId)
    .forUpdate()
    .executeTakeFirst()
  return row ? { row, mine: row.person_id === personId } : null
}
