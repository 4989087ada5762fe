import { sql } from 'kysely'
import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import type { ProgrammeRole } from '../people/person.ts'
import { conflictsOf } from './conflict-facts.server.ts'
import { membersOf } from './members.server.ts'
import {
  canAddHostMember,
  canBeginPreparation,
  canCancelReview,
  canInviteMember,
  canMoveReview,
  canReadTeamPlaces,
  canWithdrawMember,
} from './policy.ts'
import { isUuid, standingIn } from './standing.server.ts'
import type { Standing } from './standing.ts'
import { teamCount } from './team-count.server.ts'

export type Place = 'lead_reviewer' | 'peer_reviewer'

/** The places of a review: who has them, what was set aside, and, for the central team, who could be asked. */
export const teamPlaces = defineQuery({
  name: 'team places',
  run: async (tx, { reviewId, place, words }: { reviewId: string; place: Place; words: string }, actor) => {
    const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
    if (!standing || canReadTeamPlaces(standing) !== 'allowed') return null
    const all = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
    const members = all.filter((member) => member.state === 'invited' || member.state === 'accepted')
    const count = await teamCount(tx, reviewId)
    const canInvite = canInviteMember(standing) === 'allowed'
    const begin = canBeginPreparation(standing, count)
    return {
      review: standing.review,
      central: standing.central,
      count,
      members: members.map((member) => ({
        ...member,
        canWithdraw: canWithdrawMember(standing, member) === 'allowed',
      })),
      declined: standing.central ? await declinedWithReasons(tx, reviewId) : [],
      waivers: standing.central ? await waiversOf(tx, reviewId) : [],
      hostPeople: await hostPeople(
        tx,
        standing,
        members.map((member) => member.personId),
      ),
      candidates: canInvite
        ? await candidatesFor(
            tx,
            standing.review,
            place,
            words,
            members.map((member) => member.personId),
          )
        : [],
      begin:
        standing.review.stage === 'set_up' && standing.central
          ? { whyNot: typeof begin === 'object' ? begin.notNow : null }
          : null,
      can: {
        invite: canInvite,
        addHost: canAddHostMember(standing, 'host_leader') === 'allowed',
        nameHostLead: canAddHostMember(standing, 'host_lead') === 'allowed',
        move: canMoveReview(standing) === 'allowed',
        cancel: canCancelReview(standing) === 'allowed',
      },
    }
  },
})

const declinedWithReasons = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('review_member')
    .innerJoin('person', 'person.id', 'review_member.person_id')
    .leftJoin('decline_reason', 'decline_reason.member_id', 'review_member.id')
    .select([
      'review_member.id',
      'person.name',
      'review_member.role',
      'review_member.answered_at as answeredAt',
      'decline_reason.reason',
    ])
    .where('review_member.review_id', '=', reviewId)
    .where('review_member.state', '=', 'declined')
    .orderBy('review_member.answered_at')
    .execute()

async function waiversOf(tx: Tx, reviewId: string) {
  const rows = await tx
    .selectFrom('conflict_waiver')
    .innerJoin('review_member', 'review_member.id', 'conflict_waiver.member_id')
    .innerJoin('person', 'person.id', 'review_member.person_id')
    .innerJoin('person as waiver', 'waiver.id', 'conflict_waiver.waived_by')
    .select([
      'conflict_waiver.member_id as memberId',
      'person.name',
      'conflict_waiver.conflicts',
      'conflict_waiver.reason',
      'waiver.name as by',
      'conflict_waiver.waived_at as at',
    ])
    .where('conflict_waiver.review_id', '=', reviewId)
    .execute()
  return rows.map(({ conflicts, ...row }) => ({
    ...row,
    conflicts: (conflicts as { words: string }[]).map(({ words }) => words),
  }))
}

/** People with a post in the host trust who have no part in the review yet. */
async function hostPeople(tx: Tx, { review }: Standing, taken: string[]) {
  const rows = await tx
    .selectFrom('trust_post')
    .innerJoin('person', 'person.id', 'trust_post.person_id')
    .select(['person.id', 'person.name', 'person.job_title as jobTitle', 'trust_post.post'])
    .where('trust_post.trust_id', '=', review.trustId)
    .where('trust_post.post', 'in', ['chief_executive', 'executive', 'coordinator'])
    .where(({ or, eb }) =>
      or([eb('trust_post.until', 'is', null), eb('trust_post.until', '>=', sql<string>`current_date`)]),
    )
    .where('person.deactivated_at', 'is', null)
    .orderBy(sql`person.name collate "en-GB-x-icu"`)
    .execute()
  return rows.filter(
    (row, place) => !taken.includes(row.id) && rows.findIndex((other) => other.id === row.id) === place,
  )
}

async function candidatesFor(
  tx: Tx,
  review: Standing['review'],
  place: Place,
  words: string,
  taken: string[],
) {
  const like = `%${words.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`
  const pool: ProgrammeRole[] = ['lead_reviewer', 'peer_reviewer']
  const { rows } = await sql<{
    id: string
    name: string
    jobTitle: string
    from: string | null
    reviews: number
  }>`
    select person.id, person.name, person.job_title as "jobTitle",
      (select string_agg(distinct trust.name, ', ') from trust_post join trust on trust.id = trust_post.trust_id
        where person_id = person.id and (until is null or until >= current_date)) as "from",
      (select count(*)::int from review_member join review on review.id = review_id where person_id = person.id
        and review_member.role = ${place} and state in ('invited', 'accepted') and year_id = ${review.yearId}
        and review.stage <> 'cancelled') as reviews
    from person
    where deactivated_at is null and person.id <> all (${taken}::uuid[])
      and exists (select from programme_role where person_id = person.id and role = any (${pool}::text[])
        and (until is null or until >= current_date))
      and lower(person.name || ' ' || person.job_title) like ${like}
    order by person.name collate "en-GB-x-icu"`.execute(tx)
  const conflicts = await conflictsOf(
    tx,
    review,
    place,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({ ...row, conflicts: conflicts.get(row.id) ?? [] }))
}
