import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { documentsOf } from './documents-of.server.ts'
import { linksOf } from './links-of.server.ts'

export type RequestState = 'open' | 'answered' | 'not_applicable'
export type RequestSummary = {
  id: string
  number: number
  question: string
  state: RequestState
  documents: number
  links: number
  /** whether there are words, sent or not */
  begun: boolean
}

/** What the team asks the host, in order, with how many documents each answer has. */
export async function requestsOf(tx: Tx, reviewIds: string[]): Promise<Map<string, RequestSummary[]>> {
  if (reviewIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('document_request as request')
    .select([
      'request.review_id',
      'request.id',
      'request.position as number',
      'request.question',
      'request.state',
      sql<number>`(select count(*)::int from document where request_id = request.id and removed_at is null
        and replaced_at is null)`.as('documents'),
      sql<number>`(select count(*)::int from document_link where request_id = request.id and removed_at is null)`.as(
        'links',
      ),
      sql<boolean>`request.answer <> ''`.as('begun'),
    ])
    .where('request.review_id', 'in', reviewIds)
    .orderBy('request.position')
    .execute()
  return Map.groupBy(rows, (row) => row.review_id)
}

export const documentRequests = defineQuery({
  name: 'document requests',
  run: async (tx, { reviewId }: { reviewId: string }) =>
    (await requestsOf(tx, [reviewId])).get(reviewId) ?? [],
})

/** One request with its answer and documents, or null where there is none for this reader. */
export const documentRequest = defineQuery({
  name: 'document request',
  run: async (tx, { requestId }: { requestId: string }) => {
    if (!isUuid(requestId)) return null
    const request = await tx
      .selectFrom('document_request as request')
      .leftJoin('person', 'person.id', 'request.answered_by')
      .select([
        'request.id',
        'request.review_id as reviewId',
        'request.position as number',
        'request.question',
        'request.why',
        'request.answer',
        'request.state',
        'person.name as answeredBy',
        'request.answered_at',
      ])
      .where('request.id', '=', requestId)
      .executeTakeFirst()
    if (!request) return null
    const { answered_at, ...rest } = request
    return {
      ...rest,
      answeredAt: answered_at?.toISOString() ?? null,
      documents: await documentsOf(tx, requestId),
      links: await linksOf(tx, requestId),
    }
  },
})
