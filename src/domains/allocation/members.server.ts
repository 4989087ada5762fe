import { sql } from 'kysely'
import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { partOf, type TeamPart } from './parts.ts'
import { type MemberRole, sideOf } from './standing.ts'

export type Member = {
  memberId: string
  personId: string
  name: string
  jobTitle: string
  role: MemberRole
  /** what somebody of the visiting team is there for */
  part: TeamPart | null
  state: 'invited' | 'accepted' | 'declined' | 'withdrawn'
  side: 'team' | 'host'
  agreed: boolean
  /** the trust that they work for, where that is known */
  from: string | null
}

/** Who takes part in these reviews, lead first, then by name. Only what the actor may see. */
export async function membersOf(tx: Tx, reviewIds: string[]): Promise<Map<string, Member[]>> {
  if (reviewIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('review_member')
    .innerJoin('person', 'person.id', 'review_member.person_id')
    .select([
      'review_member.review_id',
      'review_member.id as memberId',
      'person.id as personId',
      'person.name',
      'person.job_title as jobTitle',
      'review_member.role',
      'review_member.part',
      'review_member.state',
      sql<boolean>`coalesce(review_member.agreed_at is not null
        and review_member.agreement_version = (select access.agreement_now()), false)`.as('agreed'),
      sql<string | null>`(select trust.name from trust_post join trust on trust.id = trust_post.trust_id
        where trust_post.person_id = person.id and trust_post.until is null order by trust_post.since limit 1)`.as(
        'from',
      ),
    ])
    .where('review_member.review_id', 'in', reviewIds)
    .orderBy(
      sql`array_position(array['lead_reviewer','peer_reviewer','host_lead','host_leader','coordinator'], review_member.role)`,
    )
    .orderBy(sql`person.name collate "en-GB-x-icu"`)
    .execute()
  const members = rows.map((row) => ({
    ...row,
    part: partOf(row),
    side: sideOf(row.role),
  }))
  return Map.groupBy(members, (member) => member.review_id)
}

export const reviewMembers = defineQuery({
  name: 'review members',
  run: async (tx, { reviewId }: { reviewId: string }) =>
    (await membersOf(tx, [reviewId])).get(reviewId) ?? [],
})
