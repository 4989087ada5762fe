import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { canWorkOutRound } from './policy.ts'
import { roundProblem } from './problem.server.ts'
import { roundLocked } from './round-row.server.ts'
import { roundInput } from './schemas.ts'

/** Writes the round down as it is now, and hands it to the engine: the job reads of people nothing else. */
export const workOutRound = defineCommand({
  name: 'work-out-round',
  input: roundInput,
  load: roundLocked,
  policy: canWorkOutRound,
  run: async ({ tx, input: { roundId }, facts, actor, enqueue }) => {
    const { problem } = await roundProblem(tx, facts.round)
    if (problem.reviews.length === 0)
      throw new Refused('There is no review in this round yet. Book one first.')
    const values = {
      run: crypto.randomUUID(),
      problem: JSON.stringify(problem),
      state: 'working' as const,
      doing: 'Waiting to begin',
      done: 0,
      stop_asked: false,
      asked_by: actor.personId,
      at: sql<Date>`now()`,
    }
    await tx
      .insertInto('round_work')
      .values({ round_id: roundId, ...values })
      .onConflict((conflict) => conflict.column('round_id').doUpdateSet(values))
      .execute()
    await enqueue('work-out-round', { roundId }, { jobKey: `round-${roundId}` })
  },
  audit: ({ input }) => ({ subjectId: input.roundId, audience: ['central'] }),
})
