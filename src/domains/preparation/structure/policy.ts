import type { Permission } from '../../../access/outcome.ts'
import { isHost, isLead, isMember, isTeam, type Standing } from '../../allocation/standing.ts'

const changeable = new Set(['prepare', 'three_days', 'report'])

export type StructureFacts = { standing: Standing; started: boolean }

/** Who finds the page there: the host's own people, and until the review is over the reviewers who have agreed. */
export const readsStructure = (standing: Standing) =>
  isHost(standing) || (isTeam(standing) && standing.agreed && openTo.has(standing.review.stage))
const openTo = new Set(['set_up', 'prepare', 'three_days', 'report'])

function canDraw(standing: Standing): Permission {
  if (!isMember(standing)) return 'missing'
  if (!isHost(standing)) return { notNow: 'The host’s own people draw how the trust is organised.' }
  return whileOpen(standing)
}

function whileOpen({ review }: Standing): Permission {
  if (review.stage === 'set_up') return { notNow: 'The drawing opens when preparation begins.' }
  if (!changeable.has(review.stage)) return { notNow: 'The review is over, so the drawing stays as it is.' }
  return 'allowed'
}

export function canStartStructure({ standing, started }: StructureFacts): Permission {
  const may = canDraw(standing)
  if (may !== 'allowed' || !started) return may
  return { notNow: 'Somebody has begun the drawing already. Open it again to see it.' }
}

export function canChangeStructure({ standing, started }: StructureFacts): Permission {
  const may = canDraw(standing)
  if (may !== 'allowed' || started) return may
  return { notNow: 'First, begin the drawing from the register.' }
}
export const canFollowRegister = canChangeStructure
export const canCompleteStructure = canChangeStructure
export const canAnswerStructureQuestion = canChangeStructure

/** The lead reviewer asks on behalf of the team. */
export function canAskAboutStructure({ standing, started }: StructureFacts): Permission {
  if (!isMember(standing)) return 'missing'
  if (!isLead(standing) || !standing.agreed)
    return { notNow: 'The lead reviewer asks about the drawing, for the whole team.' }
  const open = whileOpen(standing)
  if (open !== 'allowed' || started) return open
  return { notNow: 'First, the host begins the drawing.' }
}
