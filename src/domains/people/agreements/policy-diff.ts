import { listDiff } from '../../../platform/list-diff.ts'
import type { PolicyPart } from './policy-text.ts'

type Line = {
  heading: boolean
  text: string
  /** tells it from another line of the same words */
  key: string
}
export type ChangedLine = Line & { change: 'same' | 'added' | 'removed' }

/** Headings and paragraphs as they are read, one after another. */
export const policyLines = (parts: PolicyPart[]): Line[] =>
  parts.flatMap(({ heading, words }, part) => [
    { heading: true, text: heading, key: `${part}` },
    ...words.map((text, place) => ({ heading: false, text, key: `${part} ${place}` })),
  ])
const alike = (one: Line, other: Line) => one.text === other.text && one.heading === other.heading

/** What changed between two versions, paragraph by paragraph, in reading order. */
export const policyDiff = (earlier: PolicyPart[], later: PolicyPart[]): ChangedLine[] =>
  listDiff(policyLines(earlier), policyLines(later), alike).map(({ kind, item }) => ({
    ...item,
    key: kind === 'removed' ? `${item.key} gone` : item.key,
    change: kind,
  }))

export const hasChanges = (lines: ChangedLine[]) => lines.some(({ change }) => change !== 'same')
