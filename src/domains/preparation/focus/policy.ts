import type { Permission } from '../../../access/outcome.ts'
import { dateOf, fullDate, nameList } from '../../../web/dates.ts'
import { isHostLeader, isLead, isMember, isTeam, type Standing } from '../../allocation/standing.ts'

/** What stands around the key questions of a review. */
export type QuestionFacts = { standing: Standing; frozenAt: string | null }
/** Who is still waited for, over all questions, before they can be frozen. */
export type FreezeFacts = QuestionFacts & { questions: number; awaited: string[] }

/** The host's leaders and the visiting team agree the words; a coordinator reads along. */
export const agreesQuestions = (standing: Standing) => isTeam(standing) || isHostLeader(standing)

export function canProposeQuestion({ standing, frozenAt }: QuestionFacts): Permission {
  if (!isMember(standing)) return 'missing'
  if (!agreesQuestions(standing)) {
    return { notNow: 'The host’s leaders and the team agree the questions. You can read along.' }
  }
  if (frozenAt) {
    return {
      notNow: `The questions were frozen on ${fullDate(dateOf(frozenAt))}. They can no longer be changed.`,
    }
  }
  if (standing.review.stage === 'set_up') return { notNow: 'The questions open when preparation begins.' }
  if (standing.review.stage !== 'prepare' && standing.review.stage !== 'three_days') {
    return { notNow: 'The three days are over, so the questions stay as they are.' }
  }
  return 'allowed'
}

// Whoever may propose may also suggest other words, agree, keep the earlier words and talk.
export const canSuggestWording = (facts: QuestionFacts) => canProposeQuestion(facts)
export const canAgreeWording = (facts: QuestionFacts) => canProposeQuestion(facts)
export const canKeepEarlierWording = (facts: QuestionFacts) => canProposeQuestion(facts)
export const canCommentOnQuestion = (facts: QuestionFacts) => canProposeQuestion(facts)

/** A question is withdrawn by whoever proposed it, or by one of the two who lead the review together. */
export function canWithdrawQuestion(facts: QuestionFacts & { question: { proposedBy: string } }): Permission {
  const may = canProposeQuestion(facts)
  if (may !== 'allowed') return may
  const { standing, question } = facts
  if (standing.role === 'lead_reviewer' || standing.role === 'host_lead') return 'allowed'
  if (question.proposedBy === standing.personId) return 'allowed'
  return {
    notNow: 'Whoever proposed a question withdraws it, or the lead reviewer, or the host’s chief executive.',
  }
}

export function canFreezeQuestions(facts: FreezeFacts): Permission {
  const may = canProposeQuestion(facts)
  if (may !== 'allowed') return may
  if (!isLead(facts.standing)) return { notNow: 'The lead reviewer freezes the questions.' }
  if (facts.questions === 0) return { notNow: 'First, propose at least one question.' }
  if (facts.awaited.length > 0) {
    return { notNow: `First, everyone agrees every question. Waiting for ${nameList(facts.awaited)}.` }
  }
  return 'allowed'
}
