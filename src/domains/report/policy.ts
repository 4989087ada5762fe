import type { Permission } from '../../access/outcome.ts'
import { isHostLeader, isLead, type Standing } from '../allocation/standing.ts'
import { type ReportState, reportStates } from './report.ts'
import { type Part, type Right, reportSteps, type StepTable } from './report-steps.ts'

/** How the report stands, as the rules need it. Null: it has not been begun. */
export type ReportStanding = {
  state: ReportState
  /** never released, and its working papers are erased: it is nobody's to work on any more */
  erased: boolean
  /** whether the lead reviewer has asked the actor to write with them */
  writes: boolean
  /** who was named to read for style and clarity */
  reader: { id: string; name: string } | null
  qualityDoneAt: Date | null
  factsCheckedAt: Date | null
  /** whoever had it asked for a change: it is with the lead reviewer until it is handed to them again */
  returnedAt: Date | null
  /** what the host says of the facts, and the lead reviewer has not answered */
  openCorrections: number
  /** the day on which this step is to be over, and whether it has gone by */
  endsOn: string
  isOver: boolean
  /** why it cannot go on yet (step-hindrances.server.ts); looked for before a step alone */
  hindrances: string[]
  /** places of the text that may point at somebody; looked for before a step alone, null for whoever does not write it */
  places: { asked: number; firstBlock: string | null; mayStay: number } | null
}
export type ReportFacts = { standing: Standing; report: ReportStanding | null }
type Policy = (facts: ReportFacts) => Permission

/** How this reader stands to the report. A peer who has yet to accept the confidentiality agreement has no part. */
export function partsOf({ standing, report }: ReportFacts): Part[] {
  const isPeer = standing.role === 'peer_reviewer' && standing.agreed
  const all: [Part, boolean][] = [
    ['lead', isLead(standing)],
    ['writers', isPeer && report?.writes === true],
    ['peers', isPeer && report?.writes !== true],
    ['reader', report?.reader?.id === standing.personId],
    ['hostLeaders', isHostLeader(standing)],
    ['central', standing.central],
  ]
  return all.filter(([, is]) => is).map(([part]) => part)
}

export const canBeginReport: Policy = ({ standing, report }) => {
  if (!isLead(standing)) return 'missing'
  if (standing.review.stage !== 'report') return { notNow: 'The report begins after the three days.' }
  return report ? { notNow: 'The report has been begun already.' } : 'allowed'
}

/** It is the host's to share, and only once it is the host's. */
export const canShareReport: Policy = ({ standing, report }) =>
  isHostLeader(standing) && report?.state === 'released' ? 'allowed' : 'missing'

/** What the host said of the facts and was told: the host's for good, its lead reviewer's until the release. */
export const canReadAnswers: Policy = ({ standing, report }) => {
  const [host, final] = [report?.state === 'host', report?.state === 'final']
  if (isHostLeader(standing) && (host || final || report?.state === 'released')) return 'allowed'
  return isLead(standing) && (host || final) ? 'allowed' : 'missing'
}

const comesFirst: Partial<Record<ReportState, string>> = {
  draft: 'First the team reads the draft.',
  team: 'First somebody reads the draft for style and clarity.',
  quality: 'First the host checks the facts.',
  host: 'First the text is made final.',
}
const hasIt = 'It is with the lead reviewer, who hands it on again.'

