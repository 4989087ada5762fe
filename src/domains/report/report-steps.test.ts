import { describe, expect, test } from 'vitest'
import { policiesOf, type ReportFacts } from './policy.ts'
import { type ReportState, reportStates } from './report.ts'
import { type Part, parts, reportSteps, rights, type StepTable } from './report-steps.ts'

// Who may do what at each step, written by hand from what is promised about a report (MISSION G1 to G3): while it is
// with those whose step it is, and once they have finished. Whoever is not named may do nothing.
type Able = Partial<Record<Part, string>>
const expected: Record<ReportState, { withThem: Able; finished: Able }> = {
  draft: same({
    lead: 'reads, writes, asks others to write, comments, names the reader, sends to the team',
    writers: 'reads, writes, comments',
    central: 'names the reader',
  }),
  team: same({
    lead: 'reads, writes, asks others to write, comments, names the reader, sends to style',
    writers: 'reads, writes, comments',
    peers: 'reads, comments',
    central: 'names the reader',
  }),
  quality: {
    withThem: {
      lead: 'reads, writes, asks others to write, comments, names the reader',
      writers: 'reads, writes, comments',
      peers: 'reads, comments',
      reader: 'reads, comments, finishes reading, asks for a change',
      central: 'names the reader',
    },
    finished: {
      lead: 'reads, writes, asks others to write, comments, sends to the host, hands it again',
      writers: 'reads, writes, comments',
      peers: 'reads, comments',
      reader: 'reads, comments',
    },
  },
  host: {
    withThem: {
      lead: 'reads, writes, asks others to write, comments',
      writers: 'reads, writes, comments',
      peers: 'reads, comments',
      hostLeaders: 'reads, says what is not right, checks the facts, asks for a change',
    },
    finished: {
      lead: 'reads, writes, asks others to write, comments, makes it final, hands it again',
      writers: 'reads, writes, comments',
      peers: 'reads, comments',
      hostLeaders: 'reads',
    },
  },
  final: same({
    lead: 'reads, releases, opens it again',
    writers: 'reads',
    peers: 'reads',
    hostLeaders: 'reads',
  }),
  released: same({ hostLeaders: 'reads' }),
}
function same(able: Able) {
  return { withThem: able, finished: able }
}

const roles: Partial<Record<Part, string>> = {
  lead: 'lead_reviewer',
  writers: 'peer_reviewer',
  peers: 'peer_reviewer',
  hostLeaders: 'host_lead',
}
const at = new Date('2027-01-05T10:00:00Z')

function factsFor(part: Part, state: ReportState, finished: boolean): ReportFacts {
  const stage = state === 'released' ? 'follow_up' : 'report'
  return {
    standing: {
      personId: part,
      central: part === 'central',
      role: roles[part] ?? null,
      agreed: true,
      review: { id: 'r', stage },
    } as ReportFacts['standing'],
    report: {
      state,
      erased: false,
      writes: part === 'writers',
      reader: { id: 'reader', name: 'Beth' },
      qualityDoneAt: (finished && state === 'quality') || after(state, 'quality') ? at : null,
      factsCheckedAt: (finished && state === 'host') || after(state, 'host') ? at : null,
      returnedAt: null,
      openCorrections: 0,
      endsOn: '2027-01-14',
      isOver: false,
      hindrances: [],
      places: null,
    },
  }
}
const after = (state: ReportState, step: ReportState) =>
  reportStates.indexOf(state) > reportStates.indexOf(step)

function able(table: StepTable, part: Part, state: ReportState, finished: boolean): string {
  const can = policiesOf(table)
  const facts = factsFor(part, state, finished)
  const deeds = {
    writes: can.canWriteReport,
    'asks others to write': can.canInviteWriter,
    comments: can.canComment,
    'says what is not right': can.canCorrect,
    'names the reader': can.canNameReader,
    'finishes reading': can.canFinishQualityRead,
    'checks the facts': can.canCheckFacts,
    'asks for a change': can.canAskForChange,
    'sends to the team': can.canSendToTeam,
    'sends to style': can.canSendToQuality,
    'sends to the host': can.canSendToHost,
    'makes it final': can.canMakeFinal,
    'hands it again': can.canHandAgain,
    releases: can.canRelease,
    'opens it again': can.canReopen,
  }
  const may = Object.entries(deeds).filter(([, policy]) => policy(facts) === 'allowed')
  const reads = table[state].reads.includes(part) ? ['reads'] : []
  return [...reads, ...may.map(([deed]) => deed)].join(', ')
}

