import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { assuranceFacts, auditOfAssurance } from './assurance-facts.server.ts'
import { canStateReadiness } from './policy.ts'
import { stateReadinessInput } from './schemas.ts'

export const stateReadiness = defineCommand({
  name: 'state-readiness',
  input: stateReadinessInput,
  load: assuranceFacts,
  policy: canStateReadiness,
  run: async ({ tx, input: { reviewId, readiness, reasons }, facts: { pair } }) => {
    if (!pair) return reviewId
    await tx
      .insertInto('leading_statement')
      .values({
        review_id: reviewId,
        lead_id: pair.leadId,
        assurer_id: pair.assurerId,
        readiness,
        reasons,
        stated_at: now(),
      })
      .execute()
    return reviewId
  },
  audit: ({ facts }) => auditOfAssurance(facts),
})
