import { defineCommand } from '../../../access/define-command.server.ts'
import { dayNameOf } from '../day-name.ts'
import { auditSchedule, tellOfChange } from '../schedule-facts.server.ts'
import { reversed } from './change.ts'
import { settle, undoFacts } from './change-facts.server.ts'
import { applyMoves, refuseWaiting } from './make-change.server.ts'
import { canUndoChange } from './policy.ts'
import { changeInput } from './schemas.ts'
import { undoneWords } from './undo-words.ts'

/** Puts back what was just changed, if nobody has changed it since. */
export const undoChange = defineCommand({
  name: 'undo-change',
  input: changeInput,
  load: undoFacts,
  policy: canUndoChange,
  run: async ({ tx, facts, enqueue }) => {
    const moves = reversed(facts.change.moves)
    await refuseWaiting(tx, facts, moves)
    await applyMoves(tx, facts, moves)
    await settle(tx, facts, 'undone')
    await tellOfChange(facts, enqueue)
    return { undone: undoneWords(facts.change, dayNameOf(facts.standing.review)) }
  },
  audit: ({ facts, input }) => auditSchedule(facts, input.changeId),
})
