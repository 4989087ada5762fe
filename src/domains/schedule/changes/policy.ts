import type { Permission } from '../../../access/outcome.ts'
import { type Standing, sideOf } from '../../allocation/standing.ts'
import { canEditSchedule, type ScheduleFacts } from '../policy.ts'
import { type Change, reversed } from './change.ts'
import { needsAgreement } from './needs-agreement.ts'

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

const UNDO_MINUTES = 20

export type UndoFacts = ChangeFacts & { isNewest: boolean; at: Date }

/**
 * Only the one who made it, for a while, if nothing came after it and it took effect at once: undoing is a change too,
 * and never a way past the other side.
 */
export function canUndoChange(facts: UndoFacts): Permission {
  const may = canEditSchedule(facts)
  if (may !== 'allowed') return may
  const { change, standing, isNewest, at } = facts
  const old = at.getTime() - new Date(change.madeAt).getTime() > UNDO_MINUTES * 60_000
  if (change.state !== 'made' || change.madeById !== standing.personId || old)
    return { notNow: 'This cannot be undone any more. Change the session itself.' }
  if (!isNewest) return { notNow: 'Something has been changed since. Change the session itself.' }
  if (needsAgreement(facts, reversed(change.moves)))
    return {
      notNow: 'The schedule has been shared since, so both sides agree it. Change the session itself.',
    }
  return 'allowed'
}
