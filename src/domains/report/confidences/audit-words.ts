import type { AuditNote } from '../../../access/define-command.server.ts'
import type { ReportFacts } from '../policy.ts'

type About = { input: { reviewId: string; blockId: string; kind: string }; facts: ReportFacts }

/** That it was done and for what kind, never the words. */
export const auditWords = ({ input, facts }: About): AuditNote => ({
  reviewId: input.reviewId,
  trustId: facts.standing.review.trustId,
  subjectId: input.blockId,
  audience: ['team'],
  detail: { kind: input.kind },
})
