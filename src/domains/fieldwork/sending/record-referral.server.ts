import { z } from 'zod'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { now } from '../../../platform/clock.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { deviceIn, refuseRevoked } from '../devices/device.server.ts'
import { canRecordReferral } from '../policy.ts'

const recordReferralInput = z.object({
  id: z.uuidv4(),
  reviewId: z.uuid(),
  ageMs: z.number().min(0).default(0),
  deviceId: z.uuid().nullable().default(null),
})

/** That something was passed on, by whom and when, and nothing else: there is nothing else to write (MISSION F8). */
export const recordReferral = defineCommand({
  name: 'record-referral',
  input: recordReferralInput,
  load: (tx, { reviewId }, actor) => standingIn(tx, reviewId, actor),
  policy: canRecordReferral,
  run: async ({ tx, input: { id, reviewId, ageMs, deviceId }, facts: { personId } }) => {
    if (deviceId) refuseRevoked(await deviceIn(tx, deviceId, personId))
    const made_at = new Date(now().getTime() - ageMs)
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('safeguarding_referral')
      .values({ id, review_id: reviewId, made_by: personId, made_at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 1n) return { new: true }
    const own = await tx
      .selectFrom('safeguarding_referral')
      .select('id')
      .where('id', '=', id)
      .where('review_id', '=', reviewId)
      .where('made_by', '=', personId)
      .executeTakeFirst()
    if (!own) throw new Refused([{ field: 'id', message: 'This number cannot be used.' }])
    return { new: false }
  },
  audit: ({ input, facts, value }) =>
    value.new
      ? { reviewId: input.reviewId, trustId: facts.review.trustId, subjectId: input.id, audience: [] }
      : [],
})
