import type { Permission } from '../../../access/outcome.ts'
import { isLead, type Standing } from '../../allocation/standing.ts'
import { hasReached } from '../../programme/stages.ts'

/** The lead reviewer until release, the host's chief executive and coordinator: as in db/access. */
export function canReadBriefings(standing: Standing): Permission {
  const { role, review } = standing
  if (role === 'host_lead' || role === 'coordinator') return 'allowed'
  const over = review.stage === 'cancelled' || hasReached(review.stage, 'follow_up')
  return isLead(standing) && !over ? 'allowed' : 'missing'
}

/** They brief people while there is still somebody to be met. */
export function canBrief(standing: Standing): Permission {
  const reading = canReadBriefings(standing)
  if (reading !== 'allowed') return reading
  const { stage } = standing.review
  if (stage === 'set_up') return { notNow: 'Briefings begin with the preparation.' }
  if (stage === 'prepare' || stage === 'three_days') return 'allowed'
  return { notNow: 'The three days are over, so nobody is briefed any more.' }
}

/** A link can be taken back for as long as it could open anything. */
export function canRevokeBriefing(standing: Standing): Permission {
  return standing.review.stage === 'report' ? canReadBriefings(standing) : canBrief(standing)
}

/** What people write to the lead reviewer is for nobody else. */
export const canReadBriefingMessages = (standing: Standing): Permission =>
  isLead(standing) ? canReadBriefings(standing) : 'missing'

/** Whoever holds a link that opens may use the page: the link is all that is known of them. */
export const canUseBriefing = (): Permission => 'allowed'
