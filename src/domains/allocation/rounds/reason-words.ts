import type { Reason } from '../../../engines/allocation/plan.ts'
import { nameList } from '../../../web/dates.ts'
import { tagPhrase } from '../pool/experience.ts'
import { milesWords } from './miles.ts'

export type ToldReason = { key: string; kind: Reason['kind']; words: string }

/** What speaks for somebody in a place, a sentence each; what says nothing about this host is left out. */
export function reasonsInWords(why: Reason[]): ToldReason[] {
  return why.flatMap((reason) => {
    const words = wordsOf(reason)
    return words ? [{ key: reason.kind, kind: reason.kind, words }] : []
  })
}

function wordsOf(reason: Reason): string | null {
  switch (reason.kind) {
    case 'experience':
      return reason.matched.length > 0 ? `Knows ${tags(reason.matched)} from their own work.` : null
    case 'focus':
      return reason.matched.length > 0
        ? `Knows what the host wants looked at: ${tags(reason.matched)}.`
        : null
    case 'development':
      return reason.matched.length > 0 ? `Would like to learn about ${tags(reason.matched)}.` : null
    case 'travel':
      return travelWords(reason.metres, reason.usualMetres)
    case 'given':
      return null
    case 'load':
      return loadWords(reason)
  }
}

function loadWords({ has, least, most }: Extract<Reason, { kind: 'load' }>) {
  const wants = least === most ? `the ${most}` : `the ${least} to ${most}`
  const with_ = has === 1 ? 'this is the only review so far' : `this is one of ${has}`
  return `Can do all three days; ${with_} of ${wants} they would do this year.`
}

const tags = (list: string[]) => nameList(list.map(tagPhrase))

/** JSON knows no "not a number": a plan that was kept has null where no journey could be counted. */
function travelWords(metres: number | null, usual: number | null): string | null {
  if (metres === null || Number.isNaN(metres)) return null
  if (usual === null || Number.isNaN(usual)) return `${milesWords(metres)} from home.`
  return `${capital(milesWords(metres))} from where they set out, against ${milesWords(usual)} as a rule.`
}
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
