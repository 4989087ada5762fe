import { longDate, reviewDays, reviewMonth } from './report-dates.ts'
import type { Evidence, ReportDocument } from './report-document.ts'
import { toldSources } from './told-sources.ts'

const numberWords = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** The words around a report that are the same in every file. */
export function reportWording(doc: ReportDocument) {
  return {
    title: `${doc.reviewKind} of ${doc.trustName}, ${reviewMonth(doc.days)}`,
    standfirst: `What the trust does that helps its children achieve more than they otherwise would, as seen by ${peers(doc)} over three days.`,
    facts: facts(doc),
    ownership: ownership(doc),
    runningHead: `${doc.reviewKind}, ${reviewMonth(doc.days)}`,
  }
}

const ownership = ({ trustName, publishedOn }: ReportDocument) =>
  publishedOn
    ? `This report belongs to ${trustName}, which published it on ${longDate(publishedOn)} for anyone to read.`
    : `This report belongs to ${trustName} alone. It is for the trust to decide who else reads it.`

export const contentsHeading = 'In this report'

/** The appendix, or null where nothing is known of the sources. Counts below three are words, never numbers. */
export function appendixWording({ sources = [] }: ReportDocument) {
  const told = toldSources(sources)
  if (told.length === 0) return null
  return {
    heading: 'What this report stands on',
    question: 'The conversations, visits and documents behind it, by kind and number.',
    columns: { kind: 'Kind of source', number: 'Number' },
    rows: told.map(({ kind, number }) => ({
      kind,
      number: number === null ? 'Not told' : String(number),
    })),
    notes: [
      'A conversation counts once, however much of it was noted. Those held in confidence count only where there are so many of their kind that nobody could tell whose they were.',
      'A number is told from three on, and only where nobody can be worked out from it: “not told” can be many. For the same reason there is no total.',
    ],
  }
}

/** A count of one or two would point at people, so the counts begin at three sources. */
export function evidenceCounts({ sources = 0, schools = 0 }: Evidence) {
  if (sources < 3) return []
  const counts = [{ of: 'source', number: sources, words: `${sources} sources` }]
  if (schools > 0) {
    counts.push({ of: 'school', number: schools, words: schools === 1 ? '1 school' : `${schools} schools` })
  }
  return counts
}

/** 'Interviews', 'Visits' → Interviews, visits. */
export function evidenceMethods({ methods }: Evidence): string {
  const words = methods.join(', ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The host's own members of the team are not counted among the peers. */
function peers({ teamNames }: ReportDocument): string {
  const count = 1 + teamNames.length
  return count === 1 ? 'one peer' : `${numberWords[count] ?? count} peers`
}

function facts(doc: ReportDocument): { label: string; value: string }[] {
  return [
    { label: 'Review days', value: reviewDays(doc.days) },
    { label: 'Led by', value: doc.leadName },
    { label: 'With', value: companions(doc) },
    { label: 'Released', value: doc.releasedOn === null ? '' : longDate(doc.releasedOn) },
    { label: 'Status', value: doc.draftLabel ?? '' },
  ].filter(({ value }) => value !== '')
}

function companions({ teamNames, hostTeamNames }: ReportDocument): string {
  const team = list.format(teamNames)
  if (hostTeamNames.length === 0) return team
  const host = `${list.format(hostTeamNames)} of the host trust`
  return team === '' ? host : `${team}, and ${host}`
}
