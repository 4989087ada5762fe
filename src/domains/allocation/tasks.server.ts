import { sql } from 'kysely'
import type { Tx } from '../../platform/database.server.ts'
import { dateOf, dayAndMonth } from '../../web/dates.ts'
import type { ReviewTask } from '../programme/review-task.ts'
import { type Member, membersOf } from './members.server.ts'
import { peopleTasks } from './people-tasks.ts'
import { priceTasks, type QuoteFacts } from './price-tasks.ts'
import type { TasksOfReviews } from './tasks-of-reviews.ts'

/** Setting a review up: the price, the people, and the beginning; and for whoever is asked, the answer. */
export const allocationTasks: TasksOfReviews = async (tx, reviews) => {
  const ids = reviews.map(({ review }) => review.id)
  if (ids.length === 0) return new Map()
  const members = await membersOf(tx, ids)
  const quotes = await newestQuotes(tx, ids)
  const needs = await wantedPeers(tx, ids)
  return new Map(
    reviews.map((review): [string, ReviewTask[]] => {
      const { id } = review.review
      const current = (members.get(id) ?? []).filter(isCurrent)
      return [
        id,
        [
          ...priceTasks(review, quotes.get(id) ?? null, current),
          ...peopleTasks(review, current, needs.get(id)),
        ],
      ]
    }),
  )
}

const isCurrent = (member: Member) => member.state === 'invited' || member.state === 'accepted'

// Row-level rules hide these from everybody but the central team: the others are told what is usual.
async function wantedPeers(tx: Tx, ids: string[]): Promise<Map<string, number | null>> {
  const rows = await tx
    .selectFrom('review_need')
    .select(['review_id', 'peers'])
    .where('review_id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.review_id, row.peers]))
}

// Row-level rules hide quotes from everybody but the central team, the chief executive and the coordinator.
async function newestQuotes(tx: Tx, ids: string[]): Promise<Map<string, QuoteFacts>> {
  const rows = await tx
    .selectFrom('quote_line')
    .innerJoin('quote', 'quote.id', 'quote_line.quote_id')
    .distinctOn('quote_line.review_id')
    .select([
      'quote_line.review_id',
      'quote.id',
      'quote.accepted_at',
      sql<boolean>`quote_line.price_pence = quote.total_pence`.as('alone'),
    ])
    .where('quote_line.review_id', 'in', ids)
    .orderBy('quote_line.review_id')
    .orderBy('quote.made_at', 'desc')
    .execute()
  return new Map(
    rows.map((row) => [
      row.review_id,
      {
        id: row.id,
        alone: row.alone,
        acceptedOn: row.accepted_at ? dayAndMonth(dateOf(row.accepted_at)) : null,
      },
    ]),
  )
}