/** The policies of the steps, as a table of them says: the tests take rights out of it, one at a time. */
export function policiesOf(table: StepTable) {
  const isUnderWay = ({ standing, report }: ReportFacts) =>
    // a review that was cancelled keeps its draft as it was
    report !== null && standing.review.stage === 'report' && !report.erased
  const has = (facts: ReportFacts, right: Right) =>
    isUnderWay(facts) &&
    facts.report !== null &&
    partsOf(facts).some((part) => table[facts.report?.state ?? 'draft'][right].includes(part))

  const canWriteReport: Policy = (facts) => {
    if (has(facts, 'writes')) return 'allowed'
    const isFinal = isUnderWay(facts) && isLead(facts.standing) && facts.report?.state === 'final'
    return isFinal
      ? { notNow: 'The text is final. Open it again first, if something has to change.' }
      : 'missing'
  }
  const canInviteWriter: Policy = (facts) => (has(facts, 'asksWriters') ? 'allowed' : 'missing')
  const canComment: Policy = (facts) => (has(facts, 'comments') ? 'allowed' : 'missing')
  const canCorrect: Policy = (facts) => {
    if (!has(facts, 'corrects')) return 'missing'
    return facts.report?.factsCheckedAt
      ? { notNow: 'Your trust has said that the facts are checked.' }
      : 'allowed'
  }
  const canNameReader: Policy = (facts) => {
    if (!has(facts, 'namesReader')) return 'missing'
    return facts.report?.qualityDoneAt ? { notNow: 'The reading is finished.' } : 'allowed'
  }

  /** The reader, or the host, says that they have finished, or asks for a change. */
  const canHandBack =
    (...from: ReportState[]): Policy =>
    (facts) => {
      if (!facts.report || !from.includes(facts.report.state) || !has(facts, 'handsBack')) return 'missing'
      return isWithLead(facts.report) ? { notNow: hasIt } : 'allowed'
    }
  /** After a change, the lead reviewer hands it to whoever had it, within the same step. */
  const canHandAgain: Policy = (facts) => {
    const { report } = facts
    if (!report || !has(facts, 'ends') || !['quality', 'host'].includes(report.state)) return 'missing'
    return isWithLead(report) ? 'allowed' : { notNow: 'They have it already.' }
  }

  const canGoOn =
    (from: ReportState): Policy =>
    (facts) => {
      const { report } = facts
      if (!report || !has(facts, 'ends')) return 'missing'
      const [is, at] = [reportStates.indexOf(report.state), reportStates.indexOf(from)]
      if (is > at) return { notNow: 'This step has been taken already.' }
      if (is < at) return { notNow: comesFirst[report.state] ?? 'This comes later.' }
      if (table[from].to === null) return 'missing'
      return waiting(report, table) ?? 'allowed'
    }
  const canReopen: Policy = (facts) => {
    if (!has(facts, 'ends') || facts.report?.state !== 'final') return 'missing'
    return table.final.back ? 'allowed' : 'missing'
  }
  return {
    canWriteReport,
    canInviteWriter,
    canComment,
    canReply: canComment,
    canCorrect,
    canNameReader,
    canFinishQualityRead: canHandBack('quality'),
    canCheckFacts: canHandBack('host'),
    canAskForChange: canHandBack('quality', 'host'),
    canHandAgain,
    canSendToTeam: canGoOn('draft'),
    canSendToQuality: canGoOn('team'),
    canSendToHost: canGoOn('quality'),
    canMakeFinal: canGoOn('host'),
    canRelease: canGoOn('final'),
    canReopen,
  }
}

type Words = Pick<ReportStanding, 'state' | 'returnedAt' | 'qualityDoneAt' | 'factsCheckedAt'>

/** Whoever had it has finished, or asked for a change. */
export const isWithLead = ({ state, returnedAt, qualityDoneAt, factsCheckedAt }: Words) =>
  returnedAt !== null ||
  (state === 'quality' && qualityDoneAt !== null) ||
  (state === 'host' && factsCheckedAt !== null)

/** Its own people have said their word. Without it the lead reviewer can end the step once its day has gone by. */
export const isSettled = ({ state, qualityDoneAt, factsCheckedAt }: ReportStanding) =>
  state === 'quality' ? qualityDoneAt !== null : state === 'host' ? factsCheckedAt !== null : true

function waiting(report: ReportStanding, table: StepTable): { notNow: string } | null {
  const [first] = waitingFor(report, table)
  return first ? { notNow: first } : null
}

/** Everything for which it cannot go on from its step yet, each in a sentence; nothing: it can. */
export function waitingFor(report: ReportStanding, table: StepTable = reportSteps): string[] {
  const { waitsFor } = table[report.state]
  const first = []
  if (waitsFor === 'a reader is named' && !report.reader)
    first.push('First name who reads it for style and clarity.')
  if (waitsFor && waitsFor !== 'a reader is named' && !isSettled(report) && !report.isOver)
    first.push(`First ${waitsFor}, or the time for it ends.`)
  return [...first, ...report.hindrances]
}

export const {
  canWriteReport,
  canInviteWriter,
  canComment,
  canReply,
  canCorrect,
  canNameReader,
  canFinishQualityRead,
  canCheckFacts,
  canAskForChange,
  canHandAgain,
  canSendToTeam,
  canSendToQuality,
  canSendToHost,
  canMakeFinal,
  canRelease,
  canReopen,
} = policiesOf(reportSteps)

/** The lead reviewer alone answers the host, and only while the text can still change. */
export const canSettleFacts: Policy = (facts) => (isLead(facts.standing) ? canWriteReport(facts) : 'missing')

export const allowed = (permission: Permission) => permission === 'allowed'
