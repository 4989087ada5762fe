import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { type AskedPerson, asksRole, type Wish } from './wish.ts'

/** The wishes that the reader may read: their own, and for the lead reviewer everyone’s. */
export async function wishesOf(tx: Tx, reviewIds: string[]): Promise<Map<string, Wish[]>> {
  if (reviewIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('wish')
    .select(['review_id', 'person_id', 'body', 'said_at'])
    .where('review_id', 'in', reviewIds)
    .orderBy('said_at')
    .execute()
  return new Map(
    [...Map.groupBy(rows, (row) => row.review_id)].map(([reviewId, all]) => [
      reviewId,
      all.map((row) => ({ personId: row.person_id, body: row.body, saidAt: row.said_at.toISOString() })),
    ]),
  )
}

/** Everyone who is asked, each with their answer where the reader may read it. */
export async function askedPeople(tx: Tx, reviewId: string): Promise<AskedPerson[]> {
  const members = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
  const wishes = (await wishesOf(tx, [reviewId])).get(reviewId) ?? []
  return members
    .filter(({ state, role }) => state === 'accepted' && asksRole(role))
    .map(({ personId, name, jobTitle, side, role }) => ({
      personId,
      name,
      jobTitle,
      side,
      leads: role === 'lead_reviewer',
      wish: wishes.find((wish) => wish.personId === personId) ?? null,
    }))
}

/** For the page, and beside the plan. */
export const wishesInReview = defineQuery({
  name: 'wishes in a review',
  run: (tx, { reviewId }: { reviewId: string }) =>
    isUuid(reviewId) ? askedPeople(tx, reviewId) : Promise.resolve([]),
})
