import { describe, expect, test } from 'vitest'
import { faultsOf } from '../../../bench/parts/check-allocation.ts'
import { generatedRound, randomFrom } from '../../../bench/parts/generated-round.ts'
import { tinyRound } from '../../../bench/parts/tiny-rounds.ts'
import type { Seat } from './plan.ts'
import { type AllocationProblem, type AllocationProblemInput, allocationProblem } from './problem.ts'
import { checkPlan, rulesAgainst } from './rules.ts'

const ann = { id: 'Ann', roles: ['lead', 'peer'], trusts: ['Tallow'], load: { least: 0, most: 2 } }
const bob = { id: 'Bob', roles: ['provisional_lead', 'peer'], trusts: ['Moor'], load: { least: 0, most: 2 } }
const days = (from: number) => [{ id: 'only', days: [`2027-03-0${from}`, `2027-03-0${from + 1}`] }]
const places = [
  { role: 'lead', count: 1 },
  { role: 'peer', count: 1 },
  { role: 'quality_assurer', count: 1 },
]
const base = {
  version: 1,
  reviewers: [ann, bob],
  reviews: [
    { id: 'Harbour', host: 'Harbour', windows: days(2), places },
    { id: 'Moor', host: 'Moor', windows: days(5), places },
  ],
}
const round = (change: object = {}) =>
  allocationProblem.parse({ ...base, ...change } as AllocationProblemInput)
const seat = (reviewer: string, review = 'Harbour', role: Seat['role'] = 'peer'): Seat => ({
  review,
  role,
  reviewer,
})
const kinds = (problem: AllocationProblem, asked: Seat, seats: Seat[] = []) =>
  rulesAgainst(problem, asked, seats, []).map(({ kind }) => kind)
const withTie = (tie: object) => round({ relationships: [{ reviewer: 'Ann', trust: 'Harbour', ...tie }] })
const withAnn = (change: object) => round({ reviewers: [{ ...ann, ...change }, bob] })

describe('Somebody may take a place unless', () => {
  test('nothing stands in the way', () => expect(kinds(round(), seat('Ann'))).toEqual([]))
  test('they cannot on one of its days', () =>
    expect(
      kinds(withAnn({ unavailable: [{ from: '2027-03-03', until: '2027-03-20' }] }), seat('Ann')),
    ).toEqual(['unavailable']))
  test('they are elsewhere on the same days', () =>
    expect(
      kinds(round({ reviews: [base.reviews[0], { ...base.reviews[1], windows: days(3) }] }), seat('Ann'), [
        seat('Ann', 'Moor'),
      ]),
    ).toEqual(['same_days']))
  test('they would have too little rest', () => {
    const problem = (restDays: number) => round({ rules: { restDays } })
    expect(kinds(problem(1), seat('Ann'), [seat('Ann', 'Moor')])).toEqual([])
    expect(kinds(problem(2), seat('Ann'), [seat('Ann', 'Moor')])).toEqual(['rest'])
  })
  test('they have as many reviews as they can do', () =>
    expect(kinds(withAnn({ already: 1 }), seat('Ann'), [seat('Ann', 'Moor')])).toEqual(['most']))
  test('they are not trained, have not agreed, or have not the role', () =>
    expect(kinds(withAnn({ trained: false, agreed: false }), seat('Ann', 'Harbour', 'shadow'))).toEqual([
      'role',
      'untrained',
      'not_agreed',
      'full',
    ]))
  test('it is their own trust', () => expect(kinds(round(), seat('Bob', 'Moor'))).toEqual(['own_trust']))
  test('they lead provisionally and no quality assurer is there', () => {
    const sue = { id: 'Sue', roles: ['quality_assurer'], load: { least: 0, most: 1 } }
    const problem = round({ reviewers: [ann, bob, sue] })
    expect(kinds(problem, seat('Bob', 'Harbour', 'lead'))).toEqual(['no_assurer'])
    expect(
      kinds(problem, seat('Bob', 'Harbour', 'lead'), [seat('Sue', 'Harbour', 'quality_assurer')]),
    ).toEqual([])
  })
  test('they compete by distance', () => {
    const near = (place: object | null) =>
      round({
        reviewers: [{ ...ann, place }],
        reviews: [{ ...base.reviews[0], place: { easting: 0, northing: 0 } }],
        rules: { nearbyMetres: 5000 },
      })
    expect(kinds(near({ easting: 3000, northing: 4000 }), seat('Ann'))).toEqual([])
    expect(kinds(near({ easting: 3000, northing: 3000 }), seat('Ann'))).toEqual(['nearby'])
    expect(kinds(near(null), seat('Ann'))).toEqual([])
  })
  test('a team would have two of one trust, one twice, or more than its places', () => {
    const problem = round({ reviewers: [ann, { ...bob, trusts: ['Tallow'] }] })
    expect(kinds(problem, seat('Ann'), [seat('Bob', 'Harbour', 'lead')])).toEqual(['one_a_trust'])
    expect(kinds(problem, seat('Ann'), [seat('Ann', 'Harbour', 'lead')])).toEqual(['twice'])
    expect(kinds(round(), seat('Ann'), [seat('Bob')])).toEqual(['full'])
  })
  test('somebody ruled them out, or set them elsewhere in the team', () => {
    expect(kinds(round({ barred: [{ reviewer: 'Ann', review: 'Harbour' }] }), seat('Ann'))).toEqual([
      'barred',
    ])
    const pinned = round({ pins: [{ reviewer: 'Ann', review: 'Harbour', role: 'lead', because: 'chosen' }] })
    expect(kinds(pinned, seat('Ann'))).toEqual(['pinned'])
  })
})

