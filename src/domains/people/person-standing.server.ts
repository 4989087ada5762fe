import { sql } from 'kysely'
import type { Actor } from '../../access/actor.ts'
import type { Tx } from '../../platform/database.server.ts'

/** Whether the actor is of the central team today: asked of the same rule that decides what they read. */
export async function isCentral(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ central: boolean }>`select access.central() as central`.execute(tx)
  return rows[0]?.central ?? false
}

export const loadCentral = async (tx: Tx) => ({ central: await isCentral(tx) })

/** The person, held until the command ends, and how the actor stands to them; null where there is nobody. */
export async function personStanding(tx: Tx, { personId }: { personId: string }, actor: Actor) {
  const person = await tx
    .selectFrom('person')
    .selectAll()
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  if (!person) return null
  return {
    person,
    central: await isCentral(tx),
    self: person.id === actor.personId,
    deactivated: person.deactivated_at !== null,
  }
}
