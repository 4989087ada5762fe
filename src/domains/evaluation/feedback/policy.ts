import type { Permission } from '../../../access/outcome.ts'
import { isLead, type Standing } from '../../allocation/standing.ts'

export type FeedbackFacts = { standing: Standing; sent: boolean }

/** Asked of who led the review, once the report is released. Peer reviewers are asked elsewhere. */
export function canGiveFeedback({ standing }: Pick<FeedbackFacts, 'standing'>): Permission {
  if (!isLead(standing)) return 'missing'
  const { stage } = standing.review
  if (stage === 'cancelled') return { notNow: 'This review was cancelled.' }
  return stage === 'follow_up' ? 'allowed' : { notNow: 'You are asked once the report is released.' }
}

/** A draft is saved; what was sent is put right by sending it anew, so that nobody reads half a thought. */
export function canSaveFeedback({ standing, sent }: FeedbackFacts): Permission {
  const giving = canGiveFeedback({ standing })
  if (giving !== 'allowed') return giving
  return sent ? { notNow: 'It is sent. Send it again with your change.' } : 'allowed'
}

export const canReadFeedback = ({ central }: { central: boolean }): Permission =>
  central ? 'allowed' : 'missing'
