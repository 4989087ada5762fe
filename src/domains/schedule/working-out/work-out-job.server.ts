import { z } from 'zod'
import type { Actor } from '../../../access/actor.ts'
import { writeAudit } from '../../../access/define-command.server.ts'
import { defineJob } from '../../../access/define-job.server.ts'
import { readingAs, writingAs } from '../../../access/transaction.server.ts'
import type { SchedulePlan } from '../../../engines/schedule/plan.ts'
import { scheduleProblem } from '../../../engines/schedule/problem.ts'
import { solveSchedule } from '../../../engines/schedule/solve.ts'
import { log } from '../../../platform/log.server.ts'
import { NO_PROBLEM } from './runs.server.ts'

const LOOK_MILLISECONDS = 1000

/** Works the days out. It reads nothing but what was laid down for it, and can be stopped. */
export const workOutScheduleJob = defineJob({
  name: 'work-out-schedule',
  payload: z.object({ runId: z.uuid() }),
  run: async ({ runId }, actor) => {
    const row = await readRun(actor, runId)
    if (!row) return
    const stop = new AbortController()
    const problem = scheduleProblem.parse(row.problem)
    const began = performance.now()
    const done = () => (performance.now() - began) / 1000 / problem.limits.seconds
    const watch = setInterval(() => void look(actor, runId, stop, done()), LOOK_MILLISECONDS)
    try {
      const plan = await solveSchedule(problem, { signal: stop.signal })
      await propose(actor, runId, row.review_id, plan)
    } catch (error) {
      log.error({ runId, error: error instanceof Error ? error.stack : String(error) }, 'days not worked out')
      await end(actor, runId, row.review_id, { state: 'failed', problem: NO_PROBLEM })
    } finally {
      clearInterval(watch)
    }
  },
})

const readRun = (actor: Actor, runId: string) =>
  readingAs(actor, (tx) =>
    tx
      .selectFrom('schedule_run')
      .select(['review_id', 'problem', 'stop_asked'])
      .where('id', '=', runId)
      .where('state', '=', 'working')
      .executeTakeFirst(),
  )

// Beside the work: whether somebody wants it stopped, and how far it is. That a look fails is of no matter to the work.
async function look(actor: Actor, runId: string, stop: AbortController, done: number) {
  const row = await readRun(actor, runId).catch(() => undefined)
  if (row?.stop_asked) stop.abort()
  const doing = done < 0.2 ? 'Finding an arrangement that holds' : 'Looking for a better one'
  await writingAs(actor, (tx) =>
    tx
      .updateTable('schedule_run')
      .set({ doing, done: Math.min(0.99, done) })
      .where('id', '=', runId)
      .where('state', '=', 'working')
      .execute(),
  ).catch(() => undefined)
}

/** What holds is proposed; what holds nothing is not. */
function propose(actor: Actor, runId: string, reviewId: string, plan: SchedulePlan) {
  if (plan.entries.length === 0) return end(actor, runId, reviewId, { state: 'stopped', problem: NO_PROBLEM })
  return end(actor, runId, reviewId, { state: 'proposed', plan: JSON.stringify(plan) })
}

type Ending =
  | { state: 'stopped' | 'failed'; problem: typeof NO_PROBLEM }
  | { state: 'proposed'; plan: string }

async function end(actor: Actor, runId: string, reviewId: string, ending: Ending) {
  await writingAs(actor, async (tx) => {
    await tx
      .updateTable('schedule_run')
      .set({ ...ending, done: 1, ended_at: new Date() })
      .where('id', '=', runId)
      .where('state', '=', 'working')
      .execute()
    await writeAudit(tx, 'work-out-schedule', actor, {
      reviewId,
      subjectId: runId,
      audience: ['host', 'team'],
    })
  })
}
