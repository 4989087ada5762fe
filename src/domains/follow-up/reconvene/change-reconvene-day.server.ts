import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { canChangeReconveneDay } from './policy.ts'
import { reconveneFacts, refuseUnfitDay } from './reconvene.server.ts'
import { mailReconvene } from './reconvene-mail.server.ts'
import { changeReconveneInput } from './schemas.ts'

export const changeReconveneDay = defineCommand({
  name: 'change-reconvene-day',
  input: changeReconveneInput,
  load: reconveneFacts,
  policy: canChangeReconveneDay,
  run: async ({ tx, input, facts: { reconvene }, actor }) => {
    const trusts = reconvene?.trusts ?? []
    refuseUnfitDay(input.onDay, trusts)
    await tx
      .updateTable('reconvene_day')
      .set({
        on_day: input.onDay,
        starts: input.starts,
        place: input.place,
        video_link: input.videoLink,
        changed_at: now(),
      })
      .where('id', '=', reconvene?.day.id ?? '')
      .execute()
    await mailReconvene(tx, input.reviewId, 'changed', actor.personId)
  },
  audit: ({ facts }) =>
    (facts.reconvene?.trusts ?? []).map(({ reviewId }) => ({ reviewId, audience: ['central', 'host'] })),
})
