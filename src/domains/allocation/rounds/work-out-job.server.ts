import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../../access/actor.ts'
import { writeAudit } from '../../../access/define-command.server.ts'
import { defineJob } from '../../../access/define-job.server.ts'
import { readingAs, writingAs } from '../../../access/transaction.server.ts'
import { type AllocationProblem, allocationProblem } from '../../../engines/allocation/problem.ts'
import { solveAllocation } from '../../../engines/allocation/solve.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { log } from '../../../platform/log.server.ts'
import { keepPlan } from './keep-plan.server.ts'
import { progressWords } from './progress-words.ts'
import { settlePins } from './settle-pins.ts'

/** How often the page hears how far it is, and how soon "Stop" is heard. */
const EVERY_MS = 700

/** Works a round out from the problem that was written down with it, and proposes what comes of it. */
export const workOutJob = defineJob({
  name: 'work-out-round',
  payload: z.object({ roundId: z.uuid() }),
  run: async ({ roundId }, actor) => {
    const waiting = await waitingWork(roundId, actor)
    if (!waiting) return
    try {
      await workOut(roundId, waiting, actor)
    } catch (error) {
      await writingAs(actor, (tx) => endWork(tx, roundId, waiting.run, { state: 'failed' }))
      log.error({ roundId, error: error instanceof Error ? error.stack : String(error) }, 'a round failed')
    }
  },
})

/** `run`: which asking it belongs to. Asked again, or given up meanwhile, it is no longer this one's work. */
type Waiting = { run: string; problem: AllocationProblem; askedBy: string | null }

const waitingWork = (roundId: string, actor: Actor) =>
  readingAs(actor, async (tx): Promise<Waiting | null> => {
    const row = await tx
      .selectFrom('round_work')
      .select(['run', 'problem', 'asked_by'])
      .where('round_id', '=', roundId)
      .where('state', '=', 'working')
      .executeTakeFirst()
    return row ? { run: row.run, problem: allocationProblem.parse(row.problem), askedBy: row.asked_by } : null
  })

async function workOut(roundId: string, { run, problem, askedBy }: Waiting, actor: Actor) {
  const stopping = new AbortController()
  const heard = { doing: 'Reading the round', done: 0 }
  const timer = setInterval(() => {
    tellAndListen(roundId, run, actor, heard)
      .then((stop) => stop && stopping.abort())
      .catch((error) => log.warn({ roundId, error: String(error) }, 'a round could not say how far it is'))
  }, EVERY_MS)
  try {
    const plan = await solveAllocation(settlePins(problem), {
      signal: stopping.signal,
      onProgress: (progress) => Object.assign(heard, progressWords(progress, problem.limits.seconds)),
    })
    await writingAs(actor, async (tx) => {
      if (!(await endWork(tx, roundId, run, { state: 'done', done: 1 }))) return
      const doing = await keepPlan(tx, { roundId, problem, plan, askedBy })
      await tx.updateTable('round_work').set({ doing }).where('run', '=', run).execute()
      await writeAudit(tx, 'keep-round-plan', actor, { subjectId: roundId, audience: ['central'] })
    })
  } finally {
    clearInterval(timer)
  }
}

/** Says how far it is, and learns whether to stop: somebody asked for it, or nobody waits for this any longer. */
const tellAndListen = (roundId: string, run: string, actor: Actor, heard: { doing: string; done: number }) =>
  writingAs(actor, async (tx) => {
    const row = await tx
      .updateTable('round_work')
      .set({ ...heard, at: sql<Date>`now()` })
      .where('round_id', '=', roundId)
      .where('run', '=', run)
      .where('state', '=', 'working')
      .returning('stop_asked')
      .executeTakeFirst()
    return row?.stop_asked ?? true
  })

/**
 * Ends the work where it is still this one's, and says whether it was. The row is held until the plan is kept. Who is
 * tied to whom, and where people live, is written down for the work alone and goes with it.
 */
async function endWork(
  tx: Tx,
  roundId: string,
  run: string,
  how: { state: 'done' | 'failed'; done?: number },
) {
  const ended = await tx
    .updateTable('round_work')
    .set({ ...how, doing: '', problem: '{}', at: sql<Date>`now()` })
    .where('round_id', '=', roundId)
    .where('run', '=', run)
    .where('state', '=', 'working')
    .returning('run')
    .executeTakeFirst()
  return ended !== undefined
}
