import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScheduleProblemInput } from './problem.ts'
import { readProblem } from './read-problem.ts'
import { anyProblem, smallProblem } from './test-problems.ts'

const faultsOf = (json: unknown) => {
  const read = readProblem(json)
  return 'faults' in read ? read.faults : []
}
const small = (changes: Partial<ScheduleProblemInput>) => ({ ...structuredClone(smallProblem()), ...changes })

describe('Each fault of what is asked is named with its path', () => {
  test('what is in order has none', () => {
    expect(faultsOf(structuredClone(smallProblem()))).toEqual([])
  })

  const faults: [string, Partial<ScheduleProblemInput> | unknown, string][] = [
    ['an office that is nowhere', { office: 'moon' }, 'office'],
    [
      'somebody unknown at a session',
      { shared: [{ id: 'x', kind: 'briefing', day: 1, starts: 600, minutes: 30, attend: ['eve'] }] },
      'shared[0].attend[0]',
    ],
    [
      'a session outside its day',
      { shared: [{ id: 'x', kind: 'briefing', day: 1, starts: 1000, minutes: 30, attend: [] }] },
      'shared[0].starts',
    ],
    [
      'a session on no day',
      { shared: [{ id: 'x', kind: 'briefing', day: 2, minutes: 30, attend: [] }] },
      'shared[0].day',
    ],
    [
      'no room for a session',
      {
        shared: [
          { id: 'x', kind: 'briefing', day: 1, within: { from: 600, until: 620 }, minutes: 30, attend: [] },
        ],
      },
      'shared[0].within',
    ],
    ['the same name twice', { interviews: [{ id: 'wrack', with: 'a' }] }, 'interviews[0].id'],
    ['hours that end before they begin', { days: [{ day: 1, from: 600, until: 500 }] }, 'days[0]'],
    [
      'a school that is not there',
      { interviews: [{ id: 'i', with: 'a', unlessVisited: 'y' }] },
      'interviews[0].unlessVisited',
    ],
    [
      'a reviewer who is not there',
      { interviews: [{ id: 'i', with: 'a', by: ['dev'] }] },
      'interviews[0].by[0]',
    ],
    ['a reviewer to interview', { interviews: [{ id: 'i', with: 'anil' }] }, 'interviews[0].with'],
    ['more visits than schools', { visits: { count: 4 } }, 'visits.count'],
    ['a pin to nothing', { pins: [{ item: 'y' }] }, 'pins[0].item'],
    ['a pin at another time than fixed', { pins: [{ item: 'daily', starts: 600 }] }, 'pins[0].starts'],
    [
      'a pin of somebody who must not',
      {
        schools: smallProblem().schools.map((one) => ({ ...one, notBy: ['anil'] })),
        pins: [{ item: 'over', reviewers: ['anil'] }],
      },
      'pins[0].reviewers[0]',
    ],
    [
      'a head pinned to be rung at a school pinned to be visited',
      { pins: [{ item: 'ring' }, { item: 'over' }] },
      'pins[0].item',
    ],
    [
      'a lunch that does not fit its hours',
      { lunch: { from: 720, until: 740, minutes: 30 } },
      'lunch.minutes',
    ],
    [
      'a window shorter than the visit',
      {
        schools: smallProblem().schools.map((one) => ({
          ...one,
          windows: [{ day: 1, from: 600, until: 620 }],
        })),
      },
      'schools[0].windows[0]',
    ],
    ['words for a number', { longestDay: 'long' }, 'longestDay'],
    ['a list for an object', { visits: [] }, 'visits'],
    ['too small a step', { limits: { step: 0 } }, 'limits.step'],
  ]
  test.each(faults)('%s', (_, changes, path) => {
    const found = faultsOf(small(changes as Partial<ScheduleProblemInput>))
    expect(found.map((fault) => fault.path)).toContain(path)
    for (const { words } of found) expect(words).toMatch(/^[A-Z\d].*\.$|: names that begin|^\w+ /)
  })
})

test('nonsense is refused with a reason, never a crash', () => {
  fc.assert(
    fc.property(fc.anything({ maxDepth: 4 }), (json) => {
      expect(faultsOf(json).length).toBeGreaterThan(0)
    }),
    { numRuns: 300, seed: 5 },
  )
})

test('what is broken at any one place is refused or read, never a crash', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e6 }),
      fc.anything({ maxDepth: 1 }),
      fc.nat(),
      (seed, junk, where) => {
        const json = structuredClone(anyProblem(seed)) as unknown as Record<string, unknown>
        const holders = holdersIn(json)
        const [holder, key] = holders[where % holders.length] as [Record<string, unknown>, string]
        holder[key] = junk
        const read = readProblem(json)
        if ('faults' in read)
          for (const { path, words } of read.faults) expect(`${path} ${words}`).toMatch(/\S \S/)
      },
    ),
    { numRuns: 400, seed: 6 },
  )
})

function holdersIn(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [Record<string, unknown>, string],
    ...holdersIn(holder[key]),
  ])
}
