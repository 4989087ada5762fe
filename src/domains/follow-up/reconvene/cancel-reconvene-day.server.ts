import { defineCommand } from '../../../access/define-command.server.ts'
import { canChangeReconveneDay } from './policy.ts'
import { reconveneFacts } from './reconvene.server.ts'
import { mailReconvene } from './reconvene-mail.server.ts'
import { cancelReconveneInput } from './schemas.ts'

/** Takes the day back for all its trusts. What a host chose to bring stays chosen, until another trust is to hear it. */
export const cancelReconveneDay = defineCommand({
  name: 'cancel-reconvene-day',
  input: cancelReconveneInput,
  load: reconveneFacts,
  policy: canChangeReconveneDay,
  run: async ({ tx, input, facts: { reconvene }, actor }) => {
    await mailReconvene(tx, input.reviewId, 'cancelled', actor.personId)
    await tx
      .deleteFrom('reconvene_day')
      .where('id', '=', reconvene?.day.id ?? '')
      .execute()
  },
  audit: ({ facts }) =>
    (facts.reconvene?.trusts ?? []).map(({ reviewId }) => ({ reviewId, audience: ['central', 'host'] })),
})
