import type { Actor } from '../../../access/actor.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isInPool } from '../../allocation/pool/pool-standing.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { acceptancesOf } from '../../people/agreements/acceptances.server.ts'
import { entriesOf } from './entries.server.ts'

/** Everything of somebody's own record: for themself alone. Null for whoever is no reviewer and never was. */
export const ownRecord = defineQuery({
  name: 'own record',
  run: async (tx, _: null, { personId }: Actor) => {
    if (!personId) return null
    const entries = await entriesOf(tx, personId)
    if (entries.length === 0 && !(await isInPool(tx, personId))) return null
    return { name: await nameOf(tx, personId), entries, ...(await training(tx, personId)) }
  },
})

/** One review of it. */
export const ownRecordOf = defineQuery({
  name: 'own record of a review',
  run: async (tx, { reviewId }: { reviewId: string }, { personId }: Actor) => {
    if (!personId || !isUuid(reviewId)) return null
    const [entry] = await entriesOf(tx, personId, reviewId)
    return entry ? { entry, name: await nameOf(tx, personId) } : null
  },
})

export async function nameOf(tx: Tx, personId: string): Promise<string> {
  const { name } = await tx
    .selectFrom('person')
    .select('name')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  return name
}

async function training(tx: Tx, personId: string) {
  const pool = await tx
    .selectFrom('pool_record')
    .select('trained_until')
    .where('person_id', '=', personId)
    .executeTakeFirst()
  const agreements = await acceptancesOf(tx, [personId])
  return { trainedUntil: pool?.trained_until ?? null, agreements }
}
