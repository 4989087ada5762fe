import { defineCommand } from '../../access/define-command.server.ts'
import { today } from '../../platform/clock.ts'
import { actionFacts, ownerFrom } from './actions.server.ts'
import { mailOwner } from './owner-mail.server.ts'
import { refuseOutOfReach } from './plan-action.server.ts'
import { canChangeAction } from './policy.ts'
import { changeActionInput } from './schemas.ts'

export const changeAction = defineCommand({
  name: 'change-action',
  input: changeActionInput,
  load: actionFacts,
  policy: canChangeAction,
  run: async ({ tx, input, facts, actor }) => {
    // one that is late stays as it was planned, whatever else of it is changed
    if (input.dueOn !== facts.dueOn) refuseOutOfReach(input.dueOn)
    const owner = await ownerFrom(tx, facts.reviewId, input.ownerId)
    const handedOn = owner.id !== facts.ownerId
    await tx
      .updateTable('action')
      .set({
        title: input.title,
        detail: input.detail,
        first_step: input.firstStep,
        first_step_on: input.firstStepOn,
        how_known: input.howKnown,
        owner_id: owner.id,
        due_on: input.dueOn,
        // Whoever had it before may have stopped the reminders: the new owner has not.
        ...(handedOn && { reminders: true, reminded_from: today() }),
      })
      .where('id', '=', facts.id)
      .execute()
    if (handedOn && owner.id !== actor.personId)
      await mailOwner(tx, owner, { id: facts.id, reviewId: facts.reviewId })
  },
  audit: ({ facts }) => ({ reviewId: facts.reviewId, subjectId: facts.id, audience: ['host'] }),
})
