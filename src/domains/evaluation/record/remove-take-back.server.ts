import { defineCommand } from '../../../access/define-command.server.ts'
import { takeBackHeld } from './own-take-back.server.ts'
import { canChangeTakeBack } from './policy.ts'
import { removeTakeBackInput } from './schemas.ts'

export const removeTakeBack = defineCommand({
  name: 'remove-take-back',
  input: removeTakeBackInput,
  load: (tx, { takeBackId }, actor) => takeBackHeld(tx, takeBackId, actor),
  policy: canChangeTakeBack,
  run: async ({ tx, input: { takeBackId } }) => {
    await tx.deleteFrom('take_back').where('id', '=', takeBackId).execute()
  },
  audit: ({ facts: { row } }) => ({ reviewId: row.review_id, subjectId: row.id, audience: [] }),
})
