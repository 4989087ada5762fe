import type { Permission } from '../../../access/outcome.ts'
import { isHost, isLead, type Standing } from '../../allocation/standing.ts'

type Facts = {
  standing: Standing
  /** the review belongs to a group of trusts, whose coordinators arrange its days themselves (MISSION B6) */
  inGroup: boolean
  hasDay: boolean
}

/** The central team arranges the day; in a group the host's coordinator does so too. */
function arranges({ standing, inGroup }: Facts): Permission {
  const coordinates = standing.role === 'coordinator'
  if (!standing.central && !coordinates) return 'missing'
  if (standing.review.stage !== 'follow_up')
    return { notNow: 'The reconvene day is set once the report is released.' }
  if (!standing.central && !inGroup) return { notNow: 'The central team sets this day.' }
  return 'allowed'
}

export function canSetReconveneDay(facts: Facts): Permission {
  const permission = arranges(facts)
  if (permission !== 'allowed') return permission
  return facts.hasDay ? { notNow: 'There is a day already. Change it instead.' } : 'allowed'
}
export function canChangeReconveneDay(facts: Facts): Permission {
  const permission = arranges(facts)
  if (permission !== 'allowed') return permission
  return facts.hasDay ? 'allowed' : { notNow: 'No day is set yet.' }
}

/** Who knows of the day: those who arrange it, the hosts and the lead reviewer. */
export const canReadReconvene = (standing: Standing): boolean =>
  standing.review.stage === 'follow_up' && (standing.central || isHost(standing) || isLead(standing))
