import { describe, expect, test } from 'vitest'
import type { MemberRole } from '../allocation/standing.ts'
import type { TaskedReview } from '../allocation/tasks-of-reviews.ts'
import type { ReportState } from './report.ts'
import { type ReportProgress, tasksOfReport } from './report-tasks.ts'

const at = new Date('2026-12-17T10:00:00Z')
const due = {
  draft: '2026-12-17',
  teamReads: '2026-12-31',
  qualityRead: '2027-01-04',
  hostChecks: '2027-01-14',
  final: '2027-01-22',
  release: '2027-01-29',
}
const after = (state: ReportState, ...states: ReportState[]) => (states.includes(state) ? at : null)
const progress = (state: ReportState, given: Partial<ReportProgress> = {}): ReportProgress => ({
  state,
  toTeamAt: state === 'draft' ? null : at,
  toQualityAt: after(state, 'quality', 'host', 'final', 'released'),
  qualityDoneAt: after(state, 'host', 'final', 'released'),
  toHostAt: after(state, 'host', 'final', 'released'),
  factsCheckedAt: after(state, 'final', 'released'),
  returnedAt: null,
  finalAt: after(state, 'final', 'released'),
  releasedAt: after(state, 'released'),
  readerId: 'reader',
  readerName: 'Beth Hargreave',
  leadName: 'Ruth Ellacott',
  openComments: 0,
  openCorrections: 0,
  ownRemarks: 0,
  writes: false,
  ...given,
})
type Reader = MemberRole | 'reader' | 'central'
const tasksFor = (who: Reader, report: ReportProgress | null, today: string) => {
  const role = who === 'reader' || who === 'central' ? null : who
  const review = {
    role,
    central: who === 'central',
    personId: who,
    review: { id: 'r', stage: 'report', trustName: 'Harbour & Moor' },
  } as unknown as TaskedReview
  return tasksOfReport(review, due, report, today)
}
const yours = (who: Reader, report: ReportProgress | null, today = '2027-01-02') =>
  tasksFor(who, report, today)
    .filter((task) => task.state === 'yours')
    .map((task) => task.title)

describe('what is to be done about the report', () => {
  test('waits for one person at a time, in the order of its steps', () => {
    const lead = (report: ReportProgress | null) => yours('lead_reviewer', report)
    expect(lead(null)).toEqual(['Begin the report'])
    expect(lead(progress('draft'))).toEqual(['Write the report and send it to the team'])
    expect(lead(progress('team', { openComments: 2 }))).toEqual([
      'Answer the comments on the draft',
      'Send the draft to style and clarity',
    ])
    expect(lead(progress('quality'))).toEqual([])
    expect(lead(progress('quality', { qualityDoneAt: at }))).toEqual(['Send the draft to the host'])
    expect(lead(progress('host'))).toEqual([])
    expect(lead(progress('host', { factsCheckedAt: at, openCorrections: 1 }))).toEqual([
      'Answer what the host said and make the text final',
    ])
    expect(lead(progress('host', { factsCheckedAt: at }))).toEqual(['Make the text final'])
    expect(lead(progress('final'))).toEqual(['Release the report to the host'])
    expect(lead(progress('released'))).toEqual([])
  })

  test('asks the lead reviewer or the central team to name who reads for style, while nobody is named', () => {
    const unnamed = progress('team', { readerId: null, readerName: null })
    expect(yours('lead_reviewer', unnamed)).toEqual(['Name who reads for style and clarity'])
    expect(yours('central', unnamed)).toEqual(['Name who reads for style and clarity'])
    expect(yours('central', progress('team'))).toEqual([])
    expect(yours('peer_reviewer', progress('team', { readerId: null, ownRemarks: 1 }))).toEqual([])
  })

  test('asks each reader to read at their own step alone', () => {
    expect(yours('peer_reviewer', progress('draft'))).toEqual([])
    expect(yours('peer_reviewer', progress('team'))).toEqual(['Read the draft and comment'])
    expect(yours('peer_reviewer', progress('team', { ownRemarks: 1 }))).toEqual([])
    expect(yours('reader', progress('team'))).toEqual([])
    expect(yours('reader', progress('quality'))).toEqual(['Read the draft for style and clarity'])
    expect(yours('reader', progress('host'))).toEqual([])
    expect(yours('host_lead', progress('host'))).toEqual(['Check the facts'])
    expect(yours('host_leader', progress('host', { factsCheckedAt: at }))).toEqual([])
    expect(yours('coordinator', progress('host'))).toEqual([])
    expect(yours('host_lead', progress('quality'))).toEqual([])
  })

  test('asks whoever writes it with the lead reviewer to write, and not to comment on their own words', () => {
    const writer = { writes: true }
    expect(yours('peer_reviewer', progress('draft', writer))).toEqual(['Write the report with Ruth Ellacott'])
    expect(yours('peer_reviewer', progress('team', writer))).toEqual([])
    const titles = tasksFor('peer_reviewer', progress('team', writer), '2027-01-02').map(({ title }) => title)
    expect(titles).not.toContain('Read the draft and comment')
    const last = tasksFor('peer_reviewer', progress('final', writer), '2027-01-20')
    expect(last).toContainEqual(
      expect.objectContaining({ title: 'Write the report with Ruth Ellacott', state: 'done' }),
    )
  })

  test('goes back to the lead reviewer when a change is asked for, and waits for nobody else meanwhile', () => {
    const asked = progress('host', { returnedAt: at })
    expect(yours('lead_reviewer', asked)).toEqual(['Make the change that was asked for'])
    expect(yours('host_lead', asked)).toEqual([])
  })

  test('can go on once the day of a step has gone by, even without a word from those who had it', () => {
    expect(yours('lead_reviewer', progress('quality'), '2027-01-05')).toEqual(['Send the draft to the host'])
    expect(yours('lead_reviewer', progress('host'), '2027-01-15')).toEqual(['Make the text final'])
  })

  test('tells everybody who waits with whom it is, until when, and what comes next', () => {
    const [first] = tasksFor('host_lead', progress('quality'), '2027-01-02').filter(
      ({ state }) => state === 'part',
    )
    expect(first).toMatchObject({
      status: 'With Beth Hargreave',
      hint: 'With Beth Hargreave, who reads it for style and clarity, until Monday 4 January. Then you check the facts.',
    })
    const [back] = tasksFor(
      'host_lead',
      { ...progress('quality'), returnedAt: new Date('2027-01-02T09:00:00Z') },
      '2027-01-02',
    ).filter(({ state }) => state === 'part')
    expect(back?.hint).toContain('Then the same reader looks again.')
  })
})
