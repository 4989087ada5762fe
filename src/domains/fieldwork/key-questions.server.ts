import type { Tx } from '../../platform/database.server.ts'

export type NumberedQuestion = { id: string; number: number; text: string }

/** The key questions of a review as they stand, numbered in their order. */
export async function keyQuestionsIn(tx: Tx, reviewId: string): Promise<NumberedQuestion[]> {
  const rows = await tx
    .selectFrom('key_question')
    .innerJoin('key_question_wording as wording', 'wording.question_id', 'key_question.id')
    .select(['key_question.id', 'wording.wording'])
    .where('key_question.review_id', '=', reviewId)
    .where('key_question.withdrawn_at', 'is', null)
    .where('wording.set_aside_at', 'is', null)
    .orderBy('key_question.position')
    .orderBy('wording.version', 'desc')
    .execute()
  const newest = [...Map.groupBy(rows, (row) => row.id).values()].flatMap((wordings) => wordings.slice(0, 1))
  return newest.map(({ id, wording }, place) => ({ id, number: place + 1, text: wording }))
}
