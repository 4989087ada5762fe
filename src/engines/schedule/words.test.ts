import { describe, expect, test } from 'vitest'
import type { Chosen, Rule } from './plan.ts'
import { schedulePlan } from './plan-schema.ts'
import { smallProblem } from './test-problems.ts'
import {
  chosenInWords,
  clock,
  drivingInWords,
  lasting,
  movesInWords,
  namesFrom,
  partInWords,
  questionInWords,
  ruleInWords,
  statusInWords,
  unplacedInWords,
} from './words.ts'

const names = namesFrom(smallProblem(), () => 'Thursday')

// A kind without a sentence here does not compile.
const sentences: { [K in Rule['kind']]: [Extract<Rule, { kind: K }>, string] } = {
  two_places: [
    { kind: 'two_places', person: 'anil', item: 'grace', other: 'harts' },
    'Anil would be at Grace Osei and at Hartsfall at once.',
  ],
  met_twice: [
    { kind: 'met_twice', with: 'wrack', item: 'wrack', other: 'wrack' },
    'Wrack Bay is on the schedule twice.',
  ],
  travel: [
    { kind: 'travel', person: 'joanna', item: 'harts', from: 'wrack', arrives: 696, starts: 675 },
    'Joanna could not be there before 11:36, coming from Wrack Bay.',
  ],
  window: [
    { kind: 'window', item: 'harts', windows: [{ day: 1, from: 540, until: 660 }] },
    'Hartsfall is only possible on Thursday from 09:00 to 11:00.',
  ],
  away: [
    { kind: 'away', person: 'anil', item: 'grace', from: 555, until: 600 },
    'Anil cannot from 09:15 to 10:00.',
  ],
  outside_day: [
    { kind: 'outside_day', item: 'over', day: 1, from: 540, until: 1020 },
    'Overmoor would be outside the hours of Thursday, 09:00 to 17:00.',
  ],
  missing: [
    { kind: 'missing', item: 'daily', person: 'dev' },
    'Dev must be at Daily discussion and would not be.',
  ],
  company: [
    { kind: 'company', item: 'grace', person: 'dev', side: 'host' },
    'Dev is of the host, and Grace Osei is for the reviewers alone.',
  ],
  reviewers: [
    { kind: 'reviewers', item: 'over', has: 0, needs: 1 },
    'Overmoor needs 1 reviewer and has none.',
  ],
  not_by: [{ kind: 'not_by', item: 'over', person: 'anil' }, 'Anil may not be sent to Overmoor.'],
  lunch: [
    { kind: 'lunch', person: 'anil', day: 1, minutes: 30 },
    'Anil would not have 30 minutes for lunch on Thursday.',
  ],
  longest_day: [
    { kind: 'longest_day', person: 'anil', day: 1, minutes: 630, most: 600 },
    'Anil would be out for 10 hours 30 minutes on Thursday. The most is 10 hours.',
  ],
  confer: [
    { kind: 'confer', has: 0, needs: 60 },
    'The team has no time to confer in private, and needs 1 hour.',
  ],
  visits_a_day: [
    { kind: 'visits_a_day', person: 'anil', day: 1, has: 3, most: 2 },
    'Anil would make 3 visits on Thursday. The most is 2.',
  ],
  visits: [{ kind: 'visits', has: 1, needs: 2 }, 'There is 1 visit, and there should be 2.'],
  pairs: [{ kind: 'pairs', has: 0, needs: 1 }, '0 visits are made in pairs, and one should be.'],
  not_placed: [{ kind: 'not_placed', item: 'grace' }, 'Grace Osei has no time yet.'],
  pinned: [{ kind: 'pinned', item: 'daily' }, 'Daily discussion was fixed otherwise.'],
  unknown: [{ kind: 'unknown', item: 'lunch:eve:1' }, 'Eve’s lunch is not part of this review.'],
}

