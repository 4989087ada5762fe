import { defineCommand } from '../../access/define-command.server.ts'
import { actionFacts, ownerFrom } from './actions.server.ts'
import { mailOwner } from './owner-mail.server.ts'
import { canChangeAction } from './policy.ts'
import { changeActionInput } from './schemas.ts'

export const changeAction = defineCommand({
  name: 'change-action',
  input: changeActionInput,
  load: actionFacts,
  policy: canChangeAction,
  run: async ({ tx, input, facts, actor }) => {
    const owner = await ownerFrom(tx, facts.reviewId, input.ownerId)
    await tx
      .updateTable('action')
      .set({ title: input.title, detail: input.detail, owner_id: owner.id, due_on: input.dueOn })
      .where('id', '=', facts.id)
      .execute()
    const isNew = owner.id !== facts.ownerId && owner.id !== actor.personId
    if (isNew) await mailOwner(tx, owner, { id: facts.id, reviewId: facts.reviewId })
  },
  audit: ({ facts }) => ({ reviewId: facts.reviewId, subjectId: facts.id, audience: ['host'] }),
})
