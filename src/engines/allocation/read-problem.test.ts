import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tinyRound } from '../../../bench/parts/tiny-rounds.ts'
import { type Fault, readProblem } from './read-problem.ts'

const faults = (json: unknown): Fault[] => {
  const found = readProblem(json)
  return 'faults' in found ? found.faults : []
}
const reviewer = { id: 'Ann', roles: ['peer'], load: { least: 0, most: 1 } }
const review = {
  id: 'Harbour',
  windows: [{ id: 'w', days: ['2027-03-02', '2027-03-03'] }],
  places: [{ role: 'peer', count: 1 }],
}
const good = { version: 1, reviewers: [reviewer], reviews: [review] }

describe('Whatever is given, faults are named and nothing breaks', () => {
  test('anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        for (const { path, words } of faults(json)) expect(path.length * words.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  test('a round with one thing in it put wrong', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.jsonValue(), fc.nat(), (seed, wrong, at) => {
        const json = JSON.parse(JSON.stringify(tinyRound(seed)))
        const spots: [Record<string, unknown>, string][] = []
        const walk = (value: unknown) => {
          if (typeof value !== 'object' || value === null) return
          for (const key of Object.keys(value)) {
            spots.push([value as Record<string, unknown>, key])
            walk((value as Record<string, unknown>)[key])
          }
        }
        walk(json)
        const [holder, key] = spots[at % spots.length] ?? [json, 'version']
        holder[key] = wrong
        const found = readProblem(json)
        expect('problem' in found || found.faults.length > 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('A fault is told with its place', () => {
  const cases: [string, unknown, string][] = [
    ['not a problem at all', 7, 'the whole'],
    [
      'a date that does not exist',
      { ...good, reviews: [{ ...review, windows: [{ id: 'w', days: ['2027-02-30'] }] }] },
      'reviews[0].windows[0].days[0]',
    ],
    [
      'days out of order',
      { ...good, reviews: [{ ...review, windows: [{ id: 'w', days: ['2027-03-03', '2027-03-02'] }] }] },
      'reviews[0].windows[0].days[1]',
    ],
    ['two reviewers of one id', { ...good, reviewers: [reviewer, reviewer] }, 'reviewers[1].id'],
    [
      'two windows of one id',
      { ...good, reviews: [{ ...review, windows: [...review.windows, ...review.windows] }] },
      'reviews[0].windows[1].id',
    ],
    [
      'a least load above the most',
      { ...good, reviewers: [{ ...reviewer, load: { least: 3, most: 2 } }] },
      'reviewers[0].load.least',
    ],
    [
      'a pin of nobody',
      { ...good, pins: [{ reviewer: 'Bob', review: 'Harbour', role: 'peer', because: 'chosen' }] },
      'pins[0].reviewer',
    ],
    [
      'a pin to a place that is not there',
      { ...good, pins: [{ reviewer: 'Ann', review: 'Harbour', role: 'lead', because: 'chosen' }] },
      'pins[0]',
    ],
    [
      'a pin to dates that are not there',
      {
        ...good,
        pins: [{ reviewer: 'Ann', review: 'Harbour', role: 'peer', window: 'x', because: 'chosen' }],
      },
      'pins[0].window',
    ],
    [
      'a tie of nobody',
      { ...good, relationships: [{ reviewer: 'Bob', trust: 't', kind: 'family' }] },
      'relationships[0].reviewer',
    ],
    [
      'a waiver for no review',
      { ...good, waived: [{ reviewer: 'Ann', review: 'Moor' }] },
      'waived[0].review',
    ],
    [
      'absence that ends before it begins',
      { ...good, reviewers: [{ ...reviewer, unavailable: [{ from: '2027-03-02', until: '2027-03-01' }] }] },
      'reviewers[0].unavailable[0]',
    ],
    [
      'a ragged matrix',
      { version: 1, matrix: [[1, 2], [1]], perItem: 1, load: { least: 0, most: 1 } },
      'matrix[1]',
    ],
    [
      'a matrix with what is not a number',
      { version: 1, matrix: [[1, Number.NaN]], perItem: 1, load: { least: 0, most: 1 } },
      'matrix[0][1]',
    ],
    [
      'more reviewers for an item than there are',
      { version: 1, matrix: [[1]], perItem: 2, load: { least: 0, most: 1 } },
      'perItem',
    ],
  ]
  test.each(cases)('%s', (_, json, path) => expect(faults(json).map((fault) => fault.path)).toContain(path))

  test('and a problem without any is read with its defaults', () => {
    const found = readProblem(good)
    expect('problem' in found && found.problem.rules.employerYears).toBe(3)
  })
})
