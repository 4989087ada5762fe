import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenIn } from '../../../bench/parts/check-schedule.ts'
import { chanceFrom } from './chance.ts'
import { checkSchedule } from './check.ts'
import { journeysOf } from './journeys.ts'
import type { Entry, Rule } from './plan.ts'
import type { ScheduleProblem } from './problem.ts'
import { readProblem } from './read-problem.ts'
import { settingOf } from './setting.ts'
import { anyProblem, smallProblem } from './test-problems.ts'

const hour = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const problem = smallProblem()
const all = ['joanna', 'anil', 'dev']
const entry = (
  item: string,
  starts: string,
  minutes: number,
  people: string[],
  kind: Entry['kind'] = 'visit',
): Entry => ({
  item,
  kind,
  day: 1,
  starts: hour(starts),
  minutes,
  people,
  place: null,
})
const good = [
  entry('plan', '09:00', 30, all, 'together'),
  entry('wrack', '10:10', 90, ['joanna']),
  entry('harts', '13:00', 90, ['anil']),
  entry('grace', '10:00', 45, ['anil'], 'interview'),
  entry('ring', '11:00', 40, ['anil'], 'interview'),
  entry('lunch:joanna:1', '12:20', 30, ['joanna'], 'lunch'),
  entry('lunch:anil:1', '12:00', 30, ['anil'], 'lunch'),
  entry('daily', '16:00', 60, all, 'discussion'),
]
const but = (item: string, change: Partial<Entry>) =>
  good.map((one) => (one.item === item ? { ...one, ...change } : one))
const kinds = (entries: Entry[], asked = problem) => [
  ...new Set(checkSchedule(asked, entries).map(({ kind }) => kind)),
]

describe('Each rule is seen when it is broken, and only then', () => {
  test('a schedule that works breaks none', () => {
    expect(checkSchedule(problem, good)).toEqual([])
    expect(brokenIn(problem, good)).toEqual([])
  })

  const broken: [string, Rule['kind'][], Entry[], ScheduleProblem?][] = [
    ['two places at once', ['two_places'], but('ring', { starts: hour('10:30') })],
    ['a journey that takes longer', ['travel'], but('wrack', { starts: hour('10:05') })],
    [
      'hours that a school keeps clear',
      ['window'],
      but('harts', { starts: hour('12:10') }).filter(({ item }) => item !== 'lunch:anil:1'),
      { ...problem, lunch: null },
    ],
    ['a day that is over', ['outside_day'], but('grace', { starts: hour('17:00') })],
    ['somebody who must be there', ['missing'], but('daily', { people: ['joanna', 'dev'] })],
    ['a host among the reviewers', ['company', 'reviewers'], but('grace', { people: ['anil', 'dev'] })],
    ['nobody to go', ['reviewers'], but('ring', { people: [] })],
    ['no lunch', ['lunch'], good.filter(({ item }) => item !== 'lunch:anil:1')],
    [
      'a visit too few',
      ['not_placed', 'visits'],
      good.filter(({ item }) => item !== 'wrack' && item !== 'ring'),
    ],
    ['a session at another time than fixed', ['pinned'], but('daily', { starts: hour('15:55') })],
    ['something that is not asked for', ['unknown'], [...good, entry('nothing', '15:00', 10, [])]],
    ['a school visited twice', ['met_twice', 'visits'], [...good, entry('wrack', '14:00', 90, ['joanna'])]],
    ['away', ['away'], good, awayAt('anil', '10:00', '10:20')],
    [
      'not by',
      ['not_by'],
      good,
      { ...problem, schools: problem.schools.map((one) => ({ ...one, notBy: ['joanna'] })) },
    ],
    ['longest day', ['longest_day'], good, { ...problem, longestDay: 400 }],
    ['time to confer', ['confer'], good, { ...problem, confer: { minutes: 30, piece: 15 } }],
    [
      'too many visits a day',
      ['visits_a_day'],
      but('harts', { people: ['joanna'] }),
      { ...problem, visits: { ...problem.visits, mostADay: 1 } },
    ],
    ['a pair too few', ['pairs'], good, { ...problem, visits: { ...problem.visits, pairs: 1 } }],
  ]
  test.each(broken)('%s', (_, expected, entries, asked = problem) => {
    const found = kinds(entries, asked).filter((kind) => kind !== 'travel' || expected.includes('travel'))
    expect(found.sort()).toEqual([...expected].sort())
  })

  test('a reviewer who must be home by the end of the day cannot stay at a school until then', () => {
    const late = but('wrack', { starts: hour('15:20') }).filter(({ item }) => item !== 'daily')
    const rules = checkSchedule({ ...problem, shared: problem.shared.slice(0, 1) }, late)
    expect(rules).toContainEqual({
      kind: 'travel',
      person: 'joanna',
      item: 'wrack',
      from: 'wrack',
      arrives: hour('17:26'),
      starts: hour('17:00'),
      to: 'office',
    })
  })

  test('a journey may be made before a call or after it, but not in its middle', () => {
    const call = (starts: string) =>
      good.map((one) => (one.item === 'ring' ? { ...one, people: ['joanna'], starts: hour(starts) } : one))
    const later = (starts: string) =>
      call(starts).map((one) => (one.item === 'wrack' ? { ...one, starts: hour('11:00') } : one))
    expect(kinds(later('09:35'))).not.toContain('travel')
    expect(kinds(later('10:15'))).not.toContain('travel')
    expect(kinds(later('09:50'))).toContain('travel')
  })
})

