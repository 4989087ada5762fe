import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { canSetReconveneDay } from './policy.ts'
import { partnersOf, reconveneFacts, refuseUnfitDay } from './reconvene.server.ts'
import { mailReconvene } from './reconvene-mail.server.ts'
import { setReconveneInput } from './schemas.ts'

export const setReconveneDay = defineCommand({
  name: 'set-reconvene-day',
  input: setReconveneInput,
  load: reconveneFacts,
  policy: canSetReconveneDay,
  run: async ({ tx, input, facts: { standing }, actor }) => {
    const { id: reviewId, trustName, day3 } = standing.review
    const partner = input.withReviewId
      ? (await partnersOf(tx, standing)).find((one) => one.reviewId === input.withReviewId)
      : null
    if (partner === undefined)
      throw new Refused([{ field: 'withReviewId', message: 'Choose one of the trusts shown, or none.' }])
    const trusts = [{ reviewId, trustName, day3 }, ...(partner ? [partner] : [])]
    refuseUnfitDay(input.onDay, trusts)
    const dayId = crypto.randomUUID()
    await tx
      .insertInto('reconvene_day')
      .values({
        id: dayId,
        on_day: input.onDay,
        starts: input.starts,
        place: input.place,
        video_link: input.videoLink,
        set_by: standing.personId,
      })
      .execute()
    await tx
      .insertInto('reconvene_trust')
      .values(
        trusts.map((one, place) => ({
          day_id: dayId,
          review_id: one.reviewId,
          position: place === 0 ? (1 as const) : (2 as const),
        })),
      )
      .execute()
    await mailReconvene(tx, reviewId, 'set', actor.personId)
    return { reviewIds: trusts.map((one) => one.reviewId) }
  },
  // each of the two reads of it in its own history
  audit: ({ value }) => value.reviewIds.map((reviewId) => ({ reviewId, audience: ['central', 'host'] })),
})
