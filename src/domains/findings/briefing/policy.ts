import type { Permission } from '../../../access/outcome.ts'
import { isLead, type Standing } from '../../allocation/standing.ts'

/** The lead reviewer or the coordinator says who was there, from the three days until the release. */
export function canSayWhoWasThere(standing: Standing): Permission {
  const { stage } = standing.review
  const over = stage === 'follow_up' || stage === 'cancelled'
  const coordinator = standing.role === 'coordinator'
  if (!isLead(standing) && !coordinator) return 'missing'
  if (isLead(standing) && over) return 'missing'
  if (stage === 'three_days' || stage === 'report') return 'allowed'
  return over
    ? { notNow: 'The review is over, so who was there stays as it was written down.' }
    : { notNow: 'Who was there is written down once the three days have begun.' }
}
