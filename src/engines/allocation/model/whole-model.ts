import { type PlaceRole, placeRoles } from '../problem.ts'
import { placesOf, type Round } from '../round.ts'
import { leadsProvisionally } from '../rules/standing.ts'
import { boundReviews, mayNotExchange } from '../rules/team.ts'
import { ruleKey } from '../rules.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { gatheringsOf } from './meetings.ts'
import {
  ASSURER,
  any,
  GROUP,
  LEADING,
  LEAST,
  LINK,
  LOAD,
  none,
  ONCE,
  REST,
  type Row,
  Rows,
  SERVED,
  SPREAD,
  TIME,
  TRUST,
} from './rows.ts'

// The whole round as rows and columns, before any of it is handed to the solver. The first columns are the candidates
// (1: takes the place), then come the windows (1: chosen), then what the goals need. All rows are sums with bounds.

export type Extra = { lower: number; upper: number; whole: boolean; cost: number; relaxed?: boolean }
export type WholeModel = {
  round: Round
  candidates: Candidate[]
  extras: Extra[]
  rows: Row[]
  /** entries of column c: from starts[c] to starts[c + 1] */
  starts: Int32Array
  entryRow: Int32Array
  entryValue: Float64Array
  /** column of each window of each review; −1 where there is one window alone */
  windowColumn: number[][]
  /** rows of the places of a role in each window, and how many there are and could be filled at most */
  places: Place[]
  /** column of how well the worst-served review is served, and for each review by how many places that is divided */
  worst: number
  servedBy: number[]
}
export type Place = {
  review: number
  role: PlaceRole
  rows: number[]
  count: number
  needed: number
  fillable: number
  /** column that counts the needed ones where some are and some are not; −1 elsewhere */
  filled: number
}

/** Lowest that a served review can count: given fits may be negative. */
const LOWEST = -1e6

type Entry = [row: number, value: number]
type Building = {
  round: Round
  rows: Rows
  gatherings: number[][][]
  rests: number[][][]
  relaxing: boolean
  places: Map<string, Place>
  trusts: Map<string, number>
  rolesAt: Map<number, number>
  servedBy: number[]
  exchanges: Exchanges
}
type Exchanges = Map<string, { other: number; pairs: boolean[][]; all: boolean }[]>

/** Builds the whole model of a round. Its size: a column for each candidate, about eight entries each. */
export function wholeModel(round: Round, relaxing = false): WholeModel {
  const candidates = candidatesOf(round, relaxing)
  const { reviews } = round.problem
  const rows = new Rows()
  const extras: Extra[] = []
  const extraEntries: Entry[][] = []
  const add = (extra: Extra, entries: Entry[]) => {
    extras.push(extra)
    extraEntries.push(entries)
    return candidates.length + extras.length - 1
  }
  const places = placesIn(round, rows, candidates)
  const at: Building = {
    round,
    rows,
    // what may be set aside, days of rest, is told apart from what may not, the same days
    gatherings: gatheringsOf(round, relaxing ? 0 : round.problem.rules.restDays),
    rests:
      relaxing && round.problem.rules.restDays > 0 ? gatheringsOf(round, round.problem.rules.restDays) : [],
    relaxing,
    places: new Map(places.map((place) => [`${place.review}|${place.role}`, place])),
    trusts: new Map(),
    rolesAt: rolesAt(round, candidates),
    servedBy: servedBy(round, places),
    exchanges: new Map(),
  }
  const windowColumn = addWindows(at, places, add)
  const entries = candidates.map((candidate) => entriesOf(at, candidate))
  const worst = add(
    { lower: LOWEST, upper: at.servedBy.some((n) => n > 0) ? any : 0, whole: false, cost: 0 },
    at.servedBy.flatMap((n, v): Entry[] => (n > 0 ? [[rows.at(SERVED, v, 0, 0, any), -n]] : [])),
  )
  addMixed(places, rows, add)
  addGroups(at, candidates, entries, add)
  addShortfalls(at, add)
  if (relaxing) addRelaxed(rows, candidates, entries, add)
  addLinks(rows, candidates, entries, windowColumn, extraEntries)
  return {
    round,
    candidates,
    extras,
    rows: rows.rows,
    ...packed([...entries, ...extraEntries]),
    windowColumn,
    places,
    worst,
    servedBy: reviews.map((_, v) => at.servedBy[v] ?? 0),
  }
}

type Add = (extra: Extra, entries: Entry[]) => number

