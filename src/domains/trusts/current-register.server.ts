import type { Tx } from '../../platform/database.server.ts'
import type { StoredMembership, StoredSchool, StoredTrust } from './register/register-comparison.ts'
import { schoolRecord, trustRecord } from './register-columns.ts'

/** What the register says now, in the shape in which files are compared with it. */
export type LoadedRegister = {
  edition: number
  asAt: string | null
  trusts: StoredTrust[]
  schools: StoredSchool[]
  memberships: StoredMembership[]
  /** our own id of a stored membership, which its key in the files is not */
  membershipId: Map<StoredMembership, string>
  /** the day each record was last told of: by uid, by urn, by membership id */
  lastSeen: { trust: Map<string, string>; school: Map<string, string>; membership: Map<string, string> }
}

export async function loadRegister(tx: Tx): Promise<LoadedRegister> {
  const edition = await tx.selectFrom('register_edition').selectAll().executeTakeFirstOrThrow()
  const trusts = await tx.selectFrom('trust').selectAll().execute()
  const schools = await tx.selectFrom('school').selectAll().execute()
  const memberships = await tx
    .selectFrom('school_membership as m')
    .innerJoin('trust as t', 't.id', 'm.trust_id')
    .select(['m.id', 'm.urn', 't.uid', 'm.joined_on', 'm.left_on', 'm.presence', 'm.as_at'])
    .execute()
  const stored = memberships.map((m) => ({
    urn: String(m.urn),
    trustUid: m.uid,
    joinedOn: m.joined_on,
    leftOn: m.left_on,
    presence: m.presence,
  }))
  return {
    edition: edition.number,
    asAt: edition.as_at,
    trusts: trusts.map(trustRecord),
    schools: schools.map(schoolRecord),
    memberships: stored,
    membershipId: new Map(stored.map((membership, at) => [membership, memberships[at]?.id ?? ''])),
    lastSeen: {
      trust: new Map(trusts.map((row) => [row.uid, row.as_at])),
      school: new Map(schools.map((row) => [String(row.urn), row.as_at])),
      membership: new Map(memberships.map((row) => [row.id, row.as_at])),
    },
  }
}
