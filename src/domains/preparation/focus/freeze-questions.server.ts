import type { Actor } from '../../../access/actor.ts'
import { defineCommand } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import { agreeingPeople } from './agreeing-people.ts'
import { canFreezeQuestions, type FreezeFacts } from './policy.ts'
import { awaitedOverall } from './question.ts'
import { questionFacts } from './question-facts.server.ts'
import { questionsOf } from './questions.server.ts'
import { freezeQuestionsInput } from './schemas.ts'

async function freezeFacts(tx: Tx, reviewId: string, actor: Actor): Promise<FreezeFacts | null> {
  const facts = await questionFacts(tx, reviewId, actor)
  if (!facts) return null
  const questions = (await questionsOf(tx, [reviewId])).get(reviewId) ?? []
  const people = agreeingPeople((await membersOf(tx, [reviewId])).get(reviewId) ?? [])
  return { ...facts, questions: questions.length, awaited: awaitedOverall(questions, people) }
}

/** After this nothing changes any more; who agreed, and when, stays on record (MISSION E1). */
export const freezeQuestions = defineCommand({
  name: 'freeze-questions',
  input: freezeQuestionsInput,
  load: (tx, { reviewId }, actor) => freezeFacts(tx, reviewId, actor),
  policy: canFreezeQuestions,
  run: async ({ tx, input, facts }) => {
    await tx
      .insertInto('key_question_freeze')
      .values({ review_id: input.reviewId, frozen_by: facts.standing.personId })
      .execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.reviewId,
    audience: ['central', 'host', 'team'],
    detail: { questions: facts.questions },
  }),
})
