import type { Permission } from '../../../access/outcome.ts'
import { isHostLeader, type Standing } from '../../allocation/standing.ts'
import { canPlanAction } from '../policy.ts'

/** What changed is told by the host's leaders; of one action by its owner too. */
export function canTellChange({
  standing,
  ownsAction,
}: {
  standing: Standing | null
  ownsAction: boolean
}): Permission {
  if (standing && isHostLeader(standing)) return canPlanAction({ standing })
  return ownsAction ? 'allowed' : 'missing'
}

/** What others may read is decided by the leaders alone, story by story. */
export const canBringStory = ({ standing }: { standing: Standing }): Permission => canPlanAction({ standing })
