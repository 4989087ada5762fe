import type { Tx } from '../../platform/database.server.ts'

export type NumberedQuestion = { id: string; number: number; text: string }
/** with what it is asked for: why its area of focus matters */
export type ReasonedQuestion = NumberedQuestion & { why: string }

/** The key questions of a review as they stand, numbered in their order. */
export async function keyQuestionsIn(tx: Tx, reviewId: string): Promise<NumberedQuestion[]> {
  const questions = (await keyQuestionsOf(tx, [reviewId])).get(reviewId) ?? []
  return questions.map(({ id, number, text }) => ({ id, number, text }))
}

/** The same of several reviews. */
export async function keyQuestionsOf(tx: Tx, reviewIds: string[]): Promise<Map<string, ReasonedQuestion[]>> {
  const rows = await tx
    .selectFrom('key_question')
    .innerJoin('key_question_wording as wording', 'wording.question_id', 'key_question.id')
    .leftJoin('area_of_focus as area', 'area.id', 'key_question.area_id')
    .select(['key_question.review_id', 'key_question.id', 'wording.wording', 'area.why'])
    .where('key_question.review_id', 'in', reviewIds)
    .where('key_question.withdrawn_at', 'is', null)
    .where('wording.set_aside_at', 'is', null)
    .orderBy('key_question.position')
    .orderBy('wording.version', 'desc')
    .execute()
  const newest = [...Map.groupBy(rows, (row) => row.id).values()].flatMap((wordings) => wordings.slice(0, 1))
  return new Map(
    [...Map.groupBy(newest, (row) => row.review_id)].map(([reviewId, all]) => [
      reviewId,
      all.map(({ id, wording, why }, place) => ({ id, number: place + 1, text: wording, why: why ?? '' })),
    ]),
  )
}
