import { defineCommand } from '../../../access/define-command.server.ts'
import { canStopRound } from './policy.ts'
import { roundLocked } from './round-row.server.ts'
import { roundInput } from './schemas.ts'

/** Asks the work to end with the best plan that it has so far. */
export const stopRound = defineCommand({
  name: 'stop-round',
  input: roundInput,
  load: roundLocked,
  policy: canStopRound,
  run: async ({ tx, input }) => {
    await tx
      .updateTable('round_work')
      .set({ stop_asked: true })
      .where('round_id', '=', input.roundId)
      .where('state', '=', 'working')
      .execute()
  },
  audit: ({ input }) => ({ subjectId: input.roundId, audience: ['central'] }),
})
