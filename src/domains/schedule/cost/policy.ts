import type { Permission } from '../../../access/outcome.ts'
import { isHost, isMember, isTeam, type Standing } from '../../allocation/standing.ts'
import { buildsSchedule } from '../policy.ts'

export const canReadCost = (standing: Standing): Permission =>
  isMember(standing) || standing.central ? 'allowed' : 'missing'

export type EstimateFacts = { standing: Standing; sessions: number }

/** Those who build the schedule see all that it is made from. */
export function canEstimateCost({ standing, sessions }: EstimateFacts): Permission {
  if (!isMember(standing)) return 'missing'
  if (!buildsSchedule(standing))
    return { notNow: 'The lead reviewer and the host estimate it from the schedule that they build.' }
  const { stage } = standing.review
  if (stage !== 'prepare' && stage !== 'three_days')
    return { notNow: 'It is estimated while the review is prepared, before it is known.' }
  return sessions > 0 ? 'allowed' : { notNow: 'First, put sessions on the schedule.' }
}

export type RecordFacts = { standing: Standing; today: string }

/** Each reviewer says what it took themself. */
export const canRecordOwnCost = (facts: RecordFacts): Permission =>
  isTeam(facts.standing) ? onceItIsKnown(facts) : 'missing'

/** The coordinator or the chief executive says what it took the host. */
export function canRecordHostCost(facts: RecordFacts): Permission {
  if (!isHost(facts.standing)) return 'missing'
  if (facts.standing.role === 'host_leader')
    return { notNow: 'The coordinator or the chief executive records the host’s hours.' }
  return onceItIsKnown(facts)
}

function onceItIsKnown({ standing: { review }, today }: RecordFacts): Permission {
  const { stage, day3 } = review
  if (stage === 'cancelled') return { notNow: 'This review was cancelled.' }
  if (stage === 'set_up' || stage === 'prepare' || today < day3)
    return { notNow: 'Hours and travel are recorded from day three on.' }
  return 'allowed'
}

type Central = { central: boolean }
export const canReadCosts = ({ central }: Central): Permission => (central ? 'allowed' : 'missing')
export const canChangeCostAssumptions = canReadCosts
