import type { Permission } from '../../access/outcome.ts'
import { isHostLeader, isLead, type Standing } from '../allocation/standing.ts'
import type { ReportState } from './report.ts'

/** How the report stands, as the rules need it. Null: it has not been begun. */
export type ReportStanding = {
  state: ReportState
  /** whether the lead reviewer has asked the actor to write with them */
  writes: boolean
  factsCheckedAt: Date | null
  /** corrections of the host that the lead reviewer has not answered */
  openCorrections: number
  /** the day on which the host's check ends, and whether it has gone by */
  checkEndsOn: string
  checkIsOver: boolean
}
export type ReportFacts = { standing: Standing; report: ReportStanding | null }
type Policy = (facts: ReportFacts) => Permission

export const canBeginReport: Policy = ({ standing, report }) => {
  if (!isLead(standing)) return 'missing'
  if (standing.review.stage !== 'report') return { notNow: 'The report begins after the three days.' }
  return report ? { notNow: 'The report has been begun already.' } : 'allowed'
}

/** A review that was cancelled keeps its draft as it was. */
const isUnderWay = ({ review }: Standing) => review.stage === 'report'

/** While it is the team's work: the lead reviewer leads it through its steps. After release nothing is left to do. */
export const canLeadReport: Policy = ({ standing, report }) =>
  isLead(standing) && isUnderWay(standing) && report && report.state !== 'released' ? 'allowed' : 'missing'

/** Whoever writes it also settles what others say of it: the lead reviewer, and those of the team whom they asked. */
export const canWriteReport: Policy = (facts) => {
  if (canLeadReport(facts) === 'allowed') return 'allowed'
  const { standing, report } = facts
  const invited = standing.role === 'peer_reviewer' && report?.writes === true
  return invited && isUnderWay(standing) && report.state !== 'released' ? 'allowed' : 'missing'
}

export const canInviteWriter: Policy = canLeadReport

export const canSendToTeam: Policy = (facts) => {
  if (canLeadReport(facts) !== 'allowed') return 'missing'
  return facts.report?.state === 'draft' ? 'allowed' : { notNow: 'The team has the draft already.' }
}

export const canSendToHost: Policy = (facts) => {
  if (canLeadReport(facts) !== 'allowed') return 'missing'
  if (facts.report?.state === 'draft') return { notNow: 'First the team reads the draft.' }
  return facts.report?.state === 'team' ? 'allowed' : { notNow: 'The host has the draft already.' }
}

const beforeRelease = (state?: ReportState) => state === 'team' || state === 'host'

/** The peer reviewers, and the central team for style and clarity, from the moment that they may read it. */
export const canComment: Policy = (facts) => {
  if (canWriteReport(facts) === 'allowed') return 'allowed'
  const { standing, report } = facts
  return (standing.role === 'peer_reviewer' || standing.central) &&
    isUnderWay(standing) &&
    beforeRelease(report?.state)
    ? 'allowed'
    : 'missing'
}
export const canReply: Policy = canComment

export const canCorrect: Policy = ({ standing, report }) => {
  if (!isHostLeader(standing) || !isUnderWay(standing) || report?.state !== 'host') return 'missing'
  return report.factsCheckedAt ? { notNow: 'Your trust has said that the facts are checked.' } : 'allowed'
}
export const canCheckFacts: Policy = canCorrect

export const canRelease: Policy = (facts) => {
  if (canLeadReport(facts) !== 'allowed' || !facts.report) return 'missing'
  const { state, openCorrections, factsCheckedAt, checkIsOver } = facts.report
  if (state !== 'host') return { notNow: 'First the host checks the facts.' }
  if (openCorrections > 0) return { notNow: 'First answer every correction from the host.' }
  if (factsCheckedAt || checkIsOver) return 'allowed'
  return { notNow: 'First the host says that the facts are checked, or the time for it ends.' }
}

/** It is the host's to share, and only once it is the host's. */
export const canShareReport: Policy = ({ standing, report }) =>
  isHostLeader(standing) && report?.state === 'released' ? 'allowed' : 'missing'

export const allowed = (permission: Permission) => permission === 'allowed'
