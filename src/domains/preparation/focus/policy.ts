import type { Permission } from '../../../access/outcome.ts'
import { dateOf, fullDate, nameList } from '../../../web/dates.ts'
import { isHostLeader, isLead, isMember, isTeam, type Standing } from '../../allocation/standing.ts'
import type { TemplateContent } from '../../programme/template.ts'
import type { Area } from './area.ts'

/** What stands around the key questions of a review. */
export type QuestionFacts = { standing: Standing; frozenAt: string | null }
/** What stands around the areas of focus. */
export type AreaFacts = QuestionFacts & { areas: Area[]; focusAreas: TemplateContent['focusAreas'] }
export type OneAreaFacts = AreaFacts & { area: Area }
/** Who is still waited for, over all questions, before they can be frozen. */
export type FreezeFacts = QuestionFacts & { questions: number; awaited: string[] }

/** The host's leaders and the visiting team agree the words; a coordinator reads along. */
export const agreesQuestions = (standing: Standing) => isTeam(standing) || isHostLeader(standing)
export const agreesRoles: string[] = ['lead_reviewer', 'peer_reviewer', 'host_lead', 'host_leader']

export function canProposeQuestion({ standing, frozenAt }: QuestionFacts): Permission {
  if (!isMember(standing)) return 'missing'
  if (!agreesQuestions(standing)) {
    return { notNow: 'The host’s leaders and the team agree the questions. You can read along.' }
  }
  if (frozenAt) {
    return {
      notNow: `The questions were frozen on ${fullDate(dateOf(frozenAt))}. Propose an amendment to change them: both sides agree it.`,
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
export const canPlaceQuestion = (facts: QuestionFacts) => canProposeQuestion(facts)

/** A virtual review has one area of focus (MISSION B1), so a second waits until the first has gone. */
export function canProposeArea(facts: AreaFacts): Permission {
  const may = canProposeQuestion(facts)
  if (may !== 'allowed') return may
  const [first] = facts.areas
  if (facts.focusAreas === 'several' || !first) return 'allowed'
  return {
    notNow: `A review of this kind has one area of focus. Rename “${first.name}”, or withdraw it first.`,
  }
}

export const canChangeArea = (facts: OneAreaFacts) => canProposeQuestion(facts)
/** Withdrawn like a question: by whoever proposed it, or by the two who lead. */
export const canWithdrawArea = (facts: QuestionFacts & { area: { proposedBy: string } }) =>
  withdraws(facts, facts.area, 'an area')

/** A question is withdrawn by whoever proposed it, or by one of the two who lead the review together. */
export const canWithdrawQuestion = (facts: QuestionFacts & { question: { proposedBy: string } }) =>
  withdraws(facts, facts.question, 'a question')

function withdraws(facts: QuestionFacts, thing: { proposedBy: string }, what: string): Permission {
  const may = canProposeQuestion(facts)
  if (may !== 'allowed') return may
  const { standing } = facts
  if (leadsTogether(standing) || thing.proposedBy === standing.personId) return 'allowed'
  return {
    notNow: `Whoever proposed ${what} withdraws it, or the lead reviewer, or the host’s chief executive.`,
  }
}

/** The two who lead a review together: the lead reviewer, and the host’s chief executive. */
export const leadsRoles: string[] = ['lead_reviewer', 'host_lead']
export const leadsTogether = ({ role }: Standing) => leadsRoles.includes(role ?? '')

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
