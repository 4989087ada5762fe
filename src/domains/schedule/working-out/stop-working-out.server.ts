import { defineCommand } from '../../../access/define-command.server.ts'
import { auditSchedule } from '../schedule-facts.server.ts'
import { reviewInput } from '../schemas.ts'
import { canStopWorkingOut } from './policy.ts'
import { runFacts } from './run-facts.server.ts'

/** Asks for an end. What was found until then becomes the proposal, if it holds. */
export const stopWorkingOut = defineCommand({
  name: 'stop-working-out',
  input: reviewInput,
  load: runFacts,
  policy: canStopWorkingOut,
  run: async ({ tx, facts }) => {
    if (!facts.run) return
    await tx.updateTable('schedule_run').set({ stop_asked: true }).where('id', '=', facts.run.id).execute()
  },
  audit: ({ facts }) => auditSchedule(facts, facts.run?.id),
})
