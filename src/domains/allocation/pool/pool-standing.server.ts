import { sql } from 'kysely'
import type { Actor } from '../../../access/actor.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { personStanding } from '../../people/person-standing.server.ts'

/** Whether somebody is in the pool today: leads or joins reviews, or the central team has begun a record of them. */
export async function isInPool(tx: Tx, personId: string): Promise<boolean> {
  const record = await tx
    .selectFrom('pool_record')
    .select('person_id')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (record) return true
  const row = await tx
    .selectFrom('programme_role')
    .select('role')
    .where('person_id', '=', personId)
    .where('role', 'in', ['lead_reviewer', 'peer_reviewer'])
    .where(({ or, eb }) => or([eb('until', 'is', null), eb('until', '>=', sql<string>`current_date`)]))
    .executeTakeFirst()
  return row !== undefined
}

/** The person, held until the command ends, and how the actor stands to their record. */
export async function poolStanding(tx: Tx, { personId }: { personId: string }, actor: Actor) {
  const standing = await personStanding(tx, { personId }, actor)
  return standing && { ...standing, inPool: await isInPool(tx, personId) }
}
