import type { Permission } from '../../../access/outcome.ts'
import { isMember, isTeam } from '../../allocation/standing.ts'
import { buildsSchedule, canEditSchedule, type ScheduleFacts } from '../policy.ts'

export const canSetNeeds = (facts: ScheduleFacts) => canEditSchedule(facts)

type AwayFacts = ScheduleFacts & { personId: string }

/** Each reviewer says when they cannot; the three who build the schedule say it for a reviewer who rang. */
export function canSayAway({ standing, personId }: AwayFacts): Permission {
  if (!isMember(standing) || !(isTeam(standing) || buildsSchedule(standing))) return 'missing'
  if (personId !== standing.personId && !buildsSchedule(standing)) return 'missing'
  const { stage } = standing.review
  if (stage === 'prepare' || stage === 'three_days') return 'allowed'
  return { notNow: 'This can be said from the beginning of preparation until the three days are over.' }
}
export const canTakeBackAway = canSayAway
