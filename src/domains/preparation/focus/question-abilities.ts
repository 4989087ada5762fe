import type { Area } from './area.ts'
import type { AreaFacts } from './policy.ts'
import { canProposeArea, canProposeQuestion, canWithdrawArea, canWithdrawQuestion } from './policy.ts'
import type { Question } from './question.ts'
import type { QuestionAmendment } from './question-amendment.ts'
import {
  type AmendmentFacts,
  canAgreeAmendment,
  canProposeAmendment,
  canTakeBackAmendment,
  canTurnDownAmendment,
} from './question-amendment-policy.ts'

type Things = { questions: Question[]; areas: Area[]; amendments: QuestionAmendment[] }

/** What the reader may do on the page now, worked out from the policies that the commands ask. */
export function abilities(facts: AreaFacts, { questions, areas, amendments }: Things) {
  const proposing = canProposeArea(facts)
  const allowedOn = (policy: (facts: AmendmentFacts) => unknown) =>
    amendments.filter((amendment) => policy({ ...facts, amendment }) === 'allowed').map(({ id }) => id)
  return {
    write: canProposeQuestion(facts) === 'allowed',
    withdraw: questions
      .filter((question) => canWithdrawQuestion({ ...facts, question }) === 'allowed')
      .map(({ id }) => id),
    proposeArea: proposing === 'allowed',
    withdrawAreas: areas
      .filter((area) => canWithdrawArea({ ...facts, area }) === 'allowed')
      .map(({ id }) => id),
    amend: canProposeAmendment(facts) === 'allowed',
    agreeTo: allowedOn(canAgreeAmendment),
    turnDown: allowedOn(canTurnDownAmendment),
    takeBack: allowedOn(canTakeBackAmendment),
  }
}
