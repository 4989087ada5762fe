import type { Actor } from '../../../access/actor.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import { today } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { dateOf } from '../../../web/dates.ts'
import { personRecordOf } from '../../people/person-record.server.ts'
import { isId } from '../../people/schemas.ts'
import { homesOf } from './homes.server.ts'
import { loadOf } from './loads.ts'
import { canReadPoolRecord, canSetPoolParts } from './policy.ts'
import { isInPool } from './pool-standing.server.ts'
import { tiesDue } from './ties-task.ts'

/** What one person can do, would like to, and has declared. For themself and the central team. */
export const poolRecord = defineQuery({
  name: 'pool record',
  run: async (tx, { personId }: { personId: string }, actor: Actor) => {
    if (!isId(personId)) return null
    const person = await personRecordOf(tx, personId, actor)
    if (!person?.whole) return null
    const { whole, ...known } = person
    const standing = { ...person.standing, inPool: await isInPool(tx, personId) }
    if (canReadPoolRecord(standing) !== 'allowed') return null
    const record = await recordRow(tx, personId)
    const roles = whole.roles.map(({ role }) => role)
    const postcode = record?.home_postcode ?? ''
    const confirmedAt = record?.ties_confirmed_at ?? null
    const home = (await homesOf(tx, [{ personId, postcode }])).get(personId)
    const now = today()
    return {
      person: { ...known, whole },
      standing,
      roles,
      said: { least: record?.least ?? null, most: record?.most ?? null },
      /** where nothing was said */
      usual: loadOf({ least: null, most: null }, leads(roles)),
      load: loadOf({ least: record?.least ?? null, most: record?.most ?? null }, leads(roles)),
      postcode,
      homeWords: (home?.words ?? '').replace(
        'their trust',
        person.standing.self ? 'your trust' : 'their trust',
      ),
      experience: record?.experience ?? [],
      wishes: record?.wishes ?? [],
      trainedUntil: record?.trained_until ?? null,
      provisionalLead: record?.provisional_lead ?? false,
      shadow: record?.shadow ?? false,
      qualityAssurer: record?.quality_assurer ?? false,
      away: await awayOf(tx, personId, now),
      tiesConfirmedOn: confirmedAt && dateOf(confirmedAt),
      tiesDue: tiesDue(confirmedAt && dateOf(confirmedAt), now),
      can: { setParts: canSetPoolParts(standing) === 'allowed' },
    }
  },
})
export type PoolRecord = NonNullable<Awaited<ReturnType<typeof poolRecord>>>

const leads = (roles: string[]) => roles.includes('lead_reviewer')

const recordRow = (tx: Tx, personId: string) =>
  tx.selectFrom('pool_record').selectAll().where('person_id', '=', personId).executeTakeFirst()

const awayOf = (tx: Tx, personId: string, now: string) =>
  tx
    .selectFrom('pool_away')
    .select(['id', 'first_day as firstDay', 'last_day as lastDay'])
    .where('person_id', '=', personId)
    .where('last_day', '>=', now)
    .orderBy('first_day')
    .execute()
