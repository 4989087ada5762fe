import type { AuditNote } from '../../access/define-command.server.ts'
import type { ReportFacts } from './policy.ts'

/** That a step was taken is told to everybody who waits for the report; what was said with it is not in the audit. */
export const auditStep = ({ standing }: ReportFacts, rest: Partial<AuditNote> = {}): AuditNote => ({
  reviewId: standing.review.id,
  trustId: standing.review.trustId,
  audience: ['central', 'host', 'team'],
  ...rest,
})
