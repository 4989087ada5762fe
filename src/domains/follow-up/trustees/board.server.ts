import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid, standingIn } from '../../allocation/standing.server.ts'
import { isHostLeader } from '../../allocation/standing.ts'
import { actionsOf } from '../actions.server.ts'
import { chairsOf } from './board-facts.server.ts'

type Whose = { trust_name: string; day3: string }

/** The actions as the trustees read them: for the leaders at any time, for the chair while it is open. */
export const actionBoard = defineQuery({
  name: 'action board',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const whose = isUuid(reviewId) ? await boardAt(tx, reviewId) : null
    if (!whose) return null
    const standing = await standingIn(tx, reviewId, actor)
    const leader = standing !== null && isHostLeader(standing)
    if (leader && standing.review.stage !== 'follow_up') return null
    return {
      trustName: whose.trust_name,
      day3: whose.day3,
      leader,
      shown: await shownSince(tx, reviewId),
      chairs: leader ? await chairsOf(tx, reviewId) : [],
      actions: await actionsOf(tx, reviewId),
    }
  },
})

async function boardAt(tx: Tx, reviewId: string): Promise<Whose | null> {
  const { rows } = await sql<Whose>`
    select trust_name, day3::text as day3 from access.board_at(${reviewId}::uuid)`.execute(tx)
  return rows[0] ?? null
}

async function shownSince(tx: Tx, reviewId: string) {
  const row = await tx
    .selectFrom('action_board')
    .leftJoin('person', 'person.id', 'action_board.opened_by')
    .select(['action_board.opened_at as at', 'person.name as by'])
    .where('review_id', '=', reviewId)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Pages that were opened to somebody who has no part in the review: home leads there. */
export const boardsShownToYou = defineQuery({
  name: 'action boards shown to you',
  run: async (tx, _: null) => {
    const { rows } = await sql<{ reviewId: string; trustName: string; openedAt: Date }>`
      select b.review_id as "reviewId", w.trust_name as "trustName", b.opened_at as "openedAt"
      from access.boards_of_actor() o (review_id)
        join action_board b on b.review_id = o.review_id and b.closed_at is null
        cross join lateral access.board_at(b.review_id) w
      order by b.opened_at desc`.execute(tx)
    return rows
  },
})