function placesIn(round: Round, rows: Rows, candidates: Candidate[]): Place[] {
  const able = new Map<string, Set<number>>()
  for (const { review, role, reviewer } of candidates) {
    const key = `${review}|${role}`
    const set = able.get(key)
    if (set) set.add(reviewer)
    else able.set(key, new Set([reviewer]))
  }
  return round.problem.reviews.flatMap((review, v) =>
    placeRoles.flatMap((role): Place[] => {
      const count = placesOf(review, role)
      if (count === 0) return []
      const needed = review.places.reduce(
        (n, one) => n + (one.role === role && one.needed ? one.count : 0),
        0,
      )
      const fillable = Math.min(count, able.get(`${v}|${role}`)?.size ?? 0)
      const single = review.windows.length === 1
      const own = review.windows.map((_, w) => rows.keyed(`${v}|${role}|${w}`, none, single ? count : 0))
      return [{ review: v, role, rows: own, count, needed, fillable, filled: -1 }]
    }),
  )
}

// How well a review is served is the mean fit of the places of the roles that it needs, as far as anybody could fill them.
const servedBy = (round: Round, places: Place[]): number[] =>
  round.problem.reviews.map((_, v) =>
    places.reduce((n, place) => n + (place.review === v && place.needed > 0 ? place.fillable : 0), 0),
  )

function rolesAt(round: Round, candidates: Candidate[]): Map<number, number> {
  const bits = new Map<number, number>()
  const width = round.problem.reviews.length
  for (const { reviewer, review, role } of candidates) {
    const key = reviewer * width + review
    bits.set(key, (bits.get(key) ?? 0) | (1 << placeRoles.indexOf(role)))
  }
  return bits
}

// One window is chosen for each review, and nobody sits in another.
function addWindows({ round, rows }: Building, places: Place[], add: Add): number[][] {
  return round.problem.reviews.map((review, v) => {
    const pins = round.pins.get(review.id) ?? []
    if (review.windows.length === 1) return [-1]
    const one = rows.keyed(`window|${v}`, 1, 1)
    return review.windows.map((window, w) => {
      const shut = pins.some((pin) => pin.window !== undefined && pin.window !== window.id)
      const own = places
        .filter((place) => place.review === v)
        .map((place): Entry => [place.rows[w] ?? -1, -place.count])
      return add({ lower: 0, upper: shut ? 0 : 1, whole: true, cost: 0 }, [[one, 1], ...own])
    })
  })
}

function entriesOf(at: Building, candidate: Candidate): Entry[] {
  const { round, rows } = at
  const { reviewer: r, review: v, role, window: w } = candidate
  const { rules, weights } = round.problem
  const reviewer = round.problem.reviewers[r]
  const place = at.places.get(`${v}|${role}`)
  if (!reviewer || !place) return []
  const cap = reviewer.load.most - reviewer.already
  const least = rules.leastIsRule ? reviewer.load.least - reviewer.already : none
  const found: Entry[] = [
    [place.rows[w] ?? -1, 1],
    [rows.at(LOAD, r, 0, least, Math.max(0, cap)), 1],
  ]
  if (cap > 1 || at.relaxing)
    for (const n of at.gatherings[v]?.[w] ?? []) found.push([rows.at(TIME, r, n, none, 1), 1])
  for (const n of at.rests[v]?.[w] ?? []) found.push([rows.at(REST, r, n, none, 1), 1])
  found.push(...teamEntries(at, candidate))
  if (place.needed > 0 && (at.servedBy[v] ?? 0) > 0)
    found.push([rows.at(SERVED, v, 0, 0, any), candidate.fit])
  if (place.needed > 0 && place.needed < place.count)
    found.push([rows.keyed(`mixed|${v}|${role}`, none, 0), -1])
  if (candidate.pinned) found.push([rows.keyed(`pin|${r}|${v}`, 1, 1), 1])
  if (leadsProvisionally(reviewer, role)) found.push([rows.at(ASSURER, v, w, none, 0), 1])
  const assured = role === 'quality_assurer' ? at.places.get(`${v}|lead`) : undefined
  if (assured) found.push([rows.at(ASSURER, v, w, none, 0), -assured.count])
  if (role === 'lead' && weights.leads > 0 && reviewer.roles.includes('lead') && wantsLeading(at, r) > 0)
    found.push([rows.at(LEADING, r, 0, wantsLeading(at, r), any), 1])
  if (weights.least > 0 && wantsReviews(at, r) > 0)
    found.push([rows.at(LEAST, r, 0, wantsReviews(at, r), any), 1])
  if (weights.spread > 0)
    for (const trust of new Set(reviewer.trusts))
      found.push([rows.at(SPREAD, number(at, trust), 0, none, at.round.hostedBy.get(trust)?.length ?? 0), 1])
  return found
}

