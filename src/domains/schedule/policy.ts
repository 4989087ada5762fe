import type { Permission } from '../../access/outcome.ts'
import { isLead, isMember, type Standing } from '../allocation/standing.ts'

export type ScheduleFacts = { standing: Standing; shared: boolean; sessions: number }
export type ShareFacts = ScheduleFacts & { unsettled: string[] }

/** Done with, not to: the lead reviewer and the host build the days together (MISSION A3). */
export const buildsSchedule = ({ role }: Standing) =>
  role === 'lead_reviewer' || role === 'host_lead' || role === 'coordinator'

export function canEditSchedule({ standing }: ScheduleFacts): Permission {
  if (!isMember(standing)) return 'missing'
  if (!buildsSchedule(standing)) {
    return {
      notNow: 'The lead reviewer and the host build the schedule together. Ask one of them to change it.',
    }
  }
  const { stage } = standing.review
  if (stage === 'set_up') return { notNow: 'The schedule opens when preparation begins.' }
  if (stage !== 'prepare' && stage !== 'three_days') {
    return { notNow: 'The three days are over, so the schedule stays as it is.' }
  }
  return 'allowed'
}

export function canStartSchedule(facts: ScheduleFacts): Permission {
  const may = canEditSchedule(facts)
  if (may !== 'allowed') return may
  return facts.sessions > 0 ? { notNow: 'The schedule has been begun already.' } : 'allowed'
}

export const canAddSession = (facts: ScheduleFacts) => canEditSchedule(facts)
export const canChangeSession = (facts: ScheduleFacts) => canEditSchedule(facts)
export const canRemoveSession = (facts: ScheduleFacts) => canEditSchedule(facts)

export const canSetSessionLinks = (facts: ScheduleFacts) => canEditSchedule(facts)

/** The host does not see the link to the team's private time, so that it does not set it either. */
export function canSetTeamRoom(facts: ScheduleFacts): Permission {
  const may = canEditSchedule(facts)
  if (may !== 'allowed' || isLead(facts.standing)) return may
  return { notNow: 'The lead reviewer sets the link to the team’s own room. Only the team sees it.' }
}

export function canShareSchedule(facts: ShareFacts): Permission {
  const may = canEditSchedule(facts)
  if (may !== 'allowed') return may
  if (facts.shared) return { notNow: 'The schedule has been shared already. Everyone sees each change.' }
  if (facts.sessions === 0) return { notNow: 'First, put sessions on the schedule.' }
  const [first, ...more] = facts.unsettled
  if (!first) return 'allowed'
  return {
    notNow: `First, settle what is listed. ${first}${more.length > 0 ? ` And ${more.length} more.` : ''}`,
  }
}
