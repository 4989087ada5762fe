import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'

/** Where the question stood when somebody agreed to it: they agree to it under that name. */
type Under = { area: { name: string } | null }
type NewWording = Under & {
  reviewId: string
  questionId: string
  version: number
  wording: string
  personId: string
}

/** Puts new words in force. Whoever suggests them agrees to them by suggesting. */
export async function addWording(
  tx: Tx,
  { reviewId, questionId, version, wording, personId, area }: NewWording,
) {
  const id = crypto.randomUUID()
  await tx
    .insertInto('key_question_wording')
    .values({ id, review_id: reviewId, question_id: questionId, version, wording, suggested_by: personId })
    .execute()
  await agreeTo(tx, { wordingId: id, reviewId, personId, area })
  return id
}

export const agreeTo = (
  tx: Tx,
  { wordingId, reviewId, personId, area }: Under & { wordingId: string; reviewId: string; personId: string },
) =>
  tx
    .insertInto('key_question_agreement')
    .values({
      wording_id: wordingId,
      review_id: reviewId,
      person_id: personId,
      area_shown: area?.name ?? '',
    })
    .onConflict((conflict) =>
      conflict
        .columns(['wording_id', 'person_id'])
        .doUpdateSet({ area_shown: area?.name ?? '', agreed_at: sql`now()` })
        // whoever agrees twice to the same thing agreed to it the first time
        .where('key_question_agreement.area_shown', '<>', area?.name ?? ''),
    )
    .execute()

export const setAside = (tx: Tx, wordingId: string) =>
  tx
    .updateTable('key_question_wording')
    .set({ set_aside_at: sql`now()` })
    .where('id', '=', wordingId)
    .execute()
