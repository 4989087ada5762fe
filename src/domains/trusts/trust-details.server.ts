import { sql } from 'kysely'
import { z } from 'zod'
import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { belongsNow } from './find-trusts.server.ts'
import type { FormerSchool, TrustDetails, TrustSchool } from './trust-details.ts'

/** A trust as the register knows it, and who and what of it the reader may see. */
export const trustDetails = defineQuery({
  name: 'trust details',
  run: async (tx, { trustId }: { trustId: string }): Promise<TrustDetails | null> => {
    if (!z.uuid().safeParse(trustId).success) return null
    const trust = await tx.selectFrom('trust').selectAll().where('id', '=', trustId).executeTakeFirst()
    if (!trust) return null
    return {
      id: trust.id,
      name: trust.name,
      type: trust.type,
      status: trust.status,
      formedOn: trust.incorporated_on ?? trust.opened_on,
      closedOn: trust.closed_on,
      address: [trust.address, trust.town, trust.postcode].filter(Boolean).join(', '),
      groupId: trust.group_id,
      companiesHouseNumber: trust.companies_house_number,
      asAt: trust.as_at,
      inRegister: trust.presence === 'in the latest file',
      schools: await schoolsNow(tx, trustId),
      formerSchools: await schoolsBefore(tx, trustId),
      people: await postsIn(tx, trustId),
      reviews: await reviewsOf(tx, trustId),
    }
  },
})

const schoolColumns = [
  's.urn',
  's.name',
  's.phase',
  's.type',
  's.type_group as typeGroup',
  's.pupils',
  's.pupils_as_at as pupilsAsAt',
  's.fsm_percent as fsm',
  's.local_authority as localAuthority',
  's.town',
  's.postcode',
  's.easting',
  's.northing',
  's.status',
  's.as_at as asAt',
  'm.as_at as belongsAsAt',
  'm.joined_on as joinedOn',
] as const

function schoolsNow(tx: Tx, trustId: string): Promise<TrustSchool[]> {
  return tx
    .selectFrom('school_membership as m')
    .innerJoin('school as s', 's.urn', 'm.urn')
    .select(schoolColumns)
    .where('m.trust_id', '=', trustId)
    .where(belongsNow)
    .orderBy(sql`regexp_replace(s.name, '^The ', '') collate "en-GB-x-icu"`)
    .orderBy('s.urn')
    .execute()
}

/** Left, closed, or no longer told by the register: their time in the trust stays known. */
function schoolsBefore(tx: Tx, trustId: string): Promise<FormerSchool[]> {
  return tx
    .selectFrom('school_membership as m')
    .innerJoin('school as s', 's.urn', 'm.urn')
    .select([
      'm.id',
      's.urn',
      's.name',
      'm.joined_on as joinedOn',
      'm.left_on as leftOn',
      's.status',
      's.closed_on as closedOn',
    ])
    .select(
      sql<string | null>`(select next.name from school_membership n join trust next on next.id = n.trust_id
      where n.urn = m.urn and n.trust_id <> m.trust_id and n.left_on is null limit 1)`.as('nowIn'),
    )
    .where('m.trust_id', '=', trustId)
    .where(sql<boolean>`not (${belongsNow})`)
    .orderBy(sql`m.left_on desc nulls last`)
    .orderBy(sql`s.name collate "en-GB-x-icu"`)
    .execute()
}

function postsIn(tx: Tx, trustId: string) {
  return tx
    .selectFrom('trust_post')
    .innerJoin('person', 'person.id', 'trust_post.person_id')
    .leftJoin('school', 'school.urn', 'trust_post.urn')
    .select([
      'trust_post.id',
      'person.name',
      'person.job_title as jobTitle',
      'trust_post.post',
      'trust_post.since',
      'school.name as school',
    ])
    .where('trust_post.trust_id', '=', trustId)
    .where('trust_post.until', 'is', null)
    .orderBy(
      sql`array_position(array['chief_executive', 'executive', 'chair', 'coordinator', 'headteacher'], trust_post.post)`,
    )
    .orderBy(sql`person.name collate "en-GB-x-icu"`)
    .execute()
}

function reviewsOf(tx: Tx, trustId: string) {
  return tx
    .selectFrom('review')
    .select(['id', 'day1', 'day3', 'stage'])
    .where('trust_id', '=', trustId)
    .orderBy('day1', 'desc')
    .execute()
}
