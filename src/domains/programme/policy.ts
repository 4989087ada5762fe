import type { Permission } from '../../access/outcome.ts'

type Central = { central: boolean }
const centralOnly = ({ central }: Central): Permission => (central ? 'allowed' : 'missing')

export const canReadProgramme = centralOnly
export const canMakeQuote = centralOnly

/** Prices stand still from the first quote of the year: what was offered has to stay explicable. */
export function canChangePriceBook({ central, quotes }: Central & { quotes: number }): Permission {
  if (!central) return 'missing'
  if (quotes === 0) return 'allowed'
  return { notNow: 'A quote has been made from these prices, so they stay as they are for this year.' }
}

export type QuoteStanding = {
  central: boolean
  /** chief executive of the host of one of the quote's reviews */
  hostLead: boolean
  /** the reader sees every line of it: a group's quote belongs to several trusts */
  whole: boolean
  accepted: boolean
  /** a later quote stands for one of its reviews */
  superseded: boolean
  cancelled: boolean
}

export function canAcceptQuote(quote: QuoteStanding): Permission {
  if (!quote.central && !quote.hostLead) return 'missing'
  if (quote.accepted) return { notNow: 'This quote has been accepted already.' }
  if (quote.cancelled)
    return { notNow: 'A review in this quote was cancelled, so it can no longer be accepted.' }
  if (quote.superseded) return { notNow: 'A later quote has taken the place of this one.' }
  if (!quote.central && !quote.whole) {
    return { notNow: 'This quote is for a group of trusts. The central team records its acceptance.' }
  }
  return 'allowed'
}
