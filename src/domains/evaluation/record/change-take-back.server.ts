import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { takeBackHeld } from './own-take-back.server.ts'
import { canChangeTakeBack } from './policy.ts'
import { changeTakeBackInput } from './schemas.ts'

/** Words and tick as they are now: taking the tick off takes it from the programme's list at once. */
export const changeTakeBack = defineCommand({
  name: 'change-take-back',
  input: changeTakeBackInput,
  load: (tx, { takeBackId }, actor) => takeBackHeld(tx, takeBackId, actor),
  policy: canChangeTakeBack,
  run: async ({ tx, input: { takeBackId, words, share }, facts: { row } }) => {
    const shared_at = share ? (row.shared_at ?? now()) : null
    await tx.updateTable('take_back').set({ words, shared_at }).where('id', '=', takeBackId).execute()
    return { shared: share, was: row.shared_at !== null }
  },
  audit: ({ facts: { row } }) => ({ reviewId: row.review_id, subjectId: row.id, audience: [] }),
})
