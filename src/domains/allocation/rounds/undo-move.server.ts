import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { undoLast } from './change-seats.server.ts'
import { canMoveSeat } from './policy.ts'
import { roundLocked } from './round-row.server.ts'
import { roundInput } from './schemas.ts'

export const undoMove = defineCommand({
  name: 'undo-round-move',
  input: roundInput,
  load: roundLocked,
  policy: canMoveSeat,
  run: async ({ tx, input, actor }) => {
    if (!(await undoLast(tx, input.roundId, actor.personId))) throw new Refused('There is nothing to undo.')
  },
  audit: ({ input }) => ({ subjectId: input.roundId, audience: ['central'] }),
})
