import type { Person } from '../../../access/actor.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Relaxation } from '../../../engines/allocation/plan.ts'
import { ruleWords } from '../../../engines/allocation/words.ts'
import { boardRows, cellKey, seatsOf } from './board.ts'
import { trustNames } from './names.server.ts'
import { planNow } from './plan-now.ts'
import { planOf } from './plan-row.server.ts'
import { roundProblem } from './problem.server.ts'
import { waysToFill } from './relax-place.server.ts'
import { roundOf } from './round-row.server.ts'
import { namesIn } from './rule-words.ts'
import { settlePins } from './settle-pins.ts'
import { shortTrust } from './short-trust.ts'

export type EmptyPlace = {
  key: string
  ways: {
    id: string
    personId: string
    name: string
    from: string | null
    rules: string[]
    also: string[]
    /** no rule of the round is set aside: somebody does more than they said */
    beyondOffer: boolean
  }[]
}

const facts = defineQuery({
  name: 'empty place facts',
  run: async (tx, { roundId, reviewId }: { roundId: string; reviewId: string }) => {
    const round = await roundOf(tx, roundId)
    if (!round) return null
    const all = await roundProblem(tx, round)
    const rows = boardRows(all.facts, all.problem)
    const row = rows.find(({ review }) => review.id === reviewId)
    const cell = row?.cells.find((one) => one.state === 'empty' && one.needed)
    if (!cell) return null
    const kept = await planOf(tx, roundId)
    const problem = settlePins(all.problem)
    return {
      problem,
      plan: planNow(problem, seatsOf(rows), kept?.plan.windows ?? [], kept?.plan ?? null),
      names: namesIn(problem, await trustNames(tx, problem)),
      people: all.facts.people,
      role: cell.place,
      key: cellKey(reviewId, cell),
    }
  },
})

/** A review's empty place, and the smallest sets of rules without which it could be filled; null where none is empty. */
export async function emptyPlace(
  actor: Person,
  asked: { roundId: string; reviewId: string },
): Promise<EmptyPlace | null> {
  const found = await facts(actor, asked)
  if (!found) return null
  const { problem, plan, names, people, role } = found
  const ways = (await waysToFill(problem, plan, { review: asked.reviewId, role })) ?? []
  return {
    key: found.key,
    ways: ways.flatMap((way, at) => {
      const here = way.seats.find((seat) => seat.review === asked.reviewId && seat.role === role)
      const person = people.find(({ id }) => id === here?.reviewer)
      if (!here || !person) return []
      return [
        {
          id: `${at}`,
          personId: person.id,
          name: person.name,
          from: person.from && shortTrust(person.from),
          beyondOffer: way.rules.length === 1 && way.rules.every((rule) => isOwnOffer(rule, person.id)),
          rules: way.rules.map((rule) => aboutThem(rule, person.id)),
          also: way.seats.filter((seat) => seat !== here).map((seat) => goes(seat)),
        },
      ]
    }),
  }

  function isOwnOffer(rule: Relaxation['rules'][number], personId: string) {
    return rule.kind === 'most' && rule.reviewer === personId
  }
  // Rules are told under the name of whom they are about.
  function aboutThem(rule: Relaxation['rules'][number], personId: string) {
    const words = ruleWords(rule, names, problem.rules)
    return 'reviewer' in rule && rule.reviewer !== personId
      ? `${names.reviewer(rule.reviewer)}: ${words}`
      : words
  }
  function goes({ reviewer, review }: Relaxation['seats'][number]) {
    return `${names.reviewer(reviewer)} goes to ${shortTrust(names.review(review))}.`
  }
}
