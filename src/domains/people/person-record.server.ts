import { sql } from 'kysely'
import type { Actor } from '../../access/actor.ts'
import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { isCentral } from './person-standing.server.ts'
import { isId } from './schemas.ts'

/**
 * One person as the reader may know them: whoever works alongside learns a name, a job and a trust;
 * the person themself and the central team see the whole record.
 */
export const personRecord = defineQuery({
  name: 'person record',
  run: async (tx, { personId }: { personId: string }, actor) =>
    isId(personId) ? personRecordOf(tx, personId, actor) : null,
})

/** The same within another read. */
export async function personRecordOf(tx: Tx, personId: string, actor: Actor) {
  const person = await tx.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirst()
  if (!person) return null
  const central = await isCentral(tx)
  const self = actor.personId === personId
  const posts = await postsOf(tx, personId)
  return {
    id: person.id,
    name: person.name,
    jobTitle: person.job_title,
    standing: { central, self, deactivated: person.deactivated_at !== null },
    trusts: [...new Set(posts.filter((post) => post.current).map((post) => post.trustName))],
    whole: central || self ? { ...(await wholeRecord(tx, personId)), ...contact(person), posts } : null,
  }
}

const contact = (person: {
  email: string
  telephone: string
  invited_at: Date
  first_signed_in_at: Date | null
}) => ({
  email: person.email,
  telephone: person.telephone,
  invitedAt: person.invited_at,
  firstSignedInAt: person.first_signed_in_at,
})

const postsOf = (tx: Tx, personId: string) =>
  tx
    .selectFrom('trust_post')
    .innerJoin('trust', 'trust.id', 'trust_post.trust_id')
    .leftJoin('school', 'school.urn', 'trust_post.urn')
    .select([
      'trust_post.id',
      'trust_post.post',
      'trust_post.since',
      'trust_post.until',
      'trust.id as trustId',
      'trust.name as trustName',
      'school.name as schoolName',
      sql<boolean>`trust_post.until is null or trust_post.until >= current_date`.as('current'),
    ])
    .where('trust_post.person_id', '=', personId)
    .orderBy(sql`trust_post.until desc nulls first`)
    .execute()

async function wholeRecord(tx: Tx, personId: string) {
  const roles = await tx
    .selectFrom('programme_role')
    .select(['role', 'since'])
    .where('person_id', '=', personId)
    .where(({ or, eb }) => or([eb('until', 'is', null), eb('until', '>=', sql<string>`current_date`)]))
    .orderBy('role')
    .execute()
  const relationships = await tx
    .selectFrom('relationship')
    .innerJoin('trust', 'trust.id', 'relationship.trust_id')
    .select([
      'relationship.id',
      'relationship.kind',
      'relationship.since',
      'relationship.until',
      'relationship.note',
      'trust.id as trustId',
      'trust.name as trustName',
    ])
    .where('relationship.person_id', '=', personId)
    .orderBy(sql`relationship.until desc nulls first`)
    .orderBy('relationship.declared_at', 'desc')
    .execute()
  const reviews = await tx
    .selectFrom('review_member')
    .innerJoin('review', 'review.id', 'review_member.review_id')
    .innerJoin('trust', 'trust.id', 'review.trust_id')
    .select([
      'review.id',
      'trust.name as trustName',
      'review.day1',
      'review.day3',
      'review.stage',
      'review_member.role',
      'review_member.state',
    ])
    .where('review_member.person_id', '=', personId)
    .where('review_member.state', 'in', ['invited', 'accepted'])
    .orderBy('review.day1', 'desc')
    .execute()
  return { roles, relationships, reviews }
}
