import { defineCommand } from '../../../access/define-command.server.ts'
import { auditSchedule, scheduleFacts } from '../schedule-facts.server.ts'
import { canSetNeeds } from './policy.ts'
import { removeInterviewInput } from './schemas.ts'

/** Takes a conversation off what the days must hold. A session that stands for it already stays. */
export const removeInterviewNeed = defineCommand({
  name: 'remove-interview-need',
  input: removeInterviewInput,
  load: (tx, { reviewId }, actor) => scheduleFacts(tx, reviewId, actor),
  policy: canSetNeeds,
  run: async ({ tx, input: { reviewId, interviewId } }) => {
    await tx
      .deleteFrom('interview_need')
      .where('id', '=', interviewId)
      .where('review_id', '=', reviewId)
      .execute()
  },
  audit: ({ input, facts }) => auditSchedule(facts, input.interviewId),
})
