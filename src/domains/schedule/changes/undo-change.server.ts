import { defineCommand } from '../../../access/define-command.server.ts'
import { auditSchedule, tellOfChange } from '../schedule-facts.server.ts'
import { reversed } from './change.ts'
import { changeFacts, settle } from './change-facts.server.ts'
import { applyMoves } from './make-change.server.ts'
import { canUndoChange } from './policy.ts'
import { changeInput } from './schemas.ts'

/** Puts back what was just changed, if nobody has changed it since. */
export const undoChange = defineCommand({
  name: 'undo-change',
  input: changeInput,
  load: changeFacts,
  policy: canUndoChange,
  run: async ({ tx, facts, enqueue }) => {
    await applyMoves(tx, facts, reversed(facts.change.moves))
    await settle(tx, facts, 'undone')
    await tellOfChange(facts, enqueue)
  },
  audit: ({ facts, input }) => auditSchedule(facts, input.changeId),
})
