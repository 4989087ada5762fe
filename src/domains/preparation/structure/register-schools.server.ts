import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { belongsNow } from '../../trusts/find-trusts.server.ts'
import { kindOfSchool, phaseWords } from '../../trusts/school-kind.ts'
import type { RegisterSchool } from './structure.ts'

export const schoolColumns = [
  's.urn',
  's.name',
  's.phase',
  's.type',
  's.type_group as typeGroup',
  's.local_authority as localAuthority',
  's.region',
] as const
type Told = {
  urn: number
  name: string
  phase: string | null
  type: string | null
  typeGroup: string | null
  localAuthority: string | null
  region: string | null
}
export const toSchool = (told: Told): RegisterSchool => ({
  urn: told.urn,
  name: told.name,
  kind: kindOfSchool(told),
  phase: phaseWords(told),
  localAuthority: told.localAuthority,
  region: told.region,
})
export const byName = sql`regexp_replace(s.name, '^The ', '') collate "en-GB-x-icu"`

/** The schools that the register tells of in a trust today. */
export async function schoolsNow(tx: Tx, trustId: string): Promise<RegisterSchool[]> {
  const rows = await tx
    .selectFrom('school_membership as m')
    .innerJoin('school as s', 's.urn', 'm.urn')
    .select(schoolColumns)
    .where('m.trust_id', '=', trustId)
    .where(belongsNow)
    .orderBy(byName)
    .orderBy('s.urn')
    .execute()
  return rows.map(toSchool)
}
