import type { Permission } from '../../../access/outcome.ts'
import { isHostLeader, type Standing } from '../../allocation/standing.ts'

/** The host's leaders, on what they have heard, and for as long as they like: it is theirs (MISSION F5). */
export function canKeepReflection(standing: Standing): Permission {
  if (!isHostLeader(standing)) return 'missing'
  return standing.review.stage === 'cancelled'
    ? { notNow: 'This review was cancelled, so what is here stays as it is.' }
    : 'allowed'
}