describe('What the engine answers is said in sentences', () => {
  test.each(Object.entries(sentences))('a rule: %s', (_, [rule, words]) => {
    expect(ruleInWords(rule, names)).toBe(words)
  })

  test('times and lengths of time', () => {
    expect([clock(555), clock(0), lasting(188), lasting(60), lasting(1), lasting(0)]).toEqual([
      '09:15',
      '00:00',
      '3 hours 8 minutes',
      '1 hour',
      '1 minute',
      '0 minutes',
    ])
  })

  test('why a school is visited', () => {
    const chosen: Chosen[] = [
      { school: 'wrack', because: 'must' },
      { school: 'wrack', because: 'pinned' },
      { school: 'harts', because: 'span', phase: 'special', size: null, area: 'Moor' },
      { school: 'over', because: 'questions', questions: ['q1', 'q2'] },
      { school: 'over', because: 'near' },
    ]
    expect(chosen.map((one) => chosenInWords(one, names))).toEqual([
      'Wrack Bay was chosen by you.',
      'Wrack Bay stays as it was fixed.',
      'Hartsfall is the only special school and school in Moor that is visited.',
      'Overmoor lets more people speak to “What do pupils learn?” and “Who decides?”.',
      'Overmoor is easily reached on the way.',
    ])
  })

  test('how good a plan is, without a word of how it was reached', () => {
    const said = (status: 'optimal' | 'within_gap' | 'stopped' | 'impossible', gap: number) =>
      statusInWords({ status, gap, seconds: 3 })
    expect(said('optimal', 0)).toBe('No arrangement could be better than this one.')
    expect(said('within_gap', 0.0139)).toBe('No arrangement could be more than 1.4% better than this one.')
    expect(said('stopped', 1)).toBe('This is the best found in 3 seconds.')
    expect(said('impossible', 0)).toBe('No arrangement has a time for everything.')
  })

  test('driving, questions, what has no time, what moves, and each goal', () => {
    const way = { person: 'anil', day: 1, from: 'office', to: 'harts', metres: 9 }
    expect(drivingInWords([{ ...way, leaves: 540, arrives: 728 }])).toBe(
      '3 hours 8 minutes of driving in all.',
    )
    expect(drivingInWords([])).toBe('Nobody drives anywhere.')
    expect(questionInWords({ question: 'q1', sources: 1 }, names)).toBe(
      '“What do pupils learn?” can be heard from 1 source.',
    )
    expect(unplacedInWords({ item: 'grace', rules: [sentences.away[0]] }, names)).toBe(
      'Grace Osei found no time. Anil cannot from 09:15 to 10:00.',
    )
    const at = { day: 1, starts: 600, people: ['anil'] }
    expect(
      movesInWords(
        {
          moves: [
            { item: 'over', from: at, to: null },
            { item: 'over', from: null, to: at },
            { item: 'grace', from: at, to: { ...at, people: ['joanna'] } },
            { item: 'grace', from: at, to: { ...at, starts: 660 } },
          ],
        },
        names,
      ),
    ).toEqual([
      'Overmoor is no longer on the schedule.',
      'Overmoor is new, on Thursday at 10:00, with Anil.',
      'Grace Osei stays on Thursday at 10:00, now with Joanna.',
      'Grace Osei moves to Thursday at 11:00.',
    ])
    expect(partInWords('questions')).toBe('Each key question is heard from several sources')
  })

  test('the published form of a plan knows every rule', () => {
    const plan = {
      status: 'optimal',
      gap: 0,
      value: 0,
      bound: 0,
      parts: {
        placed: 0,
        questions: 0,
        spread: 0,
        kilometres: 0,
        balance: 0,
        company: 0,
        slack: 0,
        change: 0,
      },
      entries: [],
      journeys: [],
      chosen: [],
      questions: [],
      seconds: 1,
    }
    const unplaced = Object.values(sentences).map(([rule]) => ({ item: 'x', rules: [rule] }))
    expect(schedulePlan.safeParse({ ...plan, unplaced }).success).toBe(true)
  })
})
