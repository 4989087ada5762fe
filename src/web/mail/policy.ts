import type { Permission } from '../../access/outcome.ts'
import type { Standing } from '../../domains/allocation/standing.ts'

export const canSetMailPreference = (_: { personId: string }): Permission => 'allowed'

/** Those who prepare a review together know what was sent for it, and to whom; the visitors among them until it ends. */
export function canReadReviewMail({ central, role, review }: Standing): Permission {
  if (central || role === 'host_lead' || role === 'coordinator') return 'allowed'
  const over = review.stage === 'follow_up' || review.stage === 'cancelled'
  return role === 'lead_reviewer' && !over ? 'allowed' : 'missing'
}

export type MailFacts = {
  /** the reader caused it, or it is of a review or programme that they look after */
  looksAfter: boolean
  sent: boolean
  failed: boolean
  settled: boolean
  blanked: boolean
}

export function canSendMailAgain(facts: MailFacts): Permission {
  const open = isOpen(facts)
  if (open !== 'allowed') return open
  if (facts.blanked) return { notNow: 'What it said is no longer kept. Tell them yourself.' }
  return 'allowed'
}
export const canSettleMail = (facts: MailFacts): Permission => isOpen(facts)

function isOpen({ looksAfter, sent, failed, settled }: MailFacts): Permission {
  if (!looksAfter) return 'missing'
  if (sent) return { notNow: 'It has been sent since.' }
  if (!failed) return { notNow: 'It is waiting to be sent already.' }
  return settled ? { notNow: 'Somebody has told them already.' } : 'allowed'
}
