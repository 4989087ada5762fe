import type { Permission } from '../../access/outcome.ts'
import { isHostLeader, isLead, isTeam, type Standing } from '../allocation/standing.ts'

/** A finding as the rules need it. */
export type FindingState = { proposedBy: string; shared: boolean; withdrawn: boolean }
export type FindingFacts = { standing: Standing; finding: FindingState }

/** The team writes findings in the three days, and only then. */
export function canProposeFinding(standing: Standing): Permission {
  if (!isTeam(standing)) return 'missing'
  const { stage } = standing.review
  if (stage === 'three_days') return 'allowed'
  if (stage === 'set_up' || stage === 'prepare') return { notNow: 'Findings begin with the three days.' }
  return stage === 'report'
    ? { notNow: 'The three days are closed, so findings stay as they were.' }
    : 'missing'
}

export const canGatherNotes = ({ standing, finding }: FindingFacts): Permission =>
  onStanding(finding, canProposeFinding(standing))

/** Whoever proposed it, and the lead reviewer. */
export function canChangeFinding({ standing, finding }: FindingFacts): Permission {
  const permission = onStanding(finding, canProposeFinding(standing))
  if (permission !== 'allowed' || isLead(standing) || finding.proposedBy === standing.personId)
    return permission
  return { notNow: 'Its proposer and the lead reviewer change the wording. Say how you see it instead.' }
}

/** Among the findings of its question it is everybody's to arrange; what it answers is its proposer's and the lead's. */
export const canMoveFinding = (
  facts: FindingFacts & { questionId: string },
  questionId: string,
): Permission => (questionId === facts.questionId ? canGatherNotes(facts) : canChangeFinding(facts))

/** Before the host has heard it, its proposer may too; afterwards only the lead reviewer. */
export function canWithdrawFinding(facts: FindingFacts): Permission {
  const permission = canChangeFinding(facts)
  if (permission !== 'allowed' || !facts.finding.shared || isLead(facts.standing)) return permission
  return { notNow: 'The host has heard this finding, so only the lead reviewer can withdraw it.' }
}

export function canShareFindings(standing: Standing): Permission {
  const permission = canProposeFinding(standing)
  if (permission === 'missing' || isLead(standing)) return permission
  return { notNow: 'The lead reviewer shares findings with the host.' }
}

/** The team on every finding; host leaders on what they have heard. Until the report is released. */
export function canSayView({ standing, finding }: FindingFacts): Permission {
  const mayHear = isTeam(standing) || (isHostLeader(standing) && finding.shared)
  if (!mayHear) return 'missing'
  const open = standing.review.stage === 'three_days' || standing.review.stage === 'report'
  return open
    ? onStanding(finding, 'allowed')
    : { notNow: 'The report is released, so views stay as they were said.' }
}

const onStanding = (finding: FindingState, permission: Permission): Permission =>
  finding.withdrawn && permission === 'allowed' ? { notNow: 'This finding has been withdrawn.' } : permission
