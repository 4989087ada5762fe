import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import { auditSchedule, scheduleFacts } from '../schedule-facts.server.ts'
import { ownQuestions, ownSchool } from './check-need.server.ts'
import { canSetNeeds } from './policy.ts'
import { schoolNeedInput } from './schemas.ts'

/** What one school asks for and can give. Either side writes it, and both see who did. */
export const setSchoolNeed = defineCommand({
  name: 'set-school-need',
  input: schoolNeedInput,
  load: (tx, { reviewId }, actor) => scheduleFacts(tx, reviewId, actor),
  policy: canSetNeeds,
  run: async ({ tx, input, facts }) => {
    await ownSchool(tx, facts.standing.review.trustId, input.urn)
    const content = {
      visit: input.visit,
      minutes: input.minutes,
      reviewers: input.reviewers,
      meeting: input.meeting,
      question_ids: await ownQuestions(tx, input.reviewId, input.questionIds),
      times: JSON.stringify(input.times),
      set_by: facts.standing.personId,
      set_at: now(),
    }
    await tx
      .insertInto('school_need')
      .values({ review_id: input.reviewId, urn: input.urn, ...content })
      .onConflict((on) => on.columns(['review_id', 'urn']).doUpdateSet(content))
      .execute()
  },
  audit: ({ facts }) => auditSchedule(facts),
})
