import { describe, expect, test } from 'vitest'
import type { AllocationPlan, Rule } from './plan.ts'
import { rules as ruleSettings } from './problem.ts'
import {
  gapWords,
  goalWords,
  moveWords,
  type Names,
  priceWords,
  reasonWords,
  relaxationWords,
  repairWords,
  ruleWords,
  statusWords,
} from './words.ts'

const names: Names = { reviewer: (id) => id, review: (id) => id, trust: (id) => id }
const settings = ruleSettings.parse({ nearbyMetres: 15_000 })
const at = { reviewer: 'Ruth Ellacott', review: 'Thornley Wood' }

const rules: [Rule, string][] = [
  [
    { kind: 'unavailable', ...at, from: '2027-02-01', until: '2027-02-05' },
    'Cannot from 1 February 2027 until 5 February 2027.',
  ],
  [{ kind: 'same_days', ...at, other: 'Brackwater' }, 'Is at Brackwater on the same days.'],
  [
    { kind: 'rest', ...at, other: 'Brackwater', days: 2 },
    'Would have fewer than two days between this and Brackwater.',
  ],
  [
    { kind: 'most', reviewer: 'Ruth Ellacott', most: 2 },
    'Has two reviews this year already, and two is the most they offered.',
  ],
  [{ kind: 'least', reviewer: 'Ruth Ellacott', least: 1 }, 'Must do at least one review.'],
  [{ kind: 'role', reviewer: 'Ruth Ellacott', role: 'lead' }, 'Is not trained to lead.'],
  [{ kind: 'untrained', reviewer: 'Ruth Ellacott' }, 'Has not done this year’s training.'],
  [{ kind: 'not_agreed', reviewer: 'Ruth Ellacott' }, 'Has not yet signed this year’s agreements.'],
  [{ kind: 'own_trust', ...at, trust: 'Thornley Wood' }, 'Works for Thornley Wood, the host.'],
  [
    { kind: 'relationship', ...at, trust: 'Thornley Wood', tie: 'former_employer', until: '2024-07-31' },
    'Worked for Thornley Wood until 31 July 2024. Employers of the last three years are ruled out.',
  ],
  [
    { kind: 'relationship', ...at, trust: 'Thornley Wood', tie: 'family', until: null },
    'Has family at Thornley Wood.',
  ],
  [
    { kind: 'nearby', ...at, metres: 8000 },
    'Works 5 miles away. Trusts within 9 miles of each other may compete.',
  ],
  [
    { kind: 'reciprocal', ...at, trust: 'Thornley Wood', other: 'Brackwater' },
    'Somebody from Thornley Wood is in the team of Brackwater. Two trusts do not review each other within two years.',
  ],
  [
    { kind: 'one_a_trust', ...at, trust: 'Tallow Hill', with: 'Lucy Farrant' },
    'Lucy Farrant, from Tallow Hill too, is in the team. A team has one person from a trust.',
  ],
  [
    { kind: 'no_assurer', ...at },
    'Leads for the first time, and so only beside a quality assurer. This review has none.',
  ],
  [
    { kind: 'same_team', ...at, group: 'the coast' },
    'Would not be in all the reviews of the coast. A group has the same team throughout.',
  ],
  [{ kind: 'twice', ...at }, 'Has another place in this team.'],
  [
    { kind: 'full', review: 'Thornley Wood', role: 'peer', count: 3 },
    'All places for a peer are taken: there are three.',
  ],
  [{ kind: 'barred', ...at, reason: 'asked not to.' }, 'Was ruled out: asked not to.'],
  [{ kind: 'pinned', ...at, role: 'lead' }, 'Ruth Ellacott is set as lead of Thornley Wood.'],
]

const jargon = /gap|MILP|infeasible|optimal|constraint|bound|undefined|NaN|\bnull\b/i

test.each(rules)('a rule of kind $kind is said', (rule, words) =>
  expect(ruleWords(rule, names, settings)).toBe(words),
)

