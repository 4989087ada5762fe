import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { nextPosition } from './number-questions.server.ts'
import type { AmendmentFacts } from './question-amendment-policy.ts'
import { questionsOf } from './questions.server.ts'
import { addWording, agreeTo, setAside } from './wordings.server.ts'

/** Both sides have agreed: the change takes effect, with the two names on it. Numbers that people know stay theirs. */
export async function settleAmendment(tx: Tx, facts: AmendmentFacts, agreedBy: string[]) {
  const { amendment } = facts
  const questionId = amendment.kind === 'add' ? await addQuestion(tx, facts) : amendment.questionId
  if (amendment.kind === 'withdraw' && questionId) await withdraw(tx, questionId)
  if (amendment.kind === 'reword' && questionId) await reword(tx, facts, questionId)
  await tx
    .updateTable('question_amendment')
    .set({ settled_at: sql`now()`, question_id: questionId })
    .where('id', '=', amendment.id)
    .execute()
  if (amendment.kind === 'withdraw' || !questionId) return
  const reviewId = facts.standing.review.id
  const standing = (await questionsOf(tx, [reviewId])).get(reviewId)?.find(({ id }) => id === questionId)
  if (!standing) return
  for (const personId of agreedBy) {
    await agreeTo(tx, { wordingId: standing.current.id, reviewId, personId, area: amendment.area })
  }
}

async function addQuestion(tx: Tx, { standing, amendment }: AmendmentFacts) {
  const id = crypto.randomUUID()
  const reviewId = standing.review.id
  await tx
    .insertInto('key_question')
    .values({
      id,
      review_id: reviewId,
      position: await nextPosition(tx, reviewId),
      labels: amendment.labels,
      area_id: amendment.area?.id ?? null,
      proposed_by: amendment.proposed.by,
    })
    .execute()
  await newWording(tx, { standing, amendment }, id, 1)
  return id
}

async function reword(tx: Tx, facts: Omit<AmendmentFacts, 'frozenAt'>, questionId: string) {
  const reviewId = facts.standing.review.id
  const question = (await questionsOf(tx, [reviewId])).get(reviewId)?.find(({ id }) => id === questionId)
  if (!question) return
  await setAside(tx, question.current.id)
  await tx
    .updateTable('key_question')
    .set({ area_id: facts.amendment.area?.id ?? null })
    .where('id', '=', questionId)
    .execute()
  const versions = [question.current, ...question.others].map(({ version }) => version)
  await newWording(tx, facts, questionId, Math.max(...versions) + 1)
}

const newWording = (
  tx: Tx,
  { standing, amendment }: Omit<AmendmentFacts, 'frozenAt'>,
  questionId: string,
  version: number,
) =>
  addWording(tx, {
    reviewId: standing.review.id,
    questionId,
    version,
    wording: amendment.wording ?? '',
    personId: amendment.proposed.by,
    area: amendment.area,
  })

const withdraw = (tx: Tx, questionId: string) =>
  tx.updateTable('key_question').set({ withdrawn_at: sql`now()` }).where('id', '=', questionId).execute()
