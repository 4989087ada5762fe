import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { now } from '../../../platform/clock.ts'
import { auditSchedule, scheduleFacts } from '../schedule-facts.server.ts'
import { ownSchool } from './check-need.server.ts'
import { canSetNeeds } from './policy.ts'
import { daysSettingInput } from './schemas.ts'

/** How many visits, lunch, the longest day, and how driving is reckoned, for this review. */
export const setDaysSetting = defineCommand({
  name: 'set-days-setting',
  input: daysSettingInput,
  load: (tx, { reviewId }, actor) => scheduleFacts(tx, reviewId, actor),
  policy: canSetNeeds,
  run: async ({ tx, input, facts }) => {
    await ownSchool(tx, facts.standing.review.trustId, input.officeUrn, 'officeUrn')
    if (input.pairs > input.visits)
      throw new Refused([{ field: 'pairs', message: 'No more visits in pairs than visits' }])
    const content = {
      visits: input.visits,
      pairs: input.pairs,
      lunch_from: input.lunchFrom,
      lunch_until: input.lunchUntil,
      lunch_minutes: input.lunchMinutes,
      longest_day: Math.round(input.longestHours * 60),
      confer_minutes: input.conferMinutes,
      road_percent: 100 + input.roadLonger,
      kilometres_per_hour: input.kilometresPerHour,
      minutes_each: input.minutesEach,
      ring_heads: input.ringHeads,
      ring_minutes: input.ringMinutes,
      office_urn: input.officeUrn,
      set_by: facts.standing.personId,
      set_at: now(),
    }
    await tx
      .insertInto('days_setting')
      .values({ review_id: input.reviewId, ...content })
      .onConflict((on) => on.column('review_id').doUpdateSet(content))
      .execute()
  },
  audit: ({ facts }) => auditSchedule(facts),
})
