import type { Person } from '../../../access/actor.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { AllocationPlan, Move, Repair } from '../../../engines/allocation/plan.ts'
import type { AllocationProblem } from '../../../engines/allocation/problem.ts'
import { repair } from '../../../engines/allocation/solve.ts'
import { log } from '../../../platform/log.server.ts'
import { boardRows, roleInPlace, seatsOf } from './board.ts'
import { lostPlaces } from './lost-places.server.ts'
import { planNow } from './plan-now.ts'
import { planOf } from './plan-row.server.ts'
import { roundProblem } from './problem.server.ts'
import { roundName } from './round.ts'
import { roundOf } from './round-row.server.ts'
import { settlePins } from './settle-pins.ts'
import { shortTrust } from './short-trust.ts'

const SECONDS = 6

const facts = defineQuery({
  name: 'repair facts',
  run: async (tx, { roundId }: { roundId: string }) => {
    const round = await roundOf(tx, roundId)
    if (!round) return null
    const all = await roundProblem(tx, round)
    const rows = boardRows(all.facts, all.problem)
    const kept = await planOf(tx, roundId)
    const problem = settlePins(all.problem)
    return {
      id: round.id,
      name: roundName(round),
      lost: await lostPlaces(tx, rows),
      members: all.facts.taking,
      problem,
      plan: planNow(problem, seatsOf(rows), kept?.plan.windows ?? [], kept?.plan ?? null),
    }
  },
})

/** What somebody's leaving has left open, and the ways to mend it: those that disturb fewest people first. */
export async function roundRepairs(actor: Person, { roundId }: { roundId: string }) {
  const found = await facts(actor, { roundId })
  if (!found) return null
  const { lost, problem, plan, members } = found
  const ways = lost.length > 0 ? await waysToMend(problem, plan, lost) : []
  return {
    id: found.id,
    name: found.name,
    lost: lost.map(({ words }) => words),
    failed: ways === null,
    ways: (ways ?? []).map((way) => ({
      changes: way.changes.map((move) => changeWords(move, problem)),
      price: priceOf(way),
      /** whoever would have to be withdrawn first, since they were asked or have accepted */
      first: way.changes.flatMap((move) => {
        const member = members.find((one) => one.personId === move.reviewer && one.reviewId === move.review)
        return move.change === 'leaves' && member
          ? [{ to: `/reviews/${move.review}/team/${member.memberId}`, name: nameOf(problem, move.reviewer) }]
          : []
      }),
      seats: way.plan.assignments
        .filter(
          (seat) => !members.some((one) => one.personId === seat.reviewer && one.reviewId === seat.review),
        )
        .map(({ review, role, reviewer }) => `${review} ${role} ${reviewer}`),
    })),
  }
}
export type RepairsSeen = NonNullable<Awaited<ReturnType<typeof roundRepairs>>>

async function waysToMend(
  problem: AllocationProblem,
  plan: AllocationPlan,
  [first]: { personId: string; reviewId: string }[],
): Promise<Repair[] | null> {
  if (!first) return []
  const limits = { ...problem.limits, seconds: SECONDS }
  try {
    const event = { kind: 'withdraws' as const, reviewer: first.personId, review: first.reviewId }
    const found = await repair({ ...problem, limits }, plan, event)
    return found.filter(({ changes }) => changes.length > 0)
  } catch (error) {
    log.warn({ error: String(error) }, 'the ways to mend a round could not be worked out')
    return null
  }
}

const nameOf = ({ reviewers }: AllocationProblem, id: string) =>
  reviewers.find((one) => one.id === id)?.name ?? ''

/** "Owen Pugh leaves Thornley Wood, where he was proposed." without saying who is a he. */
function changeWords({ reviewer, review, role, change, had }: Move, problem: AllocationProblem): string {
  const host = shortTrust(problem.reviews.find(({ id }) => id === review)?.name ?? '')
  const who = nameOf(problem, reviewer)
  if (change === 'joins') return `${who} joins ${host} ${roleInPlace[role]}.`
  const held = had === 'accepted' ? ', having accepted' : had === 'invited' ? ', having been asked' : ''
  return `${who} leaves ${host}${held}.`
}

function priceOf({ acceptedChanged, invitedChanged, price }: Repair): string {
  const asked = acceptedChanged + invitedChanged
  const first =
    asked === 0
      ? 'Nobody who has accepted or was asked is moved.'
      : `${asked === 1 ? 'One person' : `${asked} people`} who accepted or was asked would have to be told that it has changed.`
  const places =
    price.filled > 0
      ? ' Every place that can be is filled.'
      : price.filled === 0
        ? ' No place more is filled.'
        : ''
  const worse = price.worst < -0.005 ? ' The review that is served least well is served less well.' : ''
  return `${first}${places}${worse}`
}
