import type { ReportState } from './report.ts'

/** The days of a report, by the names that they have in a review's template. */
export type Due = Record<'draft' | 'teamReads' | 'qualityRead' | 'hostChecks' | 'final' | 'release', string>

/** How somebody stands to a report. writers: peers whom the lead asked to write with them. hostLeaders: the chief executive and the executives in the review team. */
export const parts = ['lead', 'writers', 'peers', 'reader', 'hostLeaders', 'central'] as const
export type Part = (typeof parts)[number]

/** What can be done at a step. */
export const rights = [
  'reads',
  'writes',
  'asksWriters',
  'comments',
  'corrects',
  'namesReader',
  'handsBack',
  'ends',
] as const
export type Right = (typeof rights)[number]

export type ReportStep = {
  name: string
  /** the step of the review's template that gives it its day */
  due: keyof Due
  /** who has it at this step, unless they have handed it back to the lead reviewer */
  with: Part
  /** until this has been said it waits, or until its day has gone by and the lead reviewer says why it goes on */
  waitsFor: 'a reader is named' | 'the reader has finished' | 'the facts are checked' | null
  to: ReportState | null
  back?: ReportState
} & Record<Right, readonly Part[]>

const nobody: readonly Part[] = []
const rest = {
  writes: nobody,
  asksWriters: nobody,
  comments: nobody,
  corrects: nobody,
  namesReader: nobody,
  handsBack: nobody,
  ends: nobody,
  waitsFor: null,
  to: null,
}

/**
 * The report's steps, in their order (MISSION G1 to G3): the policies, the pages, the tasks and the dates follow this
 * table, and db/access/report.sql says the same of reading and of the moves. One table written by hand
 * (report-steps.test.ts, test/access/rooms/report.ts) is the truth that both are held to.
 */
export const reportSteps: Record<ReportState, ReportStep> = {
  draft: {
    ...rest,
    name: 'Draft',
    due: 'draft',
    with: 'lead',
    reads: ['lead', 'writers'],
    writes: ['lead', 'writers'],
    asksWriters: ['lead'],
    comments: ['lead', 'writers'],
    namesReader: ['lead', 'central'],
    ends: ['lead'],
    to: 'team',
  },
  team: {
    ...rest,
    name: 'Team reads',
    due: 'teamReads',
    with: 'peers',
    reads: ['lead', 'writers', 'peers'],
    writes: ['lead', 'writers'],
    asksWriters: ['lead'],
    comments: ['lead', 'writers', 'peers'],
    namesReader: ['lead', 'central'],
    waitsFor: 'a reader is named',
    ends: ['lead'],
    to: 'quality',
  },
  quality: {
    ...rest,
    name: 'Style and clarity',
    due: 'qualityRead',
    with: 'reader',
    reads: ['lead', 'writers', 'peers', 'reader'],
    writes: ['lead', 'writers'],
    asksWriters: ['lead'],
    comments: ['lead', 'writers', 'peers', 'reader'],
    namesReader: ['lead', 'central'],
    handsBack: ['reader'],
    waitsFor: 'the reader has finished',
    ends: ['lead'],
    to: 'host',
  },
  host: {
    ...rest,
    name: 'Host checks facts',
    due: 'hostChecks',
    with: 'hostLeaders',
    reads: ['lead', 'writers', 'peers', 'hostLeaders'],
    writes: ['lead', 'writers'],
    asksWriters: ['lead'],
    comments: ['lead', 'writers', 'peers'],
    corrects: ['hostLeaders'],
    handsBack: ['hostLeaders'],
    waitsFor: 'the facts are checked',
    ends: ['lead'],
    to: 'final',
  },
  final: {
    ...rest,
    name: 'Final',
    due: 'final',
    with: 'lead',
    reads: ['lead', 'writers', 'peers', 'hostLeaders'],
    ends: ['lead'],
    to: 'released',
    back: 'host',
  },
  released: { ...rest, name: 'Released', due: 'release', with: 'hostLeaders', reads: ['hostLeaders'] },
}
export type StepTable = typeof reportSteps
