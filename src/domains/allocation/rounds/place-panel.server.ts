import { defineQuery } from '../../../access/define-query.server.ts'
import { whyNot } from '../../../engines/allocation/explain.ts'
import { fitOf } from '../../../engines/allocation/fit.ts'
import type { AllocationPlan } from '../../../engines/allocation/plan.ts'
import { canRelax } from '../../../engines/allocation/rules.ts'
import { boardRows, type Cell, cellAt, seatsOf } from './board.ts'
import { heldOf } from './held.ts'
import { afterMove, brokenBy, type Held, type Move, unpinned } from './moves.ts'
import { trustNames } from './names.server.ts'
import { planNow } from './plan-now.ts'
import { planOf } from './plan-row.server.ts'
import { type RoundProblem, roundProblem } from './problem.server.ts'
import { reasonsInWords } from './reason-words.ts'
import { roundOf } from './round-row.server.ts'
import { namesIn, ruleInWords, type TrustNames } from './rule-words.ts'
import { shortTrust } from './short-trust.ts'
import { swapWords } from './swap-words.ts'

type Asked = {
  roundId: string
  /** which place: a review and a cell of the board */
  key: string
  /** somebody to put there */
  person: string | null
  /** part of a name */
  words: string
}

/** One place of a board: why whoever is there, why not the others, and what it takes to put somebody else there. */
export const placePanel = defineQuery({
  name: 'place panel',
  run: async (tx, asked: Asked) => {
    const round = await roundOf(tx, asked.roundId)
    if (!round) return null
    const all = await roundProblem(tx, round)
    const rows = boardRows(all.facts, all.problem)
    const at = cellAt(rows, asked.key)
    if (!at) return null
    const kept = await planOf(tx, asked.roundId)
    const windows = kept?.plan.windows ?? []
    const place: Looking = {
      ...all,
      names: await trustNames(tx, all.problem),
      held: heldOf(rows),
      windows,
      reviewId: at.row.review.id,
      cell: at.cell,
    }
    const others = candidates(place)
    const like = asked.words.toLowerCase()
    const shown = like ? others.filter(({ name }) => name.toLowerCase().includes(like)) : others
    return {
      key: asked.key,
      cell: at.cell,
      reviewId: at.row.review.id,
      trustName: at.row.review.trustName,
      why: at.cell.person ? whyThem(place, at.cell.person.id) : [],
      others: priced(place, shown, planNow(all.problem, seatsOf(rows), windows, kept?.plan ?? null)),
      words: asked.words,
      workedOut: kept !== null,
      putting: asked.person ? putting(place, asked.person) : null,
    }
  },
})
export type PlacePanelSeen = NonNullable<Awaited<ReturnType<typeof placePanel>>>
export type Candidate = PlacePanelSeen['others'][number]

export type Looking = RoundProblem & {
  names: TrustNames
  held: Held[]
  windows: { review: string; window: string }[]
  reviewId: string
  cell: Cell
}

function whyThem({ problem, facts, reviewId, names }: Looking, personId: string) {
  const load = problem.reviewers.find(({ id }) => id === personId)
  const inRound = facts.taking.filter((one) => one.personId === personId).length
  const proposed = facts.seats.filter((one) => one.personId === personId).length
  const has = (load?.already ?? 0) + inRound + proposed
  const why = [
    ...fitOf(problem, personId, reviewId).why,
    ...(load ? [{ kind: 'load' as const, share: 0, has, least: load.load.least, most: load.load.most }] : []),
  ]
  return reasonsInWords(why, namesIn(problem, names), {
    free: isFree(problem, personId, reviewId),
    fromTrust: facts.people.find(({ id }) => id === personId)?.home.source === 'trust',
  })
}

/** Whether they said of none of the review's days that they cannot do it. */
function isFree({ reviewers, reviews }: RoundProblem['problem'], personId: string, reviewId: string) {
  const days = reviews.find(({ id }) => id === reviewId)?.windows[0]?.days ?? []
  const away = reviewers.find(({ id }) => id === personId)?.unavailable ?? []
  return !away.some(({ from, until }) => days.some((day) => from <= day && day <= until))
}

