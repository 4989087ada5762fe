import type { Tx } from '../../../platform/database.server.ts'

/** Which key questions have a round that waits to be opened: the board points to it. */
export const roundsOnBoard = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('sealed_round')
    .select(['id', 'question_id as questionId'])
    .where('review_id', '=', reviewId)
    .where('opened_at', 'is', null)
    .execute()
