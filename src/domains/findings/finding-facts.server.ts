import type { Actor } from '../../access/actor.ts'
import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import { standingIn } from '../allocation/standing.server.ts'

/** A finding held until the command ends, and how the actor stands to its review; null where they may not read it. */
export async function factsOfFinding(
  tx: Tx,
  { reviewId, findingId }: { reviewId: string; findingId: string },
  actor: Actor,
) {
  const standing = await standingIn(tx, reviewId, actor)
  const row = await tx
    .selectFrom('finding')
    .select(['question_id', 'wording', 'wording_version', 'proposed_by', 'shared_at', 'withdrawn_at'])
    .where('id', '=', findingId)
    .where('review_id', '=', reviewId)
    .forUpdate()
    .executeTakeFirst()
  if (!standing || !row) return null
  return {
    standing,
    questionId: row.question_id,
    wording: row.wording,
    version: row.wording_version,
    finding: {
      proposedBy: row.proposed_by,
      shared: row.shared_at !== null,
      withdrawn: row.withdrawn_at !== null,
    },
  }
}
export type FactsOfFinding = NonNullable<Awaited<ReturnType<typeof factsOfFinding>>>

/** Nothing about a finding reaches the host's history before the host has heard it. */
export const auditOfFinding = (
  input: { reviewId: string; findingId: string },
  { standing, finding }: FactsOfFinding,
) => ({
  reviewId: input.reviewId,
  trustId: standing.review.trustId,
  subjectId: input.findingId,
  audience: finding.shared ? (['host', 'team'] as ('host' | 'team')[]) : (['team'] as ('host' | 'team')[]),
})

/** The place after the last of a key question's findings. */
export async function lastPlace(tx: Tx, questionId: string): Promise<number> {
  const row = await tx
    .selectFrom('finding')
    .select((eb) => eb.fn.max('place').as('last'))
    .where('question_id', '=', questionId)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}

export async function refuseStrangeQuestion(tx: Tx, reviewId: string, questionId: string) {
  const known = await tx
    .selectFrom('key_question')
    .select('id')
    .where('review_id', '=', reviewId)
    .where('id', '=', questionId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (!known) throw new Refused([{ field: 'questionId', message: 'Choose a key question of this review.' }])
}
