import { expect, test } from 'vitest'
import { usualSetting } from '../needs/needs.ts'
import type { Session } from '../schedule.ts'
import type { DaysWorld } from '../working-out/days-world.ts'
import { afterMoves } from './change.ts'
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
  expect(options[0]?.title).toBe('Anil rings the head instead, at the same time')
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
