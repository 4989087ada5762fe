import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CandidateFacts, findConflicts, type ReviewFacts } from './find-conflicts.ts'

const host = { trustId: 'host', trustName: 'Harbour & Moor' }
const other = { trustId: 'other', trustName: 'Tallow Hill' }
const days = ['2026-12-01', '2026-12-02', '2026-12-03']
const review: ReviewFacts = { place: 'peer_reviewer', host, days, group: false, hostReviewed: [], team: [] }
const nobody: CandidateFacts = {
  name: 'Anil',
  roles: ['peer_reviewer'],
  posts: [],
  relationships: [],
  otherReviews: [],
}
const post = (at: typeof host, until: string | null = null, kind = 'executive') => ({
  ...at,
  post: kind,
  since: null,
  until,
})
const kinds = (candidate: Partial<CandidateFacts>, of: Partial<ReviewFacts> = {}) =>
  findConflicts({ ...nobody, ...candidate }, { ...review, ...of }).map((conflict) => conflict.kind)

describe('What stands between a person and a review', () => {
  test('nobody has a conflict with a trust that they have nothing to do with', () => {
    expect(kinds({ posts: [post(other)] })).toEqual([])
  })
  test('somebody who works for the host, by post or by declaration, is never asked', () => {
    expect(kinds({ posts: [post(host)] })).toEqual(['employer'])
    expect(kinds({ relationships: [{ ...host, kind: 'employer', since: null, until: null }] })).toEqual([
      'employer',
    ])
  })
  test('a former post counts for three years to the day', () => {
    expect(kinds({ posts: [post(host, '2023-12-01')] })).toEqual(['former_employer'])
    expect(kinds({ posts: [post(host, '2023-11-30')] })).toEqual([])
    expect(
      kinds({ relationships: [{ ...host, kind: 'employer', since: null, until: '2024-07-31' }] }),
    ).toEqual(['former_employer'])
  })
  test('governance, family and declared competition count while they last', () => {
    expect(kinds({ posts: [post(host, null, 'chair')] })).toEqual(['governance'])
    for (const kind of ['governance', 'family', 'competition', 'other'] as const) {
      expect(kinds({ relationships: [{ ...host, kind, since: null, until: null }] })).toEqual([kind])
      expect(kinds({ relationships: [{ ...host, kind, since: null, until: '2026-11-30' }] })).toEqual([])
    }
  })
  test('a review the other way round counts for two years, and not at all in a group', () => {
    const hostReviewed = [{ ...other, by: 'Fiona', day1: '2025-03-04' }]
    expect(kinds({ posts: [post(other)] }, { hostReviewed })).toEqual(['reciprocal'])
    expect(kinds({ posts: [post(other)] }, { hostReviewed, group: true })).toEqual([])
    expect(
      kinds({ posts: [post(other)] }, { hostReviewed: [{ ...other, by: 'Fiona', day1: '2024-11-30' }] }),
    ).toEqual([])
  })
  test('one day in common with another review is a clash, days either side of it are not', () => {
    const at = (...days: string[]) => ({ otherReviews: [{ trustName: 'Larkspur', days }] })
    expect(kinds(at('2026-12-03', '2026-12-04', '2026-12-07'))).toEqual(['same_days'])
    expect(kinds(at('2026-11-30', '2026-12-04', '2026-12-07'))).toEqual([])
  })
  test('a second reviewer from a trust, and somebody outside the pool of the place, are found', () => {
    expect(kinds({ posts: [post(other)] }, { team: [{ name: 'Joanna', trusts: [other] }] })).toEqual([
      'same_trust',
    ])
    expect(kinds({}, { place: 'lead_reviewer' })).toEqual(['not_in_pool'])
  })
})

describe('Whatever is known of a person', () => {
  const trust = fc.constantFrom(host, other)
  const date = fc.constantFrom('2020-01-01', '2023-11-30', '2024-05-05', '2026-12-01', '2027-09-01')
  const until = fc.option(date, { nil: null })
  const posts = fc.array(
    fc
      .record({ at: trust, until, post: fc.constantFrom('executive', 'chair', 'headteacher') })
      .map(({ at, ...rest }) => ({ ...at, ...rest, since: null })),
    { maxLength: 4 },
  )
  const relationships = fc.array(
    fc
      .record({
        at: trust,
        until,
        kind: fc.constantFrom(
          'employer' as const,
          'former_employer' as const,
          'governance' as const,
          'family' as const,
          'competition' as const,
          'other' as const,
        ),
      })
      .map(({ at, ...rest }) => ({ ...at, ...rest, since: null })),
    { maxLength: 4 },
  )
  const otherReviews = fc.array(
    fc.record({ trustName: fc.constant('Larkspur'), days: fc.array(date, { minLength: 1, maxLength: 3 }) }),
    { maxLength: 3 },
  )
  const roles = fc.subarray(['lead_reviewer', 'peer_reviewer'])
  const anybody = fc.record({ name: fc.constant('Anil'), roles, posts, relationships, otherReviews })

  test('a post in the host trust today, or the same days elsewhere, can never be set aside', () => {
    fc.assert(
      fc.property(anybody, (person) => {
        const found = findConflicts(person, review)
        for (const conflict of found)
          expect(conflict.waivable).toBe(!['same_days', 'employer'].includes(conflict.kind))
        const works = person.posts.some(
          (one) =>
            one.trustId === 'host' &&
            one.post !== 'chair' &&
            (one.until === null || one.until >= '2026-12-01'),
        )
        if (works)
          expect(found.some((conflict) => conflict.kind === 'employer' && !conflict.waivable)).toBe(true)
        const busy = person.otherReviews.some((one) => one.days.some((day) => days.includes(day)))
        expect(found.some((conflict) => conflict.kind === 'same_days')).toBe(busy)
      }),
    )
  })
  test('knowing more never takes a conflict away', () => {
    fc.assert(
      fc.property(anybody, anybody, (person, more) => {
        const both = {
          ...person,
          posts: [...person.posts, ...more.posts],
          relationships: [...person.relationships, ...more.relationships],
          otherReviews: [...person.otherReviews, ...more.otherReviews],
        }
        const after = findConflicts(both, review).map((conflict) => conflict.words)
        for (const conflict of findConflicts(person, review)) expect(after).toContain(conflict.words)
      }),
    )
  })
})
