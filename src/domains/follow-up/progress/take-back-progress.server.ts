import { defineCommand } from '../../../access/define-command.server.ts'
import { actionFacts } from '../actions.server.ts'
import { canTakeBackProgress } from '../policy.ts'
import { actionInput } from '../schemas.ts'
import { progressOf, stand } from './progress.server.ts'

/** Takes back what the same person said last: its words are gone, and the action stands as it did before. */
export const takeBackProgress = defineCommand({
  name: 'take-back-progress',
  input: actionInput,
  load: async (tx, input, actor) => {
    const facts = await actionFacts(tx, input, actor)
    if (!facts) return null
    const [last, before] = await progressOf(tx, input.actionId)
    const own = last !== undefined && last.saidById === actor.personId
    return { ...facts, last: last ? { id: last.id, own } : null, before: before ?? null }
  },
  policy: canTakeBackProgress,
  run: async ({ tx, facts: { id, last, before } }) => {
    await tx
      .deleteFrom('action_progress')
      .where('id', '=', last?.id ?? '')
      .execute()
    await tx.updateTable('action').set({ outcome: '' }).where('id', '=', id).execute()
    await stand(tx, id, before, before?.saidAt ?? null)
  },
  audit: ({ facts }) => ({ reviewId: facts.reviewId, subjectId: facts.id, audience: ['host'] }),
})
