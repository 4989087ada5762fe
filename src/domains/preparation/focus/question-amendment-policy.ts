import type { Permission } from '../../../access/outcome.ts'
import { isMember, type Standing } from '../../allocation/standing.ts'
import { agreesQuestions, leadsTogether, type QuestionFacts } from './policy.ts'
import { isOpen, type QuestionAmendment, type Side } from './question-amendment.ts'

export type AmendmentFacts = QuestionFacts & { amendment: QuestionAmendment }

/** Whoever agrees the questions may propose to change them, once they are frozen and until the three days are over. */
export function canProposeAmendment({ standing, frozenAt }: QuestionFacts): Permission {
  if (!isMember(standing)) return 'missing'
  if (!agreesQuestions(standing)) {
    return { notNow: 'The host’s leaders and the team agree the questions. You can read along.' }
  }
  const { stage } = standing.review
  if (stage !== 'prepare' && stage !== 'three_days') {
    return { notNow: 'Questions are amended while the review is prepared and during the three days.' }
  }
  if (!frozenAt) return { notNow: 'The questions are still being agreed. Suggest other words instead.' }
  return 'allowed'
}

/** The side that this person agrees for, by name. */
export const sideOf = ({ role }: Standing): Side | null =>
  role === 'lead_reviewer' ? 'team' : role === 'host_lead' ? 'host' : null

export function canAgreeAmendment(facts: AmendmentFacts): Permission {
  const may = canSettleAmendment(facts)
  if (may !== 'allowed') return may
  const side = sideOf(facts.standing)
  return side && facts.amendment.agreed[side] ? { notNow: 'You have agreed to this change.' } : 'allowed'
}

export function canTurnDownAmendment(facts: AmendmentFacts): Permission {
  const may = canSettleAmendment(facts)
  if (may !== 'allowed') return may
  return facts.amendment.proposed.by === facts.standing.personId
    ? { notNow: 'You proposed this change. Take it back instead.' }
    : 'allowed'
}

function canSettleAmendment(facts: AmendmentFacts): Permission {
  const may = canProposeAmendment(facts)
  if (may !== 'allowed') return may
  if (!isOpen(facts.amendment)) return { notNow: 'This change is settled already.' }
  return leadsTogether(facts.standing)
    ? 'allowed'
    : { notNow: 'The lead reviewer agrees for the team, and the chief executive for the host.' }
}

export function canTakeBackAmendment(facts: AmendmentFacts): Permission {
  const may = canProposeAmendment(facts)
  if (may !== 'allowed') return may
  if (facts.amendment.proposed.by !== facts.standing.personId) {
    return { notNow: 'Whoever proposed a change takes it back.' }
  }
  return isOpen(facts.amendment) ? 'allowed' : { notNow: 'This change is settled already.' }
}
