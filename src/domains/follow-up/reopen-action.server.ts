import { defineCommand } from '../../access/define-command.server.ts'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import { saidFacts } from './actions.server.ts'
import { canReopenAction } from './policy.ts'
import { addProgress } from './progress/progress.server.ts'
import { actionInput } from './schemas.ts'

/** What was written when it was closed stays with it, to begin from when it is closed again. */
export const reopenAction = defineCommand({
  name: 'reopen-action',
  input: actionInput,
  load: saidFacts,
  policy: canReopenAction,
  run: async ({ tx, facts }) => {
    await addProgress(tx, facts, { ...(await stoodBefore(tx, facts.id)), did: '' })
    // Days of reminders that passed while it was closed are not made up for.
    await tx.updateTable('action').set({ reminded_from: today() }).where('id', '=', facts.id).execute()
  },
  audit: ({ facts }) => ({ reviewId: facts.reviewId, subjectId: facts.id, audience: ['host'] }),
})

/** How it stood when it was closed; a day that it was put off to has not passed since. */
async function stoodBefore(tx: Tx, actionId: string) {
  const last = await tx
    .selectFrom('action_progress')
    .select(['state', 'put_off_until'])
    .where('action_id', '=', actionId)
    .where('state', 'in', ['not_begun', 'under_way', 'put_off'])
    .orderBy('said_at', 'desc')
    .executeTakeFirst()
  if (!last) return { state: 'not_begun' as const, putOffUntil: null }
  if (last.state === 'put_off' && (last.put_off_until ?? '') > today())
    return { state: 'put_off' as const, putOffUntil: last.put_off_until }
  return {
    state: last.state === 'not_begun' ? ('not_begun' as const) : ('under_way' as const),
    putOffUntil: null,
  }
}
