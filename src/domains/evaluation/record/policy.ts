import type { Permission } from '../../../access/outcome.ts'
import { isHost, isTeam, type Standing } from '../../allocation/standing.ts'
import { hasReached } from '../../programme/stages.ts'

export type RecordFacts = { standing: Standing }

/** A reviewer's own record of a review begins with its three days and never closes. */
export function canKeepRecord({ standing }: RecordFacts): Permission {
  if (!isTeam(standing)) return 'missing'
  const { stage } = standing.review
  if (stage === 'cancelled') return { notNow: 'This review was cancelled.' }
  return hasReached(stage, 'three_days')
    ? 'allowed'
    : { notNow: 'Your record of a review begins with day one.' }
}

export type CertificateFacts = RecordFacts & { minutes: number }

export function canIssueCertificate({ standing, minutes }: CertificateFacts): Permission {
  if (!isTeam(standing)) return 'missing'
  const { stage } = standing.review
  if (stage === 'cancelled') return { notNow: 'This review was cancelled.' }
  if (!hasReached(stage, 'report'))
    return { notNow: 'There is a certificate once the three days are closed.' }
  return minutes > 0 ? 'allowed' : { notNow: 'First, write down your hours: the certificate says how many.' }
}

export type TakeBackFacts = { mine: boolean }
export const canChangeTakeBack = ({ mine }: TakeBackFacts): Permission => (mine ? 'allowed' : 'missing')

/** The trust's name is its own: its chief executive says whether it stands on the reviewers' certificates. */
export function canNameHost({ standing }: RecordFacts): Permission {
  if (!isHost(standing)) return 'missing'
  if (standing.role !== 'host_lead') return { notNow: 'The chief executive of the host says so.' }
  const { stage } = standing.review
  if (stage === 'cancelled') return { notNow: 'This review was cancelled.' }
  return hasReached(stage, 'report') ? 'allowed' : { notNow: 'This is asked once the three days are closed.' }
}

export const canReadTakeBacks = ({ central }: { central: boolean }): Permission =>
  central ? 'allowed' : 'missing'
