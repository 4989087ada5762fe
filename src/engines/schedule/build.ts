import { type Arrangement, pairedIn, place, remove, worthOf } from './arrangement.ts'
import { neededItems } from './check-whole.ts'
import { type Opening, openings } from './openings.ts'
import type { Item } from './setting.ts'

/** Puts each item where it costs least, as long as there is somewhere. Returns whether it found a place. */
export function putBest(
  arrangement: Arrangement,
  item: Item,
  noise: () => number = () => 0,
  only?: { people?: string[]; days?: number[] },
): boolean {
  let best: Opening | null = null
  let least = Number.POSITIVE_INFINITY
  for (const opening of openings(arrangement, item, only ? { only } : {})) {
    const cost = opening.cost + noise()
    if (cost >= least) continue
    least = cost
    best = opening
  }
  if (best) place(arrangement, item, { day: best.day, starts: best.starts, people: best.people })
  return best !== null
}

/** What is hardest to place comes first: what is pinned, then several people together, visits, long conversations. */
export function hardestFirst(arrangement: Arrangement, items: Item[]): Item[] {
  const total = (item: Item) => item.windows.reduce((sum, { from, until }) => sum + until - from, 0) || 5000
  const rank = (item: Item) =>
    (item.pin ? 1e6 : 0) +
    (item.reviewers > 1 || arrangement.pairs.has(item.id) ? 1e5 : 0) +
    item.minutes * 100 -
    Math.min(total(item), 5000)
  return [...items].sort((a, b) => rank(b) - rank(a))
}

/**
 * Completes an arrangement with whatever is needed and missing: visits and pairs up to their number, interviews that
 * must be, and those that may be where they add more than they cost.
 */
export function complete(arrangement: Arrangement, noise?: () => number) {
  const { setting } = arrangement.ground
  dropRung(arrangement)
  const missing = () => itemsMissing(arrangement)
  for (const item of hardestFirst(
    arrangement,
    missing().filter(({ what }) => what === 'visit'),
  ))
    putBest(arrangement, item, noise)
  fillVisits(arrangement, noise)
  fillPairs(arrangement, noise)
  for (const item of hardestFirst(arrangement, missing())) putBest(arrangement, item, noise)
  for (const item of setting.items.values())
    if (item.interview && !item.interview.needed && !arrangement.placed.has(item.id))
      putIfWorth(arrangement, item)
}

function itemsMissing({ ground, placed }: Arrangement): Item[] {
  const { setting } = ground
  return neededItems(setting, new Set(placed.keys()))
    .filter((id) => !placed.has(id))
    .map((id) => setting.items.get(id) as Item)
    .filter(({ what }) => what !== 'shared')
}

/** Who is met at a visit is not rung as well. */
export function dropRung(arrangement: Arrangement) {
  for (const { id, interview, pin } of arrangement.ground.setting.items.values())
    if (interview?.unlessVisited && arrangement.placed.has(interview.unlessVisited) && !pin)
      remove(arrangement, id)
}

function putIfWorth(arrangement: Arrangement, item: Item) {
  const school = item.interview?.unlessVisited
  if (school && arrangement.placed.has(school)) return
  const before = worthOf(arrangement)
  if (putBest(arrangement, item) && worthOf(arrangement) <= before) remove(arrangement, item.id)
}

/** More visits until there are as many as wished: each time the school that adds most of a few at random. */
function fillVisits(arrangement: Arrangement, noise?: () => number) {
  const { setting } = arrangement.ground
  const { count } = setting.problem.visits
  const open = [...setting.items.values()].filter(
    ({ id, school, closed }) => school?.visit === 'may' && !closed && !arrangement.placed.has(id),
  )
  const tired = new Set<string>()
  while (visitsIn(arrangement) < count) {
    const pick = open
      .filter(({ id }) => !tired.has(id) && !arrangement.placed.has(id))
      .map((item) => ({ item, gain: gainOf(arrangement, item) + (noise ? noise() * 4 : 0) }))
      .sort((a, b) => b.gain - a.gain)[0]
    if (!pick) return
    if (!putBest(arrangement, pick.item, noise)) tired.add(pick.item.id)
    dropRung(arrangement)
  }
}

export const visitsIn = ({ ground, placed }: Arrangement) =>
  [...placed.keys()].filter((id) => ground.setting.items.get(id)?.what === 'visit').length

/** What a school adds to what is heard and seen, less the way there and back. */
function gainOf(arrangement: Arrangement, item: Item): number {
  const { setting, groups } = arrangement.ground
  const { weights } = setting.problem
  let gain = 0
  for (const schools of groups.values())
    if (schools.has(item.id) && ![...schools].some((id) => arrangement.placed.has(id))) gain += weights.spread
  gain += item.questions.length * weights.questions * 0.2
  const way =
    setting.travel.metres(setting.office, item.place) + setting.travel.metres(item.place, setting.office)
  return gain - (weights.kilometres * way) / 1500
}

/** Makes pairs of visits until there are as many as wished. */
function fillPairs(arrangement: Arrangement, noise?: () => number) {
  const { setting } = arrangement.ground
  const wished = setting.problem.visits.pairs
  for (const [id, was] of [...arrangement.placed]) {
    const item = setting.items.get(id) as Item
    const paired = pairedIn(setting, arrangement.placed)
    if (paired >= wished) return
    if (item.what !== 'visit' || item.reviewers !== 1 || was.people.length !== 1) continue
    remove(arrangement, id)
    arrangement.pairs.add(id)
    if (putBest(arrangement, item, noise)) continue
    arrangement.pairs.delete(id)
    place(arrangement, item, was)
  }
}
