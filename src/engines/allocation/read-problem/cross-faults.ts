import { dayNumber } from '../dates.ts'
import type { AllocationProblem } from '../problem.ts'
import type { Fault } from '../read-problem.ts'
import { placesOf } from '../round.ts'

/** Faults of what refers to what: unknown and doubled ids, days out of order, loads and pins that contradict. */
export function crossFaults(problem: AllocationProblem): Fault[] {
  return [
    ...doubled(problem.reviewers, 'reviewers'),
    ...doubled(problem.reviews, 'reviews'),
    ...reviewerFaults(problem),
    ...reviewFaults(problem),
    ...unknownIds(problem),
    ...pinFaults(problem),
  ]
}

const at = (list: string, index: number, rest = '') => `${list}[${index}]${rest}`

function doubled(list: { id: string }[], name: string): Fault[] {
  const seen = new Map<string, number>()
  return list.flatMap(({ id }, index) => {
    const before = seen.get(id)
    if (before === undefined) seen.set(id, index)
    return before === undefined
      ? []
      : [{ path: at(name, index, '.id'), words: `“${id}” is also the id of ${name}[${before}].` }]
  })
}

function reviewerFaults({ reviewers, relationships }: AllocationProblem): Fault[] {
  const loads = reviewers.flatMap(({ load }, index) =>
    load.least > load.most
      ? [
          {
            path: at('reviewers', index, '.load.least'),
            words: `At least ${load.least} is more than at most ${load.most}.`,
          },
        ]
      : [],
  )
  const leading = reviewers.flatMap(({ already, alreadyLeading }, index) =>
    alreadyLeading > already
      ? [
          {
            path: at('reviewers', index, '.alreadyLeading'),
            words: `Leads ${alreadyLeading} of only ${already} reviews that they do already.`,
          },
        ]
      : [],
  )
  const away = reviewers.flatMap(({ unavailable }, index) =>
    unavailable.flatMap(({ from, until }, span) =>
      from > until
        ? [{ path: at('reviewers', index, `.unavailable[${span}]`), words: `${until} comes before ${from}.` }]
        : [],
    ),
  )
  const ties = relationships.flatMap(({ since, until }, index) =>
    since !== null && until !== null && since > until
      ? [{ path: at('relationships', index), words: `${until} comes before ${since}.` }]
      : [],
  )
  return [...loads, ...leading, ...away, ...ties]
}

function reviewFaults({ reviews }: AllocationProblem): Fault[] {
  return reviews.flatMap(({ windows }, review) => [
    ...doubled(windows, at('reviews', review, '.windows')),
    ...windows.flatMap(({ days }, window) => {
      const out = days.findIndex((day, n) => n > 0 && dayNumber(day) <= dayNumber(days[n - 1] ?? day))
      const path = at('reviews', review, `.windows[${window}].days[${out}]`)
      return out < 1 ? [] : [{ path, words: `${days[out]} must come after ${days[out - 1]}.` }]
    }),
  ])
}

function unknownIds(problem: AllocationProblem): Fault[] {
  const reviewers = new Set(problem.reviewers.map(({ id }) => id))
  const reviews = new Set(problem.reviews.map(({ id }) => id))
  const look = (name: string, list: { reviewer: string; review?: string }[]) =>
    list.flatMap(({ reviewer, review }, index): Fault[] => [
      ...(reviewers.has(reviewer)
        ? []
        : [{ path: at(name, index, '.reviewer'), words: `There is no reviewer “${reviewer}”.` }]),
      ...(review === undefined || reviews.has(review)
        ? []
        : [{ path: at(name, index, '.review'), words: `There is no review “${review}”.` }]),
    ])
  return [
    ...look(
      'relationships',
      problem.relationships.map(({ reviewer }) => ({ reviewer })),
    ),
    ...look('pins', problem.pins),
    ...look('barred', problem.barred),
    ...look('waived', problem.waived),
    ...look('affinities', problem.affinities),
  ]
}

function pinFaults({ pins, reviews }: AllocationProblem): Fault[] {
  const byId = new Map(reviews.map((review) => [review.id, review]))
  const held = new Map<string, number>()
  const people = new Set<string>()
  return pins.flatMap(({ reviewer, review: id, role, window }, index): Fault[] => {
    const review = byId.get(id)
    if (!review) return []
    const place = JSON.stringify([id, role])
    const count = (held.get(place) ?? 0) + 1
    held.set(place, count)
    const person = JSON.stringify([id, reviewer])
    const twice = people.has(person)
    people.add(person)
    const places = placesOf(review, role)
    return [
      ...(window === undefined || review.windows.some((one) => one.id === window)
        ? []
        : [{ path: at('pins', index, '.window'), words: `The review “${id}” has no dates “${window}”.` }]),
      ...(count > places
        ? [
            {
              path: at('pins', index),
              words: `The review “${id}” has ${places} places of this kind, all taken.`,
            },
          ]
        : []),
      ...(twice
        ? [{ path: at('pins', index), words: `“${reviewer}” is put into the review “${id}” already.` }]
        : []),
    ]
  })
}
