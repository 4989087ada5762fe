import { sql } from 'kysely'
import { defineCommand, type Running } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { areaIn } from './areas.server.ts'
import { auditQuestion } from './audit-question.ts'
import type { QuestionFacts } from './policy.ts'
import type { Question } from './question.ts'
import { openAmendments } from './question-amendment.ts'
import { canProposeAmendment, sideOf } from './question-amendment-policy.ts'
import { amendmentsOf } from './question-amendments.server.ts'
import { questionFacts } from './question-facts.server.ts'
import { questionsOf } from './questions.server.ts'
import { type AmendmentInput, proposeAmendmentInput } from './schemas.ts'
import { tellOfProposal } from './tell-of-amendment.server.ts'

/** Asks both sides to change what is frozen. Whoever leads a side agrees for it by proposing. */
export const proposeAmendment = defineCommand({
  name: 'propose-amendment',
  input: proposeAmendmentInput,
  load: (tx, { reviewId }, actor) => questionFacts(tx, reviewId, actor),
  policy: canProposeAmendment,
  run: async (running) => {
    const { tx, input, facts } = running
    const { personId, review } = facts.standing
    const question = input.kind === 'add' ? null : await questionToChange(running)
    const area = input.kind === 'withdraw' ? null : await areaIn(tx, review.id, input.areaId)
    if (input.kind !== 'withdraw' && input.areaId && !area) {
      throw new Refused([{ field: 'areaId', message: 'There is no such area. Choose another.' }])
    }
    if (input.kind === 'reword' && question) refuseIfSame(question, input.wording, area?.id)
    const id = crypto.randomUUID()
    const side = sideOf(facts.standing)
    await tx
      .insertInto('question_amendment')
      .values({
        id,
        review_id: review.id,
        kind: input.kind,
        question_id: question?.id ?? null,
        wording: input.kind === 'withdraw' ? null : input.wording,
        area_id: area?.id ?? null,
        labels: input.kind === 'add' ? input.labels : (question?.labels ?? []),
        earlier_wording: question?.current.wording ?? null,
        earlier_area: question?.area?.name ?? '',
        reason: input.reason,
        proposed_by: personId,
        ...(side === 'team' && { team_agreed_by: personId, team_agreed_at: sql`now()` }),
        ...(side === 'host' && { host_agreed_by: personId, host_agreed_at: sql`now()` }),
      })
      .execute()
    await tellOfProposal(tx, review.id, personId)
    return id
  },
  audit: ({ facts, value }) => auditQuestion(facts, value),
})

/** The question as it stands, where nothing else about it waits for an answer. */
async function questionToChange({ tx, input, facts }: Running<AmendmentInput, QuestionFacts>) {
  const { review } = facts.standing
  const questions = (await questionsOf(tx, [review.id])).get(review.id) ?? []
  const question = questions.find(({ id }) => input.kind !== 'add' && id === input.questionId)
  if (!question) throw new Refused('This question was withdrawn meanwhile. Look again.')
  const open = openAmendments((await amendmentsOf(tx, [review.id])).get(review.id) ?? [])
  if (open.some(({ questionId }) => questionId === question.id)) {
    throw new Refused(
      'A change to this question waits already. First, it is agreed, turned down or taken back.',
    )
  }
  if (input.kind === 'withdraw' && questions.length - open.filter(isWithdrawal).length <= 1) {
    throw new Refused('One question must stay. Propose other words for it instead.')
  }
  return question
}
const isWithdrawal = ({ kind }: { kind: string }) => kind === 'withdraw'

function refuseIfSame(question: Question, wording: string, areaId?: string) {
  if (question.current.wording !== wording || question.area?.id !== areaId) return
  throw new Refused([{ field: 'wording', message: 'These are the words as they stand. Change them.' }])
}
