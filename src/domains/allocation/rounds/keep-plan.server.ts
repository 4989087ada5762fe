import { sql } from 'kysely'
import type { AllocationPlan, Seat } from '../../../engines/allocation/plan.ts'
import type { AllocationProblem } from '../../../engines/allocation/problem.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { placedAtOf, placedAtText } from './placed-at.server.ts'
import { whoMovedWords } from './who-moved-words.ts'

type Worked = { roundId: string; problem: AllocationProblem; plan: AllocationPlan; askedBy: string | null }

/** Keeps a plan with what it was worked out from, proposes whom it names, and says who moved by it. */
export async function keepPlan(tx: Tx, { roundId, problem, plan, askedBy }: Worked): Promise<string> {
  const values = {
    problem: JSON.stringify(problem),
    plan: JSON.stringify(plan),
    asked_by: askedBy,
    worked_out_at: sql<Date>`now()`,
  }
  await tx
    .insertInto('round_plan')
    .values({ round_id: roundId, ...values })
    .onConflict((conflict) => conflict.column('round_id').doUpdateSet(values))
    .execute()
  // What contradicts itself fills no place: whoever was proposed before stays, for a person to put right.
  if (plan.status === 'impossible') return ''
  const proposed = plan.assignments.filter(({ pinned }) => pinned === null)
  const { before, come, gone } = await proposeInstead(tx, roundId, proposed)
  return before.length === 0 ? '' : whoMovedWords(problem, come, gone)
}

/** These people are proposed instead of all whom the engine proposed before. Placed by hand stays. */
async function proposeInstead(tx: Tx, roundId: string, seats: Seat[]) {
  const before = await proposedBefore(tx, roundId)
  const gone = before.filter((seat) => !seats.some((one) => isSame(one, seat)))
  const come = seats.filter((seat) => !before.some((one) => isSame(one, seat)))
  await takeAway(tx, gone)
  await tx
    .updateTable('round_seat')
    .set({ set_aside: '', broken: '[]' })
    .where('round_id', '=', roundId)
    .where('chosen_by', 'is', null)
    .execute()
  await putInPlaceOf(tx, roundId, come, gone)
  // what was moved by hand before is no longer what stands, so there is nothing to undo
  await tx
    .updateTable('round_move')
    .set({ undone_at: sql<Date>`now()` })
    .where('round_id', '=', roundId)
    .where('undone_at', 'is', null)
    .execute()
  return { before, come, gone }
}

type Proposed = Seat & { id: string; placedAt: string }
const proposedBefore = (tx: Tx, roundId: string): Promise<Proposed[]> =>
  tx
    .selectFrom('round_seat')
    .select(['id', 'review_id as review', 'person_id as reviewer', 'place as role', placedAtText])
    .where('round_id', '=', roundId)
    .where('chosen_by', 'is', null)
    .orderBy('placed_at')
    .orderBy('id')
    .execute()

const isSame = (one: Seat, other: Seat) => isSamePlace(one, other) && one.reviewer === other.reviewer
const isSamePlace = (one: Seat, other: Seat) => one.review === other.review && one.role === other.role

async function takeAway(tx: Tx, seats: Proposed[]) {
  const ids = seats.map(({ id }) => id)
  if (ids.length > 0) await tx.deleteFrom('round_seat').where('id', 'in', ids).execute()
}

/** Whoever follows somebody stands where they stood, so that nobody else seems to have moved. */
async function putInPlaceOf(tx: Tx, roundId: string, come: Seat[], gone: Proposed[]) {
  if (come.length === 0) return
  const left = [...gone]
  const rows = come.map((seat) => {
    const at = left.findIndex((one) => isSamePlace(one, seat))
    const [was] = at < 0 ? [] : left.splice(at, 1)
    return {
      id: crypto.randomUUID(),
      round_id: roundId,
      review_id: seat.review,
      person_id: seat.reviewer,
      place: seat.role,
      placed_at: placedAtOf(was),
    }
  })
  for (const row of rows)
    await tx
      .insertInto('round_seat')
      .values(row)
      .onConflict((conflict) => conflict.columns(['review_id', 'person_id']).doNothing())
      .execute()
}
