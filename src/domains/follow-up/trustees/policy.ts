import type { Permission } from '../../../access/outcome.ts'
import type { Standing } from '../../allocation/standing.ts'
import { canPlanAction } from '../policy.ts'

type Facts = { standing: Standing; openId: string | null }

/** The host's leaders show their actions to their chair of trustees, and stop showing them. */
export function canOpenBoard({ standing, openId }: Facts): Permission {
  const permission = canPlanAction({ standing })
  if (permission !== 'allowed') return permission
  return openId ? { notNow: 'Your chair of trustees can read the actions already.' } : 'allowed'
}
export function canCloseBoard({ standing, openId }: Facts): Permission {
  const permission = canPlanAction({ standing })
  if (permission !== 'allowed') return permission
  return openId ? 'allowed' : { notNow: 'The actions are open to your leaders alone already.' }
}
