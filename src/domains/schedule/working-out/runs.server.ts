import { defineQuery } from '../../../access/define-query.server.ts'
import type { SchedulePlan } from '../../../engines/schedule/plan.ts'
import type { ScheduleProblem } from '../../../engines/schedule/problem.ts'
import type { Tx } from '../../../platform/database.server.ts'

export type RunState = 'working' | 'proposed' | 'taken' | 'discarded' | 'stopped' | 'failed'
export type Run = {
  id: string
  state: RunState
  askedBy: string
  askedAt: string
  doing: string
  done: number
  stopAsked: boolean
  problem: ScheduleProblem
  plan: SchedulePlan | null
}

/** What is left of what was reckoned from, once nothing is to be said of it any more. */
export const NO_PROBLEM = '{}'

const rows = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('schedule_run')
    .innerJoin('person', 'person.id', 'schedule_run.asked_by')
    .selectAll('schedule_run')
    .select('person.name')
    .where('review_id', '=', reviewId)
    .orderBy('asked_at', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

/** The newest, in one of these states if any are named. */
export async function newestRun(tx: Tx, reviewId: string, states?: RunState[]): Promise<Run | null> {
  const all = rows(tx, reviewId)
  const row = await (states ? all.where('state', 'in', states) : all).executeTakeFirst()
  return row ? toRun(row) : null
}

const toRun = (row: Row): Run => ({
  id: row.id,
  state: row.state,
  askedBy: row.name,
  askedAt: row.asked_at.toISOString(),
  doing: row.doing,
  done: row.done,
  stopAsked: row.stop_asked,
  problem: row.problem as unknown as ScheduleProblem,
  plan: row.plan as unknown as SchedulePlan | null,
})

export const lastRun = defineQuery({
  name: 'how the days were last worked out',
  run: (tx, { reviewId, states }: { reviewId: string; states?: RunState[] }) =>
    newestRun(tx, reviewId, states),
})