describe('A tie counts by its dates', () => {
  const cases: [string, object, string[]][] = [
    ['an employer now', { kind: 'employer' }, ['relationship']],
    [
      'an employer left three years before, to the day',
      { kind: 'employer', until: '2024-03-02' },
      ['relationship'],
    ],
    ['an employer left the day before that', { kind: 'employer', until: '2024-03-01' }, []],
    ['a former employer, when is not known', { kind: 'former_employer' }, ['relationship']],
    ['a governance role that ended', { kind: 'governance', until: '2027-03-01' }, []],
    ['a governance role that still holds', { kind: 'governance', until: '2027-03-02' }, ['relationship']],
    ['family', { kind: 'family' }, ['relationship']],
    ['a tie that only begins later', { kind: 'other', since: '2027-03-03' }, []],
  ]
  test.each(cases)('%s', (_, tie, rules) => expect(kinds(withTie(tie), seat('Ann'))).toEqual(rules))

  test('a waiver sets it aside, but never the present employer', () => {
    const waived = [{ reviewer: 'Ann', review: 'Harbour' }]
    expect(kinds({ ...withTie({ kind: 'family' }), waived }, seat('Ann'))).toEqual([])
    expect(kinds({ ...withTie({ kind: 'employer' }), waived }, seat('Ann'))).toEqual(['relationship'])
  })
})

describe('Two trusts do not review each other', () => {
  const reviews = [base.reviews[0], { ...base.reviews[1], id: 'Tallow', host: 'Tallow' }]
  const harry = { ...bob, id: 'Harry', trusts: ['Harbour'] }
  const other = [seat('Harry', 'Tallow')]
  test('within two years', () =>
    expect(kinds(round({ reviews, reviewers: [ann, harry] }), seat('Ann'), other)).toEqual(['reciprocal']))
  test('unless both reviews are of one group, or it was waived for either', () => {
    const grouped = reviews.map((review) => ({ ...review, group: 'g', places: [{ role: 'peer', count: 1 }] }))
    expect(kinds(round({ reviews: grouped, reviewers: [ann, harry] }), seat('Ann'), other)).toEqual([])
    const waived = [{ reviewer: 'Harry', review: 'Tallow' }]
    expect(kinds(round({ reviews, reviewers: [ann, harry], waived }), seat('Ann'), other)).toEqual([])
  })
})

test('a group has the same team throughout, but for the hosts’ own people', () => {
  const reviews = base.reviews.map((review) => ({ ...review, group: 'g' }))
  expect(kinds(round({ reviews }), seat('Ann'))).toEqual(['same_team'])
  expect(kinds(round({ reviews }), seat('Ann'), [seat('Ann', 'Moor')])).toEqual([])
  expect(kinds(round({ reviews }), seat('Bob'))).toEqual([])
})

test('the rules and a checker that does not know them find fault with the same arrangements', () => {
  const found = { fair: 0, faulty: 0 }
  for (let seed = 1; seed <= 1500; seed++) {
    const problem = allocationProblem.parse(tinyRound(seed))
    const random = randomFrom(seed)
    const seats = problem.reviews.flatMap(({ id, places }) =>
      places.flatMap(({ role }) => {
        const person = problem.reviewers[Math.floor(random() * problem.reviewers.length * 4)]
        return person ? [{ review: id, role, reviewer: person.id }] : []
      }),
    )
    const windows = problem.reviews.map((review) => ({
      review: review.id,
      window: review.windows[0]?.id ?? '',
    }))
    const faults = faultsOf(problem, { seats, windows })
    const rules = checkPlan(problem, seats, windows)
    expect({ seed, rules: rules.length > 0, faults }).toEqual({ seed, rules: faults.length > 0, faults })
    found[faults.length > 0 ? 'faulty' : 'fair']++
  }
  expect(found.fair).toBeGreaterThan(100)
  expect(found.faulty).toBeGreaterThan(100)
})

test('a board of 40 reviews and 250 people is checked while a finger moves', () => {
  const problem = allocationProblem.parse(generatedRound({ reviews: 40, reviewers: 250, weeks: 12 }))
  const windows = problem.reviews.map((review) => ({
    review: review.id,
    window: review.windows[0]?.id ?? '',
  }))
  const seats = problem.reviews.flatMap(({ id }, n): Seat[] =>
    [0, 1, 2, 3, 4].map((k) => ({
      review: id,
      role: k === 0 ? 'lead' : 'peer',
      reviewer: problem.reviewers[(n * 5 + k) % 250]?.id ?? '',
    })),
  )
  checkPlan(problem, seats, windows)
  const from = performance.now()
  for (let n = 0; n < 5; n++) checkPlan(problem, seats, windows)
  expect((performance.now() - from) / 5).toBeLessThan(50)
})
