import type { Permission } from '../../../access/outcome.ts'
import { isMember, type Standing } from '../../allocation/standing.ts'

/** Everybody who takes part sees what is kept of their review, also when it is over; and the central team. */
export const canReadKept = (standing: Standing): Permission =>
  isMember(standing) || standing.central ? 'allowed' : 'missing'

export const canSetRules = ({ central }: { central: boolean }): Permission =>
  central ? 'allowed' : 'missing'

export type HoldFacts = { standing: Standing; held: boolean; allErased: boolean }

export function canHoldErasure({ standing, held, allErased }: HoldFacts): Permission {
  if (!standing.central) return isMember(standing) ? { notNow: 'The central team stops a clock.' } : 'missing'
  if (held) return { notNow: 'The clock of this review is stopped already.' }
  return allErased ? { notNow: 'Everything that is erased of this review is erased.' } : 'allowed'
}

export function canEndHold({ standing, held }: HoldFacts): Permission {
  if (!standing.central)
    return isMember(standing) ? { notNow: 'The central team lets a clock go on.' } : 'missing'
  return held ? 'allowed' : { notNow: 'The clock of this review is not stopped.' }
}

export type LookFacts = { standing: Standing; erased: boolean }

/** Whoever may read the proof may ask for it to be made again. */
export function canLookAgain({ standing, erased }: LookFacts): Permission {
  const reading = canReadKept(standing)
  if (reading !== 'allowed') return reading
  return erased ? 'allowed' : { notNow: 'It is not erased yet.' }
}
