import { defineCommand } from '../../../access/define-command.server.ts'
import { auditSchedule } from '../schedule-facts.server.ts'
import { changeFacts, settle } from './change-facts.server.ts'
import { canTakeBackChange } from './policy.ts'
import { changeInput } from './schemas.ts'

/** The side that proposed a change takes it back before it is answered. */
export const takeBackChange = defineCommand({
  name: 'take-back-change',
  input: changeInput,
  load: changeFacts,
  policy: canTakeBackChange,
  run: async ({ tx, facts }) => {
    await settle(tx, facts, 'taken_back')
  },
  audit: ({ facts, input }) => auditSchedule(facts, input.changeId),
})
