import { defineCommand } from '../../access/define-command.server.ts'
import { saidFacts } from './actions.server.ts'
import { canDropAction } from './policy.ts'
import { addProgress } from './progress/progress.server.ts'
import { dropActionInput } from './schemas.ts'

/** Decided not to, with the reason. */
export const dropAction = defineCommand({
  name: 'drop-action',
  input: dropActionInput,
  load: saidFacts,
  policy: canDropAction,
  run: ({ tx, input, facts }) =>
    addProgress(tx, facts, { state: 'dropped', putOffUntil: null, did: input.outcome }),
  audit: ({ facts }) => ({ reviewId: facts.reviewId, subjectId: facts.id, audience: ['host'] }),
})
