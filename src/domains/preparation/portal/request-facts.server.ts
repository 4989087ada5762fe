import type { Actor } from '../../../access/actor.ts'
import type { AuditNote } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import type { Standing } from '../../allocation/standing.ts'
import type { RequestState } from './requests.server.ts'

export type RequestFacts = {
  standing: Standing
  request: { id: string; number: number; answer: string; state: RequestState }
}

/** The request, held until the command ends, with how the actor stands to its review. */
export async function requestFacts(tx: Tx, requestId: string, actor: Actor): Promise<RequestFacts | null> {
  const row = await tx
    .selectFrom('document_request')
    .select(['id', 'review_id', 'position as number', 'answer', 'state'])
    .where('id', '=', requestId)
    .forUpdate()
    .executeTakeFirst()
  const standing = row ? await standingIn(tx, row.review_id, actor) : null
  return row && standing ? { standing, request: row } : null
}

/** The history says which question, never the answer. */
export const auditRequest = ({ standing, request }: RequestFacts, subjectId = request.id): AuditNote => ({
  reviewId: standing.review.id,
  trustId: standing.review.trustId,
  subjectId,
  audience: ['host', 'team'],
  detail: { question: request.number },
})
