import { defineCommand } from '../../../access/define-command.server.ts'
import { auditSchedule, tellOfChange } from '../schedule-facts.server.ts'
import { changeFacts, settle } from './change-facts.server.ts'
import { applyMoves } from './make-change.server.ts'
import { canAnswerChange } from './policy.ts'
import { changeInput } from './schemas.ts'
import { tellOtherSide } from './tell-other-side.server.ts'

/** The other side agrees, and the change stands. */
export const agreeChange = defineCommand({
  name: 'agree-change',
  input: changeInput,
  load: changeFacts,
  policy: canAnswerChange,
  run: async ({ tx, facts, enqueue }) => {
    await applyMoves(tx, facts, facts.change.moves)
    await settle(tx, facts, 'agreed')
    await tellOtherSide(tx, facts, { kind: 'schedule-change-answered' })
    await tellOfChange(facts, enqueue)
  },
  audit: ({ facts, input }) => auditSchedule(facts, input.changeId),
})
