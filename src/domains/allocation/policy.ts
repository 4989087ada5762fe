import type { Permission } from '../../access/outcome.ts'
import { nameList } from '../../web/dates.ts'
import type { Stage } from '../programme/stages.ts'
import type { MemberRole, Standing } from './standing.ts'

// Who may do what about who takes part, and when. Whoever is not named gets nothing.

export const canBookReview = ({ central }: { central: boolean }): Permission =>
  central ? 'allowed' : 'missing'

const beforeTheDays: Stage[] = ['set_up', 'prepare']
const isTeamRole = (role: MemberRole) => role === 'lead_reviewer' || role === 'peer_reviewer'

function centralWhile({ central, review }: Standing, stages: Stage[], otherwise: string): Permission {
  if (!central) return 'missing'
  if (review.stage === 'cancelled') return { notNow: 'This review was cancelled.' }
  return stages.includes(review.stage) ? 'allowed' : { notNow: otherwise }
}

export const canMoveReview = (standing: Standing) =>
  centralWhile(standing, beforeTheDays, 'The three days have begun, so they can no longer be moved.')
export const canCancelReview = (standing: Standing) =>
  centralWhile(
    standing,
    beforeTheDays,
    'The three days have begun, so the review can no longer be cancelled.',
  )
export const canInviteMember = (standing: Standing) =>
  centralWhile(
    standing,
    [...beforeTheDays, 'three_days'],
    'The three days are over, so nobody else joins the team.',
  )

export type TeamCount = { leadAccepted: boolean; peersAccepted: number; leastPeers: number }

/** Preparation begins when there is somebody to prepare: a lead, and the template's least team. */
export function canBeginPreparation(standing: Standing, team: TeamCount): Permission {
  const stage = centralWhile(standing, ['set_up'], 'Preparation has begun already.')
  if (stage !== 'allowed') return stage
  const first = firstForPreparation(team)
  return first === null ? 'allowed' : { notNow: first }
}

/** "First, a lead reviewer and 3 peer reviewers have to accept.", or null when nobody is missing. */
export function firstForPreparation({ leadAccepted, peersAccepted, leastPeers }: TeamCount): string | null {
  const short = Math.max(0, leastPeers - peersAccepted)
  const some = peersAccepted > 0
  const peers =
    short === 1 && some
      ? 'another peer reviewer'
      : `${short}${some ? ' more' : ''} peer ${short === 1 ? 'reviewer' : 'reviewers'}`
  const who = [...(leadAccepted ? [] : ['a lead reviewer']), ...(short > 0 ? [peers] : [])]
  if (who.length === 0) return null
  return `First, ${nameList(who)} ${who.length > 1 || short > 1 ? 'have' : 'has'} to accept.`
}

/** The page of places: the central team fills them, the host names its own people. */
export const canReadTeamPlaces = (standing: Standing): Permission =>
  standing.central || standing.role === 'host_lead' || standing.role === 'coordinator' ? 'allowed' : 'missing'

/**
 * The host's people join as accepted. From the report on, a host leader reads what belongs to the trust alone,
 * so then only its own chief executive adds one.
 */
export function canAddHostMember(standing: Standing, role: MemberRole): Permission {
  const { central, review } = standing
  const ownLead = standing.role === 'host_lead'
  if (isTeamRole(role)) return 'missing'
  if (!central && !ownLead && standing.role !== 'coordinator') return 'missing'
  if (review.stage === 'cancelled') return { notNow: 'This review was cancelled.' }
  if (!ownLead && !beforeTheDays.includes(review.stage) && review.stage !== 'three_days') {
    return { notNow: 'From the report on, only the host’s chief executive adds people.' }
  }
  // who leads for the host is settled between the host and the central team
  if (!central && role === 'host_lead') return { notNow: 'The central team names the chief executive.' }
  return 'allowed'
}

/** From the report on nobody takes the host's people away: what is released is theirs. */
export function canWithdrawMember(standing: Standing, { role }: { role: MemberRole }): Permission {
  const stages: Stage[] = [...beforeTheDays, 'three_days']
  if (isTeamRole(role))
    return centralWhile(
      standing,
      [...stages, 'report'],
      'The report is released, and the team’s part is over.',
    )
  return centralWhile(standing, stages, 'From the report on, the host’s people stay as they are.')
}

/** Only whoever was asked answers, while there is still something to join. */
export function canAnswerInvitation({ invitedAs, role, review }: Standing): Permission {
  if (!invitedAs) return role ? { notNow: 'You have answered this invitation already.' } : 'missing'
  if (review.stage === 'cancelled')
    return { notNow: 'This review was cancelled, so there is nothing to answer.' }
  if (![...beforeTheDays, 'three_days'].includes(review.stage)) {
    return { notNow: 'The three days are over, so this invitation has lapsed.' }
  }
  return 'allowed'
}
