import type { Permission } from '../../../access/outcome.ts'
import { isLead, isTeam, type Standing } from '../../allocation/standing.ts'

export type RoundFacts = { standing: Standing; opened: boolean }

const inTheThreeDays = (standing: Standing): Permission => {
  if (!isTeam(standing)) return 'missing'
  const { stage } = standing.review
  if (stage === 'three_days') return 'allowed'
  if (stage === 'set_up' || stage === 'prepare') return { notNow: 'Sealed rounds begin with the three days.' }
  return stage === 'report'
    ? { notNow: 'The three days are closed. What was sealed then and not opened stays sealed.' }
    : 'missing'
}

export function canBeginRound(standing: Standing): Permission {
  const permission = inTheThreeDays(standing)
  if (permission === 'missing' || isLead(standing)) return permission
  return { notNow: 'The lead reviewer begins a sealed round.' }
}

/** Everybody of the team for themselves, and as often as they like, until it is opened. */
export function canSealView({ standing, opened }: RoundFacts): Permission {
  const permission = inTheThreeDays(standing)
  if (permission !== 'allowed' || !opened) return permission
  return { notNow: 'This round has been opened, so what was sealed stays as it was written.' }
}

export function canOpenRound({ standing, opened }: RoundFacts): Permission {
  const permission = inTheThreeDays(standing)
  if (permission !== 'allowed') return permission
  if (!isLead(standing)) return { notNow: 'The lead reviewer opens a sealed round, for everybody at once.' }
  return opened ? { notNow: 'This round is open already.' } : 'allowed'
}