const wantsLeading = ({ round }: Building, r: number): number => {
  const reviewer = round.problem.reviewers[r]
  return reviewer ? round.problem.rules.leadsAtLeast - reviewer.alreadyLeading : 0
}
const wantsReviews = ({ round }: Building, r: number): number => {
  const reviewer = round.problem.reviewers[r]
  return reviewer && !round.problem.rules.leastIsRule ? reviewer.load.least - reviewer.already : 0
}

function number({ trusts }: Building, trust: string): number {
  const found = trusts.get(trust) ?? trusts.size
  trusts.set(trust, found)
  return found
}

// One of a trust in a team; nobody twice in one; no review the other way round.
function teamEntries(at: Building, candidate: Candidate): Entry[] {
  const { round, rows } = at
  const { reviewer: r, review: v } = candidate
  const { reviews, reviewers, rules } = round.problem
  const trusts = reviewers[r]?.trusts ?? []
  const found: Entry[] = []
  const several = at.rolesAt.get(r * reviews.length + v) ?? 0
  if ((several & (several - 1)) !== 0 && (at.relaxing || !(rules.oneATrust && trusts.length > 0)))
    found.push([rows.at(ONCE, r, v, none, 1), 1])
  for (const trust of new Set(trusts)) {
    if (rules.oneATrust) found.push([rows.at(TRUST, number(at, trust), v, none, 1), 1])
    found.push(...exchangeEntries(at, candidate, trust))
  }
  return found
}

/** Pairs of reviews that this one may not exchange people with, by a trust of the reviewer. */
function exchangesOf(at: Building, v: number, trust: string) {
  const key = `${v}|${trust}`
  const known = at.exchanges.get(key)
  if (known) return known
  const { round } = at
  const review = round.problem.reviews[v]
  const found = (review ? (round.hostedBy.get(trust) ?? []) : []).flatMap((other) => {
    const pairs = (round.windows.get(review?.id ?? '') ?? []).map((one) =>
      (round.windows.get(other.id) ?? []).map(
        (two) => review !== undefined && mayNotExchange(round, review, other, [one.first, two.first]),
      ),
    )
    const flat = pairs.flat()
    return flat.includes(true)
      ? [{ other: round.problem.reviews.indexOf(other), pairs, all: !flat.includes(false) }]
      : []
  })
  at.exchanges.set(key, found)
  return found
}

// Where a team has one of a trust at most, one row for two reviews says it; elsewhere each pair of people needs its own.
function exchangeEntries(at: Building, candidate: Candidate, trust: string): Entry[] {
  const { round, rows } = at
  const { reviewer: r, review: v, window: w } = candidate
  const { reviewers, reviews, rules } = round.problem
  const [reviewer, review] = [reviewers[r], reviews[v]]
  if (!reviewer || !review?.host || isWaived(round, reviewer.id, review.id)) return []
  const host = review.host
  return exchangesOf(at, v, trust).flatMap(({ other, pairs, all }): Entry[] => {
    const windows = all ? [-1] : (pairs[w] ?? []).flatMap((meets, theirs) => (meets ? [theirs] : []))
    const people = rules.oneATrust ? [-1] : peopleOf(round, host, reviews[other]?.id ?? '')
    return windows.flatMap((theirs) =>
      people.map((person): Entry => {
        const ends = [
          `${v}.${all ? '' : w}.${person < 0 ? '' : r}`,
          `${other}.${all ? '' : theirs}.${person < 0 ? '' : person}`,
        ]
        return [rows.keyed(`exchange|${ends.sort().join('|')}`, none, 1, false, true), 1]
      }),
    )
  })
}

const isWaived = (round: Round, reviewer: string, review: string) =>
  round.waived.size > 0 && round.waived.has(`${reviewer.length}:${reviewer}${review}`)

const peopleOf = (round: Round, trust: string, review: string): number[] =>
  round.problem.reviewers.flatMap(({ id, trusts }, index) =>
    trusts.includes(trust) && !isWaived(round, id, review) ? [index] : [],
  )

// A role of which some places are needed and some only wanted: a column counts the needed ones that are filled.
function addMixed(places: Place[], rows: Rows, add: Add) {
  for (const place of places) {
    if (place.needed === 0 || place.needed === place.count) continue
    const row = rows.keyed(`mixed|${place.review}|${place.role}`, none, 0)
    place.filled = add({ lower: 0, upper: place.needed, whole: false, cost: 0 }, [[row, 1]])
  }
}