const inTruth = (table: StepTable) =>
  Object.fromEntries(
    reportStates.map((state) => {
      const column = (finished: boolean): Able =>
        Object.fromEntries(
          parts.map((part) => [part, able(table, part, state, finished)]).filter(([, words]) => words !== ''),
        )
      return [state, { withThem: column(false), finished: column(true) }]
    }),
  )
const holds = (table: StepTable) => JSON.stringify(inTruth(table)) === JSON.stringify(inOrder(expected))
/** In the order that the parts are asked in. */
const inOrder = (table: typeof expected) =>
  Object.fromEntries(
    reportStates.map((state) => {
      const column = (words: Able) =>
        Object.fromEntries(parts.flatMap((part) => (words[part] ? [[part, words[part]]] : [])))
      return [state, { withThem: column(table[state].withThem), finished: column(table[state].finished) }]
    }),
  )

describe('the steps of a report', () => {
  test('let those on the list do what is theirs, and nobody else', () => {
    expect(inTruth(reportSteps)).toEqual(expected)
  })

  test('are all on the list: taking any one right out of any step, or giving one away, is noticed', () => {
    const unnoticed: string[] = []
    for (const state of reportStates)
      for (const right of rights)
        for (const part of parts) {
          const has = reportSteps[state][right]
          const changed = has.includes(part) ? has.filter((one) => one !== part) : [...has, part]
          const mutant = { ...reportSteps, [state]: { ...reportSteps[state], [right]: changed } }
          const given = !has.includes(part)
          if (holds(mutant) && !(given && isRefusedAnyway(state, right)))
            unnoticed.push(`${state} ${right} ${part}`)
        }
    expect(unnoticed).toEqual([])
  })

  test('wait, lead on and lead back as the list says: taking any of that away is noticed', () => {
    const unnoticed: string[] = []
    for (const state of reportStates) {
      const step = reportSteps[state]
      if (step.to && holds({ ...reportSteps, [state]: { ...step, to: null } })) unnoticed.push(`${state} to`)
      if (step.back && holds({ ...reportSteps, [state]: { ...step, back: undefined } }))
        unnoticed.push(`${state} back`)
      const unwaiting = { ...reportSteps, [state]: { ...step, waitsFor: null } }
      if (step.waitsFor && step.waitsFor !== 'a reader is named' && holds(unwaiting))
        unnoticed.push(`${state} waits for`)
    }
    expect(unnoticed).toEqual([])
    const nobodyNamed = factsFor('lead', 'team', false)
    if (nobodyNamed.report) nobodyNamed.report.reader = null
    expect(policiesOf(reportSteps).canSendToQuality(nobodyNamed)).toEqual({
      notNow: 'First name who reads it for style and clarity.',
    })
  })

  test('that something hinders cannot be ended, whoever asks', () => {
    for (const [state, policy] of [
      ['draft', 'canSendToTeam'],
      ['team', 'canSendToQuality'],
      ['quality', 'canSendToHost'],
      ['host', 'canMakeFinal'],
      ['final', 'canRelease'],
    ] as const) {
      const facts = factsFor('lead', state, true)
      expect(policiesOf(reportSteps)[policy](facts)).toBe('allowed')
      facts.report?.hindrances.push('Words point to one person.')
      expect(policiesOf(reportSteps)[policy](facts)).toEqual({ notNow: 'Words point to one person.' })
    }
  })
})

/** Given away here, a right opens nothing: what it is for is over by then, or has not come. */
const isRefusedAnyway = (state: ReportState, right: (typeof rights)[number]) =>
  (state === 'released' && right !== 'reads') ||
  (right === 'handsBack' && state !== 'quality' && state !== 'host') ||
  (right === 'namesReader' && after(state, 'quality')) ||
  (right === 'corrects' && after(state, 'host'))
