import { defineQuery } from '../../access/define-query.server.ts'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import { isUuid, standingIn } from '../allocation/standing.server.ts'
import { isLead, isMember } from '../allocation/standing.ts'
import { canBeginThreeDays, canCloseThreeDays } from './policy.ts'

export async function isFrozen(tx: Tx, reviewId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('key_question_freeze')
    .select('review_id')
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  return row !== undefined
}

/** The findings that stand, as far as the actor may read them; only what was shared can enter the report. */
export const standingFindings = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('finding')
    .select(['id', 'wording', 'shared_at'])
    .where('review_id', '=', reviewId)
    .where('withdrawn_at', 'is', null)
    .orderBy('proposed_at')
    .execute()

/** Where the three days stand, for everyone in the review; what is not yet shared, for the lead reviewer. */
export const threeDays = defineQuery({
  name: 'three days',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
    // Whoever is only invited reads the review's own page, and nothing further in.
    if (!standing || !(isMember(standing) || standing.central)) return null
    if (!isLead(standing)) return { standing, lead: null }
    const findings = await standingFindings(tx, reviewId)
    const shared = findings.filter((finding) => finding.shared_at !== null).length
    const unshared = findings
      .filter((finding) => finding.shared_at === null)
      .map(({ id, wording }) => ({ id, wording }))
    const begin = canBeginThreeDays({ standing, frozen: await isFrozen(tx, reviewId), today: today() })
    return { standing, lead: { shared, unshared, begin, close: canCloseThreeDays({ standing, shared }) } }
  },
})
