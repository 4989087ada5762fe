import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { now } from '../../../platform/clock.ts'
import { auditSchedule, scheduleFacts } from '../schedule-facts.server.ts'
import { ownQuestions, ownSchool } from './check-need.server.ts'
import { canSetNeeds } from './policy.ts'
import { interviewNeedInput } from './schemas.ts'

/** Somebody to talk with, and when they can. */
export const setInterviewNeed = defineCommand({
  name: 'set-interview-need',
  input: interviewNeedInput,
  load: (tx, { reviewId }, actor) => scheduleFacts(tx, reviewId, actor),
  policy: canSetNeeds,
  run: async ({ tx, input, facts }) => {
    await ownSchool(tx, facts.standing.review.trustId, input.urn)
    const content = {
      name: input.name,
      post: input.post,
      how: input.how,
      minutes: input.minutes,
      urn: input.urn,
      question_ids: await ownQuestions(tx, input.reviewId, input.questionIds),
      times: JSON.stringify(input.times),
      set_by: facts.standing.personId,
      set_at: now(),
    }
    if (input.interviewId === null) {
      const row = tx.insertInto('interview_need').values({ review_id: input.reviewId, ...content })
      return (await row.returning('id').executeTakeFirstOrThrow()).id
    }
    const changed = await tx
      .updateTable('interview_need')
      .set(content)
      .where('id', '=', input.interviewId)
      .where('review_id', '=', input.reviewId)
      .returning('id')
      .executeTakeFirst()
    if (!changed) throw new Refused('Somebody has taken this conversation off the list meanwhile.')
    return changed.id
  },
  audit: ({ facts, value }) => auditSchedule(facts, value),
})
