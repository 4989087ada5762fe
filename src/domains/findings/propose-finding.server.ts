import { defineCommand } from '../../access/define-command.server.ts'
import { now } from '../../platform/clock.ts'
import { standingIn } from '../allocation/standing.server.ts'
import { refuseStrangeQuestion } from './finding-facts.server.ts'
import { canProposeFinding } from './policy.ts'
import { proposeFindingInput } from './schemas.ts'

/** Whoever proposes a finding agrees with it by proposing. */
export const proposeFinding = defineCommand({
  name: 'propose-finding',
  input: proposeFindingInput,
  load: (tx, { reviewId }, actor) => standingIn(tx, reviewId, actor),
  policy: canProposeFinding,
  run: async ({ tx, input: { reviewId, questionId, kind, wording }, facts }) => {
    await refuseStrangeQuestion(tx, reviewId, questionId)
    const id = crypto.randomUUID()
    const said_at = now()
    await tx
      .insertInto('finding')
      .values({
        id,
        review_id: reviewId,
        question_id: questionId,
        kind,
        wording,
        proposed_by: facts.personId,
        worded_at: said_at,
      })
      .execute()
    await tx
      .insertInto('finding_view')
      .values({ finding_id: id, review_id: reviewId, person_id: facts.personId, agrees: true, said_at })
      .execute()
    return id
  },
  audit: ({ input, facts, value }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    subjectId: value,
    audience: ['team'],
  }),
})
