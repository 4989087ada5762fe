import type { Permission } from '../../../access/outcome.ts'
import { canInviteMember, canMoveReview } from '../policy.ts'
import type { Standing } from '../standing.ts'

/** What a review needs of its team is settled by whoever gathers it, for as long as people can be asked. */
export const canReadNeeds = ({ central }: Standing): Permission => (central ? 'allowed' : 'missing')
export const canChangeNeeds = canInviteMember

/** Other days are possible only while nobody prepares for those that stand. */
export function canOfferWindow(standing: Standing): Permission {
  const moving = canMoveReview(standing)
  if (moving !== 'allowed') return moving
  return standing.review.stage === 'set_up'
    ? 'allowed'
    : { notNow: 'Preparation has begun for the days that stand. Move them instead.' }
}
export const canTakeWindowAway = canOfferWindow
