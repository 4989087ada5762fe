import type { Permission } from '../../../access/outcome.ts'
import { type Standing, sideOf } from '../../allocation/standing.ts'
import { canEditSchedule, type ScheduleFacts } from '../policy.ts'
import type { Change } from './change.ts'

export type ChangeFacts = ScheduleFacts & { change: Change }

export const canPlaceSession = (facts: ScheduleFacts) => canEditSchedule(facts)
export const canPinSession = (facts: ScheduleFacts) => canEditSchedule(facts)
export const canTakeRepair = (facts: ScheduleFacts) => canEditSchedule(facts)

const ofSide = ({ role }: Standing, { side }: Change) => role !== null && sideOf(role) === side

/** It waits for the other side: nobody agrees with themselves. */
export function canAnswerChange(facts: ChangeFacts): Permission {
  const may = canEditSchedule(facts)
  if (may !== 'allowed') return may
  if (facts.change.state !== 'proposed') return { notNow: 'This change has been settled already.' }
  if (ofSide(facts.standing, facts.change))
    return { notNow: 'Your own side proposed this. The other answers it.' }
  return 'allowed'
}

export function canTakeBackChange(facts: ChangeFacts): Permission {
  const may = canEditSchedule(facts)
  if (may !== 'allowed') return may
  if (facts.change.state !== 'proposed') return { notNow: 'This change has been settled already.' }
  if (!ofSide(facts.standing, facts.change))
    return { notNow: 'The other side proposed this. Agree to it, or decline.' }
  return 'allowed'
}

/** Only the one who made it, and only what took effect at once. */
export function canUndoChange(facts: ChangeFacts): Permission {
  const may = canEditSchedule(facts)
  if (may !== 'allowed') return may
  const { change, standing } = facts
  if (change.state === 'made' && change.madeById === standing.personId) return 'allowed'
  return { notNow: 'This cannot be undone any more. Change the session itself.' }
}
