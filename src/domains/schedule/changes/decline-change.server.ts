import { defineCommand } from '../../../access/define-command.server.ts'
import { auditSchedule } from '../schedule-facts.server.ts'
import { changeFacts, settle } from './change-facts.server.ts'
import { canAnswerChange } from './policy.ts'
import { declineChangeInput } from './schemas.ts'
import { tellOtherSide } from './tell-other-side.server.ts'

/** The other side declines, and says why. The schedule stays as it is. */
export const declineChange = defineCommand({
  name: 'decline-change',
  input: declineChangeInput,
  load: changeFacts,
  policy: canAnswerChange,
  run: async ({ tx, input, facts }) => {
    await settle(tx, facts, 'declined', input.answer)
    await tellOtherSide(tx, facts, { kind: 'schedule-change-answered' })
  },
  audit: ({ facts, input }) => auditSchedule(facts, input.changeId),
})
