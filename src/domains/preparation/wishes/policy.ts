import type { Permission } from '../../../access/outcome.ts'
import { isHostLeader, isTeam, type Standing } from '../../allocation/standing.ts'

export type WishFacts = { standing: Standing; today: string }

/** Asked of everyone who agrees what the review looks at: the host’s leaders and the visiting team. */
export const isAsked = (standing: Standing) => isTeam(standing) || isHostLeader(standing)

/** Until the evening before day one: from then on it is what the review was planned from. */
export function canSayWish({ standing, today }: WishFacts): Permission {
  if (!isAsked(standing)) return 'missing'
  const { stage, day1 } = standing.review
  if (stage === 'set_up') return { notNow: 'You are asked when preparation begins.' }
  if (stage === 'cancelled') return { notNow: 'The review was cancelled.' }
  if (stage !== 'prepare' || today >= day1) {
    return { notNow: 'Day one has come, so what everyone said beforehand stays as it is.' }
  }
  return 'allowed'
}
