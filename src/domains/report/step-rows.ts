import { count, dayAndMonth, nameList } from '../../web/dates.ts'
import { blockAnchor, sectionAnchor } from './opened.ts'
import { isSettled } from './policy.ts'
import type { StepFacts } from './step-facts.server.ts'

/** to: below the report's own page, or a place of it */
export type Row = { term: string; value: string; read?: string; to?: string }

// What stands on the page before a step, to be looked over.
export const reportRow = ({ report }: StepFacts): Row => ({
  term: 'Report',
  value: report.standing.review.trustName,
  read: 'Read',
})
export const unwritten = ({ emptySections, report: { report } }: StepFacts): Row => {
  const term = 'Still empty'
  const [first] = emptySections
  if (!first) return { term, value: 'Nothing: every section is written' }
  const headings = nameList(emptySections.map(({ heading }) => heading))
  // nobody writes any more: they are left out
  if (report?.state === 'final')
    return {
      term,
      value: `${headings}. Left out: a heading without words is not in the report`,
    }
  return { term, value: `${headings}. ${goesOn}`, read: 'Write', to: `#${sectionAnchor(first.id)}` }
}
export const placesRow = ({ report: { report } }: StepFacts): Row[] => {
  const term = 'May point at somebody'
  if (!report?.places) return []
  const { asked, firstBlock, mayStay } = report.places
  if (asked > 0)
    return [{ term, value: `${count(asked, 'place')} to settle`, read: 'Settle', ...atBlock(firstBlock) }]
  return [
    {
      term,
      value:
        mayStay === 0
          ? 'Nothing was found'
          : `Nothing but ${count(mayStay, 'place')} that may stay, with a reason`,
    },
  ]
}
export const commentsRow = ({ openComments }: StepFacts): Row => ({
  term: 'Comments',
  ...(openComments.count === 0
    ? { value: 'All settled' }
    : {
        value: `${openComments.count} not settled yet. ${goesOn}`,
        read: 'Look',
        ...atBlock(openComments.firstBlock),
      }),
})

// what was said of words that are gone stands below the text
const atBlock = (id: string | null) => ({ to: id ? `#${blockAnchor(id)}` : '#elsewhere' })

const goesOn = 'That does not hold it up: you decide'

export const factsRow = ({ report: { report }, changedSinceCheck }: StepFacts): Row => {
  const changed = changedSinceCheck === 0 ? '' : `. ${count(changedSinceCheck, 'paragraph')} changed since`
  return {
    term: 'Facts',
    value: report?.factsCheckedAt
      ? `Checked by the host${changed}`
      : `Not confirmed by the host. The time for it ends ${dayAndMonth(report?.endsOn ?? '')}`,
  }
}
export const correctionsRow = ({ report: { report }, corrections, correctedUnchanged }: StepFacts): Row => {
  const open = report?.openCorrections ?? 0
  if (corrections === 0) return { term: 'What the host said', value: 'Nothing was said' }
  const value = open > 0 ? `${open} not answered yet` : 'All answered'
  const unchanged =
    correctedUnchanged === 0
      ? ''
      : `. ${correctedUnchanged} said to be corrected where the paragraph is as it was`
  return {
    term: 'What the host said',
    value: value + unchanged,
    ...(report?.state !== 'released' && { read: open > 0 ? 'Answer' : 'Look', to: 'answers' }),
  }
}
export const readerRow = ({ report }: StepFacts): Row => ({
  term: 'Goes to',
  value: report.report?.reader?.name ?? 'Nobody is named yet',
  read: report.report?.reader ? 'Change' : 'Name somebody',
  to: 'reader',
})

/** The field for why a step goes on without those who have it; none where they have finished. */
export const whyField = ({ report: { report } }: StepFacts) =>
  report && !isSettled(report)
    ? {
        label: 'Why it goes on without them',
        hint: 'They have not said that they are finished. Whoever reads the report can read this too.',
      }
    : null
