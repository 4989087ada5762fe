import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'

type NewWording = { reviewId: string; questionId: string; version: number; wording: string; personId: string }

/** Puts new words in force. Whoever suggests them agrees to them by suggesting. */
export async function addWording(tx: Tx, { reviewId, questionId, version, wording, personId }: NewWording) {
  const id = crypto.randomUUID()
  await tx
    .insertInto('key_question_wording')
    .values({ id, review_id: reviewId, question_id: questionId, version, wording, suggested_by: personId })
    .execute()
  await agreeTo(tx, { wordingId: id, reviewId, personId })
  return id
}

export const agreeTo = (
  tx: Tx,
  { wordingId, reviewId, personId }: { wordingId: string; reviewId: string; personId: string },
) =>
  tx
    .insertInto('key_question_agreement')
    .values({ wording_id: wordingId, review_id: reviewId, person_id: personId })
    .onConflict((conflict) => conflict.columns(['wording_id', 'person_id']).doNothing())
    .execute()

export const setAside = (tx: Tx, wordingId: string) =>
  tx
    .updateTable('key_question_wording')
    .set({ set_aside_at: sql`now()` })
    .where('id', '=', wordingId)
    .execute()