// In a group's reviews the team is the same: a person's part in each equals one and the same column.
function addGroups(at: Building, candidates: Candidate[], entries: Entry[][], add: Add) {
  const { round, rows } = at
  const made = new Set<number>()
  for (const [index, { reviewer: r, review: v, role }] of candidates.entries()) {
    const [reviewer, review] = [round.problem.reviewers[r], round.problem.reviews[v]]
    if (!reviewer || !review?.group) continue
    const bound = boundReviews(round, reviewer, review, role)
    if (bound.length === 0 || (review.host !== null && reviewer.trusts.includes(review.host))) continue
    const row = rows.at(GROUP, r * 4 + placeRoles.indexOf(role), v, 0, 0)
    entries[index]?.push([row, 1])
    if (made.has(row)) continue
    const all = [v, ...bound.map((other) => round.problem.reviews.indexOf(other))]
    const own = all.map((one): Entry => [rows.at(GROUP, r * 4 + placeRoles.indexOf(role), one, 0, 0), -1])
    for (const [other] of own) made.add(other)
    add({ lower: 0, upper: 1, whole: false, cost: 0 }, own)
  }
}

// What is taken from the total: leads that lead too little, people with fewer than they want, trusts that give too much.
function addShortfalls(at: Building, add: Add) {
  const { rows, round, trusts } = at
  const { weights, reviewers, rules } = round.problem
  for (const [r, reviewer] of reviewers.entries()) {
    const [leads, reviews] = [wantsLeading(at, r), wantsReviews(at, r)]
    if (reviewer.roles.includes('lead') && leads > 0 && weights.leads > 0)
      add({ lower: 0, upper: any, whole: false, cost: -weights.leads }, [
        [rows.at(LEADING, r, 0, leads, any), 1],
      ])
    if (reviews > 0 && weights.least > 0)
      add({ lower: 0, upper: any, whole: false, cost: -weights.least }, [
        [rows.at(LEAST, r, 0, reviews, any), 1],
      ])
    // also of somebody without any candidate, so that what cannot be is seen
    const { least, most } = reviewer.load
    if (rules.leastIsRule && least > reviewer.already)
      rows.at(LOAD, r, 0, least - reviewer.already, Math.max(0, most - reviewer.already))
  }
  for (const n of trusts.values()) {
    const spread = rows.has(SPREAD, n, 0)
    if (spread !== undefined)
      add({ lower: 0, upper: any, whole: false, cost: -weights.spread }, [[spread, -1]])
  }
}

/** Enough to lift any row: nobody has as many reviews. */
const FAR = 60

// A yes-or-no for each rule that may be set aside; their number is what is to be small.
function addRelaxed(rows: Rows, candidates: Candidate[], entries: Entry[][], add: Add) {
  const byRule = new Map<string, Entry[]>()
  for (const [index, { against }] of candidates.entries())
    for (const rule of against ?? []) {
      const key = ruleKey(rule)
      const row = rows.keyed(`against|${index}|${key}`, none, 0)
      entries[index]?.push([row, 1])
      const own = byRule.get(key)
      if (own) own.push([row, -1])
      else byRule.set(key, [[row, -1]])
    }
  const soft = rows.rows.flatMap((row, n) => (row.soft ? [n] : []))
  const relaxed = { lower: 0, upper: 1, whole: true, cost: 0, relaxed: true }
  for (const own of byRule.values()) add(relaxed, own)
  for (const row of soft) {
    const { lower, upper } = rows.rows[row] ?? { lower: 0, upper: 0 }
    if (lower === none) add(relaxed, [[row, -FAR]])
    // of a group's rows: one person more or less in one of its reviews
    if (lower === 0 && upper === 0) {
      add(relaxed, [[row, -1]])
      add(relaxed, [[row, 1]])
    }
  }
}

// Nobody is in a window that is not chosen: implied for whole numbers, but it tightens the bound. Taken up where needed.
function addLinks(
  rows: Rows,
  candidates: Candidate[],
  entries: Entry[][],
  windowColumn: number[][],
  extraEntries: Entry[][],
) {
  const made = new Set<number>()
  for (const [index, { reviewer, review, window }] of candidates.entries()) {
    const column = windowColumn[review]?.[window] ?? -1
    if (column < 0) continue
    const row = rows.at(LINK, reviewer, review * 64 + window, none, 0, true)
    entries[index]?.push([row, 1])
    if (made.has(row)) continue
    made.add(row)
    extraEntries[column - candidates.length]?.push([row, -1])
  }
}

function packed(columns: Entry[][]) {
  const starts = new Int32Array(columns.length + 1)
  for (const [c, entries] of columns.entries()) starts[c + 1] = (starts[c] ?? 0) + entries.length
  const entryRow = new Int32Array(starts[columns.length] ?? 0)
  const entryValue = new Float64Array(entryRow.length)
  let n = 0
  for (const entries of columns)
    for (const [row, value] of entries) {
      entryRow[n] = row
      entryValue[n++] = value
    }
  return { starts, entryRow, entryValue }
}
