import { z } from 'zod'
import { defineCommand } from '../../../access/define-command.server.ts'
import { today } from '../../../platform/clock.ts'
import { actionFacts } from '../actions.server.ts'
import { canSetReminders } from '../policy.ts'

/** Stops the reminders of one action, or begins them again from tomorrow: what fell due meanwhile is not made up for. */
export const setReminders = defineCommand({
  name: 'set-reminders',
  input: z.object({ actionId: z.uuid(), reminders: z.enum(['on', 'off']) }),
  load: actionFacts,
  policy: canSetReminders,
  run: async ({ tx, input, facts }) => {
    const on = input.reminders === 'on'
    await tx
      .updateTable('action')
      .set({ reminders: on, ...(on && !facts.reminders && { reminded_from: today() }) })
      .where('id', '=', facts.id)
      .execute()
  },
  audit: ({ facts, input }) => ({
    reviewId: facts.reviewId,
    subjectId: facts.id,
    audience: ['host'],
    detail: { on: input.reminders === 'on' },
  }),
})
