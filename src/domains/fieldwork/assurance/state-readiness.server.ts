import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { now } from '../../../platform/clock.ts'
import { assuranceFacts, auditOfAssurance } from './assurance-facts.server.ts'
import { canStateReadiness } from './policy.ts'
import { stateReadinessInput } from './schemas.ts'

// By whoever assured the lead before, whose statement nobody but the lead reads until it is answered.
const alreadyMade = 'A statement on this lead has been made already. There is one for each review.'

export const stateReadiness = defineCommand({
  name: 'state-readiness',
  input: stateReadinessInput,
  load: assuranceFacts,
  policy: canStateReadiness,
  run: async ({ tx, input: { reviewId, readiness, reasons }, facts: { pair } }) => {
    if (!pair) return reviewId
    const made = await tx
      .insertInto('leading_statement')
      .values({
        review_id: reviewId,
        lead_id: pair.leadId,
        assurer_id: pair.assurerId,
        readiness,
        reasons,
        stated_at: now(),
      })
      .onConflict((conflict) => conflict.columns(['review_id', 'lead_id']).doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows === 0n) throw new Refused([{ message: alreadyMade }])
    return reviewId
  },
  audit: ({ facts }) => auditOfAssurance(facts),
})