test('what speaks for somebody is said', () => {
  expect(reasonWords({ kind: 'travel', share: 0.2, metres: 66_000, usualMetres: 110_000 }, names)).toBe(
    '41 miles from home, against 68 miles on average.',
  )
  expect(
    reasonWords(
      { kind: 'focus', share: 0.2, matched: ['area:new schools'], of: ['area:new schools'] },
      names,
    ),
  ).toBe('Knows what the host wants looked at: new schools.')
  expect(
    reasonWords(
      { kind: 'experience', share: 0.1, matched: ['phase:primary'], of: ['phase:primary', 'size:large'] },
      names,
    ),
  ).toBe('Knows one of two things that the host wishes the team to know: primary.')
  expect(
    reasonWords({ kind: 'development', share: 0.1, matched: ['area:finance'], of: ['area:finance'] }, names),
  ).toBe('Wishes to learn about finance.')
  expect(reasonWords({ kind: 'load', share: 0, has: 1, least: 1, most: 2 }, names)).toBe(
    'One review this year, with this one. They offered one to two.',
  )
  expect(reasonWords({ kind: 'given', share: 0.5, value: 0.5 }, names)).toBe('A fit of 0.5 was given.')
})

const plan: AllocationPlan = {
  status: 'within_gap',
  gap: 0.014,
  goals: [{ goal: 'total', value: 98.6, bound: 100, gap: 0.014 }],
  assignments: [],
  windows: [],
  unfilled: [{ review: 'Thornley Wood', role: 'peer', missing: 1 }],
  reviews: [],
  loads: [],
  broken: [],
  seconds: 1,
}

describe('How good a plan is', () => {
  test('is said without a word of the trade', () => {
    expect(gapWords(plan)).toBe('No arrangement could be more than 1.4% better than this one.')
    expect(statusWords(plan, names, settings)).toBe(
      'One place stays empty: a peer at Thornley Wood. No arrangement could be more than 1.4% better than this one.',
    )
    expect(gapWords({ ...plan, status: 'optimal' })).toBe('No arrangement could be better than this one.')
    const all = ['filled', 'wanted', 'worst', 'total'] as const
    for (const goal of all)
      for (const gap of [0, 0.02]) expect(goalWords({ goal, value: 3, bound: 4, gap })).not.toMatch(jargon)
  })

  test('pins that contradict are named', () => {
    const broken: Rule[] = [{ kind: 'own_trust', ...at, trust: 'Thornley Wood' }]
    expect(statusWords({ ...plan, status: 'impossible', broken }, names, settings)).toBe(
      'There is no arrangement that keeps what is set. Ruth Ellacott, Thornley Wood: Works for Thornley Wood, the host.',
    )
  })
})

test('what a change costs is said, with who moves', () => {
  const move = { ...at, role: 'peer' as const, change: 'leaves' as const, had: 'accepted' as const }
  const price = { filled: -1, wanted: 0, worst: -0.1, total: -0.25, moves: [move] }
  expect(moveWords(move, names)).toBe('Ruth Ellacott, who has accepted, leaves Thornley Wood as peer.')
  expect(priceWords(price, names)).toBe(
    'One needed place stays empty. The review that is served least well is served less well. In all, the fit falls by 0.25. Ruth Ellacott, who has accepted, leaves Thornley Wood as peer.',
  )
  expect(priceWords({ filled: 0, wanted: 0, worst: 0, total: 0, moves: [] }, names)).toBe('It costs nothing.')
  expect(
    repairWords(
      { plan, changes: [], acceptedChanged: 1, invitedChanged: 2, price: { ...price, moves: [] } },
      names,
    ),
  ).toMatch(/^This changes it for one person who had accepted and two people who had been asked\./)
})

test('a way to fill an empty place is said', () => {
  const way = {
    rules: [{ kind: 'most' as const, reviewer: 'Ken Abara', most: 2 }],
    seats: [{ review: 'Thornley Wood', role: 'peer' as const, reviewer: 'Ken Abara' }],
  }
  expect(relaxationWords(way, names, settings)).toBe(
    'One rule set aside would do: Ken Abara: Has two reviews this year already, and two is the most they offered. Then Ken Abara could be peer of Thornley Wood.',
  )
})