const awayAt = (id: string, from: string, until: string): ScheduleProblem => ({
  ...problem,
  people: problem.people.map((one) =>
    one.id === id ? { ...one, away: [{ day: 1, from: hour(from), until: hour(until) }] } : one,
  ),
})

test('journeys are made just in time for a school, and at once on the way back', () => {
  const joannas = journeysOf(problem, good).filter(({ person }) => person === 'joanna')
  expect(joannas).toEqual([
    {
      person: 'joanna',
      day: 1,
      from: 'office',
      to: 'wrack',
      leaves: hour('09:34'),
      arrives: hour('10:10'),
      metres: 18_000,
    },
    {
      person: 'joanna',
      day: 1,
      from: 'wrack',
      to: 'office',
      leaves: hour('11:40'),
      arrives: hour('12:16'),
      metres: 18_000,
    },
  ])
})

test('two checks that share nothing see the same rules broken, however a schedule is shuffled', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), (seed) => {
      const read = readProblem(anyProblem(seed))
      if ('faults' in read) return
      const entries = shuffled(read.problem, seed)
      const ours = new Set<string>(checkSchedule(read.problem, entries).map(({ kind }) => kind))
      const theirs = new Set(brokenIn(read.problem, entries).map(({ rule }) => rule))
      // who is in two places has no journeys or hours that can be told
      const open = ours.has('two_places') || ours.has('away') || ours.has('travel')
      const hidden = open ? ['travel', 'lunch', 'longest_day'] : []
      const seen = (kinds: Set<string>) => [...kinds].filter((kind) => !hidden.includes(kind)).sort()
      expect(seen(ours)).toEqual(seen(theirs))
      if (!ours.has('two_places') && !ours.has('away')) expect(ours.has('travel')).toBe(theirs.has('travel'))
    }),
    { numRuns: 600, seed: 3 },
  )
})

/** Entries for some of what is asked, anywhere, for anybody: hardly ever right. */
function shuffled(asked: ScheduleProblem, seed: number): Entry[] {
  const chance = chanceFrom(seed + 1)
  const pick = <T>(list: T[]) => list[Math.floor(chance() * list.length)] as T
  const items = [...settingOf(asked).items.values()].filter(() => chance() < 0.8)
  const entries = items.map((item): Entry => {
    const fixed = item.shared?.starts ?? null
    const people =
      item.shared && chance() < 0.9
        ? item.shared.attend
        : asked.people.filter(() => chance() < 0.4).map(({ id }) => id)
    return {
      item: item.id,
      kind: item.kind,
      day: item.shared && chance() < 0.9 ? item.shared.day : pick(asked.days).day,
      starts: fixed !== null && chance() < 0.9 ? fixed : 480 + Math.floor(chance() * 55) * 10,
      minutes: chance() < 0.95 ? item.minutes : item.minutes + 5,
      people,
      place: item.placeId,
    }
  })
  const team = asked.people.filter(({ side }) => side === 'team')
  const lunches = team
    .filter(() => chance() < 0.6)
    .map(
      ({ id }): Entry => ({
        item: `lunch:${id}:1`,
        kind: 'lunch',
        day: 1,
        starts: 700 + Math.floor(chance() * 14) * 10,
        minutes: 30,
        people: [id],
        place: null,
      }),
    )
  const confer: Entry[] =
    chance() < 0.3
      ? [
          {
            item: 'confer:1:1',
            kind: 'confer',
            day: 1,
            starts: 600,
            minutes: 30,
            people: team.map(({ id }) => id),
            place: 'office',
          },
        ]
      : []
  return [...entries, ...lunches, ...confer]
}
