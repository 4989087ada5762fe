import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { assuranceFacts, auditOfAssurance } from './assurance-facts.server.ts'
import { canObserveLeading } from './policy.ts'
import { observeLeadingInput } from './schemas.ts'

export const observeLeading = defineCommand({
  name: 'observe-leading',
  input: observeLeadingInput,
  load: assuranceFacts,
  policy: canObserveLeading,
  run: async ({ tx, input: { reviewId, observationId, aspect, body }, facts: { pair } }) => {
    if (!pair) return observationId
    await tx
      .insertInto('leading_observation')
      .values({
        id: observationId,
        review_id: reviewId,
        lead_id: pair.leadId,
        assurer_id: pair.assurerId,
        aspect,
        body,
        observed_at: now(),
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    return observationId
  },
  audit: ({ facts }) => auditOfAssurance(facts),
})
