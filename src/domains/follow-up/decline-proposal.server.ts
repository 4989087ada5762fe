import { defineCommand } from '../../access/define-command.server.ts'
import { standingLocked } from '../allocation/standing.server.ts'
import { actionFrom } from './action.ts'
import { heardFinding } from './heard-finding.server.ts'
import { canPlanAction } from './policy.ts'
import { addProgress } from './progress/progress.server.ts'
import { declineProposalInput } from './schemas.ts'

/** The host decides not to act on something of its report: it stands in the list with the reason, and can be opened. */
export const declineProposal = defineCommand({
  name: 'decline-proposal',
  input: declineProposalInput,
  load: (tx, { reviewId }, actor) =>
    standingLocked(tx, reviewId, actor).then((standing) => standing && { standing }),
  policy: canPlanAction,
  run: async ({ tx, input: { reviewId, findingId, outcome }, facts }) => {
    const { personId } = facts.standing
    const finding = await heardFinding(tx, reviewId, findingId)
    const id = crypto.randomUUID()
    await tx
      .insertInto('action')
      .values({
        id,
        review_id: reviewId,
        finding_id: findingId,
        ...actionFrom(finding.wording),
        created_by: personId,
      })
      .execute()
    await addProgress(
      tx,
      { id, reviewId, saidBy: personId },
      { state: 'dropped', putOffUntil: null, did: outcome },
    )
    return id
  },
  audit: ({ input, facts, value }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: value,
    audience: ['host'],
  }),
})
