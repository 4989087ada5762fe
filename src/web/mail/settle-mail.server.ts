import { defineCommand } from '../../access/define-command.server.ts'
import { now } from '../../platform/clock.ts'
import { mailFacts } from './mail-log.server.ts'
import { canSettleMail } from './policy.ts'
import { mailInput } from './send-mail-again.server.ts'

/** Somebody has told the person in another way: nothing more is asked about this mail. */
export const settleMail = defineCommand({
  name: 'settle-mail',
  input: mailInput,
  load: (tx, { mailId }) => mailFacts(tx, mailId),
  policy: canSettleMail,
  run: async ({ tx, facts: { row }, actor }) => {
    await tx
      .updateTable('mail')
      .set({ settled_at: now(), settled_by: actor.personId })
      .where('id', '=', row.id)
      .execute()
  },
  audit: ({ facts: { row } }) => ({ reviewId: row.review_id ?? undefined, subjectId: row.id, audience: [] }),
})
