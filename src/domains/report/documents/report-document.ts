import type { SourceCount } from './told-sources.ts'

/** What a trust peer review's report says, apart from how any one file sets it. Text is plain unless said. */
export type ReportDocument = {
  trustName: string
  reviewKind: 'Trust peer review'
  /** London dates, as 2026-12-01. */
  days: [string, string, string]
  leadName: string
  teamNames: string[]
  hostTeamNames: string[]
  /** A London date, or null while the report has not been released. */
  releasedOn: string | null
  /** A London date: the trust has put this copy on its public page. */
  publishedOn?: string
  /** Such as 'Draft for the factual-accuracy check'. Printed on every page. */
  draftLabel?: string
  sections: ReportSection[]
  /** What the whole of it stands on, for the appendix; without it there is none. */
  sources?: SourceCount[]
}

export type ReportSection = { heading: string; number?: number; keyQuestion?: string; blocks: Block[] }

/** `text` of a paragraph, bullet or practice may hold **bold** and *italic*, nothing else. */
export type Block =
  | { kind: 'subheading'; text: string }
  | { kind: 'paragraph'; text: string; evidence?: Evidence; note?: MarginNote }
  | { kind: 'bullet'; text: string }
  | { kind: 'practice'; text: string; note?: MarginNote }

/** `line` is the strength of the evidence in words; `methods` such as 'Interviews', 'Visits'. */
export type Evidence = { line: string; sources?: number; schools?: number; methods: string[] }

/** Such as 'Not all of us agreed', and then 'Four agreed, one saw it differently'. */
export type MarginNote = { line: string; more?: string }
