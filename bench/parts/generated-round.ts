// Invented rounds that are like real ones: trusts with their people spread over England, terms of weeks, dates that
// people cannot do, ties, and what hosts wish for. The same seed gives the same round. Nothing in it is real.
import type { AllocationProblemInput, PlaceRole, ReviewerRole } from '../../src/engines/allocation/problem.ts'

export type Size = {
  reviews: number
  reviewers: number
  weeks: number
  seed?: number
  groups?: number
  scarce?: boolean
}

const phases = ['primary', 'secondary', 'special', 'all-through', 'post-16']
const sizes = ['small', 'medium', 'large', 'very large']
const structures = ['single area', 'spread out', 'growing', 'church', 'turnaround']
const areas = [
  'curriculum',
  'inclusion',
  'governance',
  'finance',
  'people',
  'improvement',
  'safeguarding',
  'attendance',
  'early years',
  'new schools',
  'reading',
  'workload',
]
const tags = [
  ...phases.map((tag) => `phase:${tag}`),
  ...sizes.map((tag) => `size:${tag}`),
  ...structures.map((tag) => `structure:${tag}`),
  ...areas.map((tag) => `area:${tag}`),
]

/** Random numbers between 0 and 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const day = (week: number, weekday: number) => {
  const date = new Date(Date.UTC(2027, 0, 4 + week * 7 + weekday))
  return date.toISOString().slice(0, 10)
}

/** A round of so many reviews, people and weeks. `scarce`: too few people, so that not every place can be filled. */
export function generatedRound(size: Size): AllocationProblemInput {
  const random = randomFrom(size.seed ?? 1)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const some = (list: readonly string[], least: number, most: number) => {
    const wanted = least + Math.floor(random() * (most - least + 1))
    return [...new Set(Array.from({ length: wanted }, () => pick(list)))]
  }
  // cities, and trusts about them: journeys are short or long, seldom between
  const cities = Array.from({ length: 12 }, () => ({
    easting: 250_000 + random() * 380_000,
    northing: 100_000 + random() * 450_000,
  }))
  const about = ({ easting, northing }: { easting: number; northing: number }, metres: number) => ({
    easting: Math.round(easting + (random() - 0.5) * metres),
    northing: Math.round(northing + (random() - 0.5) * metres),
  })
  const trusts = Array.from({ length: Math.ceil(size.reviewers * 0.7) }, (_, n) => ({
    id: `trust ${n + 1}`,
    place: about(pick(cities), 60_000),
  }))
  const weeks = Array.from({ length: size.weeks }, (_, week) => week)
  const reviewers = Array.from({ length: size.reviewers }, (_, n) => {
    const trust = random() < 0.85 ? pick(trusts) : undefined
    return {
      id: `reviewer ${n + 1}`,
      name: `Reviewer ${n + 1}`,
      roles: rolesOf(random()),
      trusts: trust ? [trust.id] : [],
      place: about(trust?.place ?? pick(cities), 20_000),
      load: size.scarce
        ? { least: 0, most: 1 }
        : { least: random() < 0.5 ? 1 : 0, most: 1 + Math.floor(random() * 3) },
      already: 0,
      unavailable: weeks
        .filter(() => random() < (size.scarce ? 0.45 : 0.25))
        .map((week) => ({ from: day(week, 0), until: day(week, 4) })),
      experience: some(tags, 3, 8),
      wishes: some(tags, 0, 2),
      trained: random() < 0.95,
      agreed: random() < 0.96,
    }
  })
  const hosts = [...trusts].sort(() => random() - 0.5)
  const reviews = Array.from({ length: size.reviews }, (_, n) => {
    const host = hosts[n % hosts.length] as (typeof trusts)[number]
    const windows = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      Math.floor(random() * size.weeks),
    )
    const inGroup = n < (size.groups ?? 0) * 3
    return {
      id: `review ${n + 1}`,
      name: `Review ${n + 1}`,
      host: host.id,
      place: about(host.place, 8_000),
      windows: [...new Set(inGroup ? [(n * 3) % size.weeks] : windows)].map((week, w) => {
        const from = Math.floor(random() * 3)
        return { id: `dates ${w + 1}`, days: [day(week, from), day(week, from + 1), day(week, from + 2)] }
      }),
      places: placesOf(random(), random()),
      experience: some(tags.slice(0, 14), 2, 4),
      focus: some(tags.slice(14), 1, 3),
      group: inGroup ? `group ${1 + Math.floor(n / 3)}` : null,
    }
  })
  const relationships = reviewers.flatMap(({ id }) =>
    random() < 0.5
      ? [
          {
            reviewer: id,
            trust: pick(trusts).id,
            kind: pick(['former_employer', 'governance', 'family', 'other'] as const),
            since: '2019-09-01',
            until: random() < 0.5 ? day(-Math.floor(random() * 300), 0) : null,
          },
        ]
      : [],
  )
  return {
    version: 1,
    reviewers,
    reviews,
    relationships,
    rules: { nearbyMetres: 15_000, restDays: 2, leadsAtLeast: 2 },
  }
}

function rolesOf(chance: number): ReviewerRole[] {
  if (chance < 0.18) return ['lead', 'peer']
  if (chance < 0.25) return ['lead', 'quality_assurer']
  if (chance < 0.33) return ['provisional_lead', 'peer']
  if (chance < 0.45) return ['shadow']
  if (chance < 0.55) return ['peer', 'shadow']
  return ['peer']
}

function placesOf(assured: number, shadowed: number) {
  const place = (role: PlaceRole, count: number, needed = true) => ({ role, count, needed })
  return [
    place('lead', 1),
    place('peer', assured < 0.3 ? 4 : 3),
    ...(assured < 0.25 ? [place('quality_assurer', 1)] : []),
    ...(shadowed < 0.4 ? [place('shadow', 1, false)] : []),
  ]
}
