import { dayAndMonth, firstName } from '../../web/dates.ts'
import { isWithLead, type ReportStanding } from './policy.ts'

type Names = {
  lead: string
  trust: string
  /** whether whoever reads this leads the report, or has it to read or to check */
  leads?: boolean
  reads?: 'host' | 'reader'
}
type Held = Pick<
  ReportStanding,
  | 'state'
  | 'reader'
  | 'qualityDoneAt'
  | 'factsCheckedAt'
  | 'returnedAt'
  | 'openCorrections'
  | 'endsOn'
  | 'isOver'
>

/** Who has the report now, until when, and what comes next: nobody waits without knowing on whom. */
export function whoHasIt(report: Held, names: Names, releaseOn: string): { now: string; next: string } {
  return { now: nowWords(report, names, releaseOn), next: nextWords(report, names) }
}

function nowWords(report: Held, names: Names, releaseOn: string): string {
  const { lead, trust, leads } = names
  const first = leads ? 'you' : firstName(lead)
  if (report.state === 'final')
    return `The text is final. ${leads ? 'You release' : `${first} releases`} it by ${dayAndMonth(releaseOn)}.`
  if (report.state === 'released') return `It belongs to ${trust} alone.`
  if (isWithLead(report)) return `${handedBack(report, names)} It is with ${first} now.`
  const holder = holderWords(report, names)
  const day = dayAndMonth(report.endsOn)
  if (!report.isOver) return `${holder}, until ${day}.`
  return report.state === 'draft'
    ? `${holder}. It was to be ready by ${day}.`
    : `${holder}. Its day was ${day}, so ${first} can go on without waiting longer.`
}

function holderWords({ state, reader }: Held, { lead, trust, leads, reads }: Names): string {
  if (state === 'draft') return leads ? 'With you, to write' : `With ${firstName(lead)}, who writes it`
  if (state === 'quality' && reads === 'reader') return 'With you, to read for style and clarity'
  if (state === 'host' && reads === 'host') return 'With you, to check the facts'
  if (state === 'team') return 'With the team, who read and comment'
  if (state === 'quality') return `With ${reader?.name ?? 'the reader'}, who reads it for style and clarity`
  return `With the leaders of ${trust}, who check the facts`
}

function handedBack({ state, reader, returnedAt, openCorrections }: Held, { trust, reads }: Names): string {
  const isYou = hasItNow(state, reads)
  const theirs = state === 'quality' ? (reader?.name ?? 'The reader') : `The leaders of ${trust}`
  const who = isYou ? 'You' : theirs
  const plural = isYou || state === 'host'
  if (returnedAt) return `${who} ${plural ? 'wait' : 'waits'} for a change.`
  if (state === 'quality') return `${who} ${plural ? 'have' : 'has'} read it.`
  return openCorrections === 0
    ? `${who} have checked the facts.`
    : `${who} have checked the facts and wait for answers.`
}

const hasItNow = (state: Held['state'], reads: Names['reads']) =>
  (state === 'quality' && reads === 'reader') || (state === 'host' && reads === 'host')

function nextWords({ state, reader, returnedAt }: Held, { trust, reads }: Names): string {
  if (returnedAt)
    return hasItNow(state, reads)
      ? 'Then you look again.'
      : state === 'quality'
        ? 'Then the same reader looks again.'
        : 'Then the trust’s leaders look again.'
  if (state === 'draft') return 'Then the team reads it.'
  if (state === 'team') {
    const who =
      reads === 'reader' ? 'you read' : `${reader?.name ?? 'somebody who is still to be named'} reads`
    return `Then ${who} it for style and clarity.`
  }
  if (state === 'quality')
    return reads === 'host' ? 'Then you check the facts.' : `Then the leaders of ${trust} check the facts.`
  if (state === 'host')
    return `Then the text is made final, and released to ${reads === 'host' ? 'you' : 'the trust'}.`
  return state === 'final' ? 'From then on it is the trust’s alone.' : ''
}
