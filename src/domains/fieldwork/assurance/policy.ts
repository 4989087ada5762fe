import type { Permission } from '../../../access/outcome.ts'
import type { Standing } from '../../allocation/standing.ts'

export type AssuranceFacts = {
  standing: Standing
  /** the two, where the review has a provisional lead and a quality assurer */
  pair: { leadId: string; assurerId: string } | null
  statement: { assurerId: string; leadId: string; answered: boolean } | null
}

const isAssurer = ({ standing, pair }: AssuranceFacts) => pair?.assurerId === standing.personId

export function canObserveLeading(facts: AssuranceFacts): Permission {
  if (!isAssurer(facts)) return 'missing'
  const { stage } = facts.standing.review
  if (stage === 'set_up') return { notNow: 'This begins once the review is being prepared.' }
  if (stage === 'follow_up' || stage === 'cancelled')
    return { notNow: 'The review is over, so what you observed stays as it is.' }
  return facts.statement ? { notNow: 'You have made your statement, so the observations stay.' } : 'allowed'
}

/** At the end: from the closing of the three days on. A statement that was made stays as it was made. */
export function canStateReadiness(facts: AssuranceFacts): Permission {
  if (!isAssurer(facts)) return 'missing'
  const { stage } = facts.standing.review
  if (stage === 'cancelled') return { notNow: 'This review was cancelled.' }
  if (facts.statement) return { notNow: 'You have made your statement.' }
  return stage === 'report' || stage === 'follow_up'
    ? 'allowed'
    : { notNow: 'The statement is made at the end, once the three days are closed.' }
}

/** The provisional lead reads it first and answers; then the central team reads both. */
export function canAnswerStatement({ standing, statement }: AssuranceFacts): Permission {
  if (statement?.leadId !== standing.personId) return 'missing'
  return statement.answered ? { notNow: 'You have answered.' } : 'allowed'
}
