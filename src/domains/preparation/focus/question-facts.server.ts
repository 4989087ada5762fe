import type { Actor } from '../../../access/actor.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingIn, standingLocked } from '../../allocation/standing.server.ts'
import type { QuestionFacts } from './policy.ts'
import type { Question } from './question.ts'
import { questionsOf } from './questions.server.ts'

export type OneQuestion = QuestionFacts & { question: Question }

const freezeOf = async (tx: Tx, reviewId: string) => {
  const query = tx.selectFrom('key_question_freeze').select('frozen_at').where('review_id', '=', reviewId)
  return (await query.executeTakeFirst())?.frozen_at.toISOString() ?? null
}

/**
 * What a change to the questions is decided from. It holds the review's row, so that freezing and changing,
 * or two changes of one wording, come one after the other.
 */
export async function questionFacts(tx: Tx, reviewId: string, actor: Actor): Promise<QuestionFacts | null> {
  const standing = await standingLocked(tx, reviewId, actor)
  return standing && { standing, frozenAt: await freezeOf(tx, reviewId) }
}

/** The same, with one question of it as it stands now. */
export async function oneQuestion(tx: Tx, questionId: string, actor: Actor): Promise<OneQuestion | null> {
  const reviewId = await reviewOf(tx, questionId)
  const facts = reviewId ? await questionFacts(tx, reviewId, actor) : null
  if (!facts || !reviewId) return null
  const question = (await questionsOf(tx, [reviewId])).get(reviewId)?.find(({ id }) => id === questionId)
  return question ? { ...facts, question } : null
}

/** For talking about a question nothing needs to be held. */
export async function reviewOfQuestion(
  tx: Tx,
  questionId: string,
  actor: Actor,
): Promise<QuestionFacts | null> {
  const reviewId = await reviewOf(tx, questionId)
  const standing = reviewId ? await standingIn(tx, reviewId, actor) : null
  return standing && { standing, frozenAt: await freezeOf(tx, standing.review.id) }
}

async function reviewOf(tx: Tx, questionId: string) {
  const query = tx
    .selectFrom('key_question')
    .select('review_id')
    .where('id', '=', questionId)
    .where('withdrawn_at', 'is', null)
  return (await query.executeTakeFirst())?.review_id
}
