import { describe, expect, test } from 'vitest'
import type { MemberRole } from '../allocation/standing.ts'
import type { TaskedReview } from '../allocation/tasks-of-reviews.ts'
import type { ReportState } from './report.ts'
import { type ReportProgress, tasksOfReport } from './report-tasks.ts'

const at = new Date('2026-12-17T10:00:00Z')
const due = { draft: '2026-12-17', teamReads: '2026-12-31', hostChecks: '2027-01-14', release: '2027-01-29' }
const progress = (state: ReportState, given: Partial<ReportProgress> = {}): ReportProgress => ({
  state,
  toTeamAt: state === 'draft' ? null : at,
  toHostAt: state === 'draft' || state === 'team' ? null : at,
  factsCheckedAt: null,
  releasedAt: state === 'released' ? at : null,
  openComments: 0,
  openCorrections: 0,
  ownRemarks: 0,
  ...given,
})
const yours = (role: MemberRole, report: ReportProgress | null, today = '2027-01-05') => {
  const review = { role, central: false, review: { id: 'r', stage: 'report' } } as unknown as TaskedReview
  return tasksOfReport(review, due, report, today)
    .filter((task) => task.state === 'yours')
    .map((task) => task.title)
}

describe('what is to be done about the report', () => {
  test('waits for one person at a time, in the order of its steps', () => {
    const lead = (report: ReportProgress | null) => yours('lead_reviewer', report)
    expect(lead(null)).toEqual(['Begin the report'])
    expect(lead(progress('draft'))).toEqual(['Write the report and send it to the team'])
    expect(lead(progress('team', { openComments: 2 }))).toEqual([
      'Answer the team’s comments',
      'Send the draft to the host',
    ])
    expect(lead(progress('host'))).toEqual([])
    expect(lead(progress('host', { factsCheckedAt: at, openCorrections: 1 }))).toEqual([
      'Answer the corrections and release the report',
    ])
    expect(lead(progress('host', { factsCheckedAt: at }))).toEqual(['Release the report to the host'])
    expect(lead(progress('released'))).toEqual([])
  })

  test('asks the peers to read until they have commented or it has gone on', () => {
    expect(yours('peer_reviewer', progress('draft'))).toEqual([])
    expect(yours('peer_reviewer', progress('team'))).toEqual(['Read the draft and comment'])
    expect(yours('peer_reviewer', progress('team', { ownRemarks: 1 }))).toEqual([])
    expect(yours('peer_reviewer', progress('host'))).toEqual([])
  })

  test('asks the host’s leaders, and not their coordinator, to check the facts', () => {
    expect(yours('host_lead', progress('host'))).toEqual(['Check the facts'])
    expect(yours('host_leader', progress('host', { factsCheckedAt: at }))).toEqual([])
    expect(yours('coordinator', progress('host'))).toEqual([])
    expect(yours('host_lead', progress('team'))).toEqual([])
  })

  test('can be released once the host’s time has ended, even without a word from it', () => {
    expect(yours('lead_reviewer', progress('host'), '2027-01-15')).toEqual(['Release the report to the host'])
  })
})
