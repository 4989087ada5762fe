import type { Permission } from '../../../access/outcome.ts'

/** How the actor stands to somebody's record in the pool. */
type PoolStanding = { central: boolean; self: boolean; inPool: boolean }

const selfOrCentral = ({ central, self, inPool }: PoolStanding): Permission =>
  central || (self && inPool) ? 'allowed' : 'missing'

export const canReadPoolRecord = selfOrCentral
export const canChangePoolRecord = selfOrCentral
export const canAddAwayDays = selfOrCentral
export const canRemoveAwayDays = selfOrCentral
/** What somebody is trained for is the central team's to say. */
export const canSetPoolParts = ({ central }: PoolStanding): Permission => (central ? 'allowed' : 'missing')
/** That a declaration is right, only whoever declares can say. */
export const canConfirmTies = ({ self, inPool }: PoolStanding): Permission =>
  self && inPool ? 'allowed' : 'missing'
