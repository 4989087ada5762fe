import { defineCommand } from '../../access/define-command.server.ts'
import { standingLocked } from '../allocation/standing.server.ts'
import { enterStage } from '../programme/enter-stage.server.ts'
import { canCloseThreeDays } from './policy.ts'
import { stageMoveInput } from './schemas.ts'
import { standingFindings } from './three-days.server.ts'

/** Ends the sharing: what the host has not heard by now stays out of the report (MISSION F3). */
export const closeThreeDays = defineCommand({
  name: 'close-three-days',
  input: stageMoveInput,
  load: async (tx, { reviewId }, actor) => {
    const standing = await standingLocked(tx, reviewId, actor)
    if (!standing) return null
    const findings = await standingFindings(tx, reviewId)
    return { standing, shared: findings.filter((finding) => finding.shared_at !== null).length }
  },
  policy: canCloseThreeDays,
  run: async ({ tx, input }) => {
    await enterStage(tx, input.reviewId, 'report')
    return input.reviewId
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.reviewId,
    audience: ['central', 'host', 'team'],
  }),
})