/** Everybody else who could be thought of for the place: free ones first, the best fit before. */
function candidates(asked: Looking) {
  const place = withoutWhoeverIsThere(asked)
  const { problem, facts, reviewId, cell } = place
  const here = asked.held.filter((seat) => seat.review === reviewId).map((seat) => seat.reviewer)
  return facts.people
    .filter(({ id }) => !here.includes(id))
    .map((person) => {
      const told = brokenWith(place, moveHere(place, person.id, null))
      return {
        id: person.id,
        name: person.name,
        from: person.from,
        fit: fitOf(problem, person.id, reviewId).fit,
        at: placesNow(place, person.id),
        broken: told.map(({ words }) => words),
        never: told.some(({ rule }) => !canRelax(rule)),
        notForIt: told.some(({ rule }) => rule.kind === 'role'),
      }
    })
    .filter(({ notForIt }) => !notForIt || cell.place === 'lead' || cell.place === 'peer')
    .toSorted((a, b) => rank(a) - rank(b) || b.fit - a.fit)
}
// That somebody has the place is no reason against another.
const withoutWhoeverIsThere = (place: Looking): Looking => ({
  ...place,
  held: place.held.filter(
    ({ review, reviewer }) => review !== place.reviewId || reviewer !== place.cell.person?.id,
  ),
})
const rank = (one: { broken: string[]; never: boolean; notForIt: boolean }) =>
  one.notForIt ? 3 : one.broken.length === 0 ? 0 : one.never ? 2 : 1

/** Nobody reads the price of fifty people. */
const PRICED = 8

/** Those whom no rule keeps out, with what it would mean to have them. */
function priced(
  { problem, reviewId, cell }: Looking,
  others: ReturnType<typeof candidates>,
  plan: AllocationPlan,
) {
  const free = others.filter(({ broken }) => broken.length === 0).slice(0, PRICED)
  const answers = whyNot(
    unpinned(problem),
    plan,
    { review: reviewId, role: cell.place },
    free.map(({ id }) => id),
  )
  return others.map((one) => {
    const price = answers.find(({ reviewer }) => reviewer === one.id)?.price
    return {
      ...one,
      could: price
        ? swapWords(price, { review: reviewId, newcomer: one.id, now: cell.person?.id ?? null }, problem)
        : null,
    }
  })
}

/** "Merrin Valley": where they are on the board already. */
const placesNow = ({ facts, held }: Looking, personId: string) =>
  held
    .filter((seat) => seat.reviewer === personId)
    .map((seat) => shortTrust(facts.reviews.find(({ id }) => id === seat.review)?.trustName ?? ''))

const moveHere = ({ reviewId, cell }: Looking, reviewer: string, from: string | null): Move => ({
  reviewer,
  review: reviewId,
  role: cell.place,
  instead: cell.seatId,
  from,
})

function brokenWith({ problem, held, windows, names }: Looking, move: Move) {
  return brokenBy(problem, afterMove(held, move), windows).map(({ seat, rule }) => ({
    seat,
    rule,
    words:
      seat.reviewer === move.reviewer
        ? ruleInWords(rule, problem, names)
        : `${nameOf(problem, seat.reviewer)}: ${ruleInWords(rule, problem, names)}`,
  }))
}
const nameOf = ({ reviewers }: RoundProblem['problem'], id: string) =>
  reviewers.find((one) => one.id === id)?.name ?? ''

/** What it takes to put one person here: as well as where they are, or from one of the places they are proposed for. */
function putting(place: Looking, personId: string) {
  const { facts, held, cell } = place
  const person = facts.people.find(({ id }) => id === personId)
  if (!person || cell.memberId) return null
  const elsewhere = held.filter((seat) => seat.reviewer === personId && seat.seatId !== null)
  const ways = [null, ...elsewhere].map((seat) => {
    const told = brokenWith(place, moveHere(place, personId, seat?.seatId ?? null))
    const from = facts.reviews.find(({ id }) => id === seat?.review)?.trustName ?? null
    return {
      from: seat?.seatId ?? '',
      fromWords: from && shortTrust(from),
      instead: cell.person?.name ?? null,
      broken: told.map(({ words }) => words),
      never: told.some(({ rule }) => !canRelax(rule)),
    }
  })
  return { id: person.id, name: person.name, from: person.from, ways }
}
