import type { Permission } from '../../access/outcome.ts'
import { addDays } from '../../platform/clock.ts'
import { fullDate } from '../../web/dates.ts'
import { isLead, isTeam, type Standing } from '../allocation/standing.ts'

/** Notes are the team's, from the first paper read until the report is released. */
export function canKeepNote(standing: Standing): Permission {
  if (!isTeam(standing) || isOver(standing)) return 'missing'
  if (standing.review.stage === 'set_up') return { notNow: 'Notes begin once the review is being prepared.' }
  return 'allowed'
}

/** Once the three days are closed, what was written down stays as it was written. */
export function canChangeNote(standing: Standing): Permission {
  const permission = canKeepNote(standing)
  if (permission !== 'allowed' || standing.review.stage !== 'report') return permission
  return { notNow: 'The three days are closed, so notes stay as they were written.' }
}

/** Whoever is of the team says so, also afterwards: it may have waited on a device. Nothing is read by it. */
export const canRecordReferral = (standing: Standing): Permission =>
  isTeam(standing) ? 'allowed' : 'missing'

export type BeginFacts = { standing: Standing; frozen: boolean; today: string }

export function canBeginThreeDays({ standing, frozen, today }: BeginFacts): Permission {
  if (!isLead(standing)) return 'missing'
  const { stage, day1 } = standing.review
  if (stage === 'set_up') return { notNow: 'The review is still being set up.' }
  if (stage !== 'prepare') return { notNow: 'The three days have begun already.' }
  if (!frozen)
    return { notNow: 'Freeze the key questions first: everyone reads them aloud at the start of day one.' }
  const from = addDays(day1, -1)
  return today < from
    ? { notNow: `The three days can begin from ${fullDate(from)}, the day before day one.` }
    : 'allowed'
}

export type CloseFacts = { standing: Standing; shared: number }

export function canCloseThreeDays({ standing, shared }: CloseFacts): Permission {
  if (!isLead(standing)) return 'missing'
  const { stage } = standing.review
  if (stage === 'set_up' || stage === 'prepare') return { notNow: 'The three days have not begun.' }
  if (stage !== 'three_days') return { notNow: 'The three days are closed already.' }
  return shared === 0
    ? {
        notNow: 'Share at least one finding with the host first: the report is written from what was shared.',
      }
    : 'allowed'
}

const isOver = ({ review }: Standing) => review.stage === 'follow_up' || review.stage === 'cancelled'
