import { expect, test } from 'vitest'
import { usualSetting } from '../needs/needs.ts'
import type { Session } from '../schedule.ts'
import type { DaysWorld } from '../working-out/days-world.ts'
import { afterMoves, keptOf } from './change.ts'
import { turnedWords } from './engine-repairs.ts'
import { joined } from './joined.ts'
import { reasonsAgainst } from './reasons-against.ts'
import { repairOptions } from './repair-options.ts'

const people = [
  { personId: 'ruth', name: 'Ruth Ellacott', side: 'team' as const, role: 'lead_reviewer' },
  { personId: 'anil', name: 'Anil Deshmukh', side: 'team' as const, role: 'peer_reviewer' },
  { personId: 'beth', name: 'Beth Haldane', side: 'team' as const, role: 'peer_reviewer' },
  { personId: 'fiona', name: 'Fiona Marchetti', side: 'host' as const, role: 'host_lead' },
]
const session = (given: Partial<Session>): Session => ({
  id: given.title ?? '',
  day: 2,
  starts: '09:30',
  ends: '10:30',
  kind: 'interview',
  title: 'Interview',
  place: '',
  urn: null,
  schoolName: null,
  meeting: '',
  how: 'in_person',
  videoLink: null,
  attendees: ['anil'],
  pinned: false,
  madeByEngine: false,
  interviewNeedId: null,
  ...given,
})
const school = (urn: number, name: string, easting: number) => ({
  urn,
  name,
  phase: 'Primary',
  pupils: 200,
  area: '',
  address: '',
  telephone: '',
  easting,
  northing: 100_000,
})
const world: DaysWorld = {
  format: 'in_person',
  weekdays: ['Tuesday', 'Wednesday', 'Thursday'],
  people,
  schools: [
    school(1, 'Near Primary', 300_000),
    school(2, 'Far Primary', 304_000),
    school(3, 'Third Primary', 302_000),
  ],
  questions: [],
  needs: {
    setting: { ...usualSetting, ringHeads: false },
    schools: [],
    interviews: [],
    away: [],
    drives: [],
  },
  sessions: [
    session({
      kind: 'together',
      title: 'Plan',
      starts: '08:30',
      ends: '09:00',
      attendees: ['ruth', 'anil', 'beth', 'fiona'],
    }),
    session({ kind: 'visit', title: 'Near Primary', urn: 1, schoolName: 'Near Primary' }),
    session({ title: 'Chair', attendees: ['ruth'] }),
    session({
      kind: 'lunch',
      title: 'Lunch',
      starts: '12:30',
      ends: '13:15',
      attendees: ['ruth', 'anil', 'beth'],
    }),
  ],
}
const brokenAfter = (moves: Parameters<typeof afterMoves>[1]) => {
  const after = { ...world, sessions: afterMoves(world.sessions, moves) }
  return after.sessions
    .filter(({ id }) => moves.some(({ sessionId }) => sessionId === id))
    .flatMap((one) => reasonsAgainst(world, after, one))
}

test('where a school drops out its head can be rung, another visited, or it is left out; no way breaks a rule', () => {
  const options = repairOptions(world, { kind: 'school', urn: 1 })
  expect(options[0]?.title).toBe('Anil rings the head instead, at 09:30')
  expect(options.map(({ title }) => title).join(' ')).toMatch(/Visit Third instead/)
  expect(options.at(-1)?.title).toBe('Leave Near out')
  for (const { moves } of options) expect(brokenAfter(moves)).toEqual([])
})

test('where a reviewer is late another goes, or the visit is later; who is busy then is not asked', () => {
  const fall = { kind: 'late', personId: 'anil', day: 2, until: '10:00' } as const
  const titles = repairOptions(world, fall).map(({ title }) => title)
  expect(titles).toContain('Beth goes to Near instead')
  expect(titles.join(' ')).not.toContain('Ruth goes')
  expect(titles.join(' ')).toMatch(/Move Near on Wednesday at 1\d:\d\d/)
})

test('a reviewer who is late for nothing of their own leaves the days as they are', () => {
  expect(repairOptions(world, { kind: 'late', personId: 'beth', day: 2, until: '10:00' })).toEqual([])
})

// as it is where the heads of schools that nobody visits are rung
const ringing: DaysWorld = {
  ...world,
  needs: { ...world.needs, setting: { ...usualSetting, ringHeads: true } },
  sessions: [
    ...world.sessions,
    ...[2, 3].map((urn, at) =>
      session({
        id: `call${urn}`,
        title: world.schools[urn - 1]?.name ?? '',
        urn,
        schoolName: world.schools[urn - 1]?.name ?? null,
        meeting: 'Head',
        how: 'telephone',
        starts: `1${at}:45`,
        ends: `1${at + 1}:15`,
        attendees: ['beth'],
      }),
    ),
  ],
}

test('a way that does more than a simpler one, or says the same in other words, is not offered', () => {
  for (const days of [world, ringing]) {
    const options = repairOptions(days, { kind: 'school', urn: 1 })
    const outcomes = options.map(({ moves }) =>
      moves.map(({ before, after }) =>
        JSON.stringify([before?.name, after?.name, after?.kind, after?.day, after?.starts, after?.attendees]),
      ),
    )
    for (const [at, one] of outcomes.entries())
      for (const [than, other] of outcomes.entries())
        if (at !== than && options[than]?.key !== 'out')
          expect(other.every((each) => one.includes(each))).toBe(false)
    for (const { title } of options) expect(title).not.toMatch(/no longer on the schedule\. .* is new/)
  }
})

test('a visit that becomes a call, and a call that becomes a visit, are each one change', () => {
  const visit = keptOf(session({ kind: 'visit', title: 'Near Primary', urn: 1, schoolName: 'Near Primary' }))
  const call = keptOf(session({ title: 'Near Primary', urn: 1, how: 'telephone' }))
  const talk = keptOf(session({ title: 'Chair' }))
  const off = { sessionId: 'a', before: visit, after: null }
  const comes = { sessionId: 'b', before: null, after: call }
  const other = { sessionId: 'c', before: talk, after: null }
  expect(joined([comes, other, off])).toEqual([other, { sessionId: 'a', before: visit, after: call }])
  expect(joined([off, other])).toEqual([off, other])
})

test('the engine’s own way says who rings the head instead, and when', () => {
  const [move] = joined([
    {
      sessionId: 'a',
      before: keptOf(session({ kind: 'visit', title: 'Near Primary', urn: 1 })),
      after: null,
    },
    { sessionId: 'b', before: null, after: keptOf(session({ title: 'Near Primary', urn: 1, day: 3 })) },
  ])
  if (!move) throw new Error('Nothing is left')
  const near = { kind: 'school', urn: 1 } as const
  expect(turnedWords({ ...move, after: move.after && { ...move.after, day: 2 } }, world, near)).toEqual([
    'Anil rings the head instead, at 09:30.',
  ])
  expect(turnedWords(move, world, { kind: 'school', urn: 2 })).toEqual([
    'Anil rings the head of Near instead, on Thursday at 09:30.',
  ])
  expect(turnedWords({ ...move, before: move.after, after: move.before }, world, near)).toEqual([
    'Anil visits Near instead of ringing, on Wednesday at 09:30.',
  ])
})
