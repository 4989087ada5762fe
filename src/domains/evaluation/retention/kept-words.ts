import { clockTime, dateOf, fullDate, nameList } from '../../../web/dates.ts'
import { daysOfNotice, type EndedHow, type KeptKind, kindNames, type RetentionRules } from './retention.ts'

/** "Evidence notes are erased on Friday 30 April 2027." */
export function dateWords({ kind, dueOn, endedHow, held, erasure }: KeptKind): string {
  const name = kindNames[kind]
  if (erasure?.finishedAt) return `${name} were erased on ${fullDate(dateOf(erasure.finishedAt))}.`
  if (held) return `${name} are kept while the clock of this review is stopped.`
  if (endedHow === 'unfinished') return `${name} are erased on ${fullDate(dueOn)} at the latest.`
  return `${name} are erased on ${fullDate(dueOn)}.`
}

/** Friday 30 April 2027 at 02:10: a record is read years later. */
export const momentWords = (moment: string) => `${fullDate(dateOf(moment))} at ${clockTime(moment)}`

/** Why the clock says so. */
export function clockWords({ endedHow, endedOn }: Pick<KeptKind, 'endedHow' | 'endedOn'>): string {
  if (endedHow === 'released') return `The clock began when the report was released, on ${fullDate(endedOn)}.`
  if (endedHow === 'cancelled')
    return `The clock began when the review was cancelled, on ${fullDate(endedOn)}.`
  return `The clock begins when the report is released. If it is not, the review counts as over on ${fullDate(endedOn)}.`
}

export const sinceWords: Record<EndedHow, string> = {
  released: 'the report was released',
  cancelled: 'the review was cancelled',
  unfinished: 'the review counted as over, without a report',
}

/** The rule for each kind, as everybody reads it. */
export const ruleWords = (rules: RetentionRules, kind: KeptKind['kind']) =>
  `${rules[kind].days} days after the report is released, or the review is cancelled${rules[kind].ours ? ' (our default)' : ''}`

export const unfinishedWords = ({ unfinished }: RetentionRules) =>
  `If a report is never released, the review counts as over ${unfinished.days} days after its last day, so that nothing is kept for ever${unfinished.ours ? ' (our default)' : ''}.`

export const changeWords = `When the programme changes these, the change is for reviews booked from then on. For reviews under way, nothing that was promised is ever lengthened. A shorter time is for them too, and takes nothing away in its first ${daysOfNotice} days.`

/** Where it was looked for afterwards. */
export const soughtWords = (files: number, kind: KeptKind['kind']) => {
  const where = ['in the database']
  if (kind === 'host_documents') where.push('in what the search looks through')
  if (files > 0) where.push(`for each of the ${files.toLocaleString('en-GB')} files where it lay`)
  return nameList(where)
}
