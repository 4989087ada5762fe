import type { AuditNote } from '../../../access/define-command.server.ts'
import type { QuestionFacts } from './policy.ts'

/** The history says which question, and never the words. The central team learns only of the freezing. */
export const auditQuestion = (facts: QuestionFacts, questionId: string): AuditNote => ({
  reviewId: facts.standing.review.id,
  trustId: facts.standing.review.trustId,
  subjectId: questionId,
  audience: ['host', 'team'],
})
