import type { z } from 'zod'
import { Refused } from '../../../access/outcome.ts'
import { now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import type { Feedback } from './feedback.ts'
import type { saveFeedbackInput } from './schemas.ts'

type Given = z.infer<typeof saveFeedbackInput>

/** Keeps the answers, unless another window kept others since. */
export async function keepFeedback(
  tx: Tx,
  given: Given,
  { personId, kept }: { personId: string; kept: Feedback | null },
  send: boolean,
) {
  if (given.revision !== (kept?.revision ?? 0))
    throw new Refused(
      'This was changed in another window while you were writing here. What you wrote is below; what is kept now is replaced when you save again.',
    )
  const row = {
    went_well: given.wentWell,
    in_the_way: given.inTheWay,
    team_fit: given.teamFit,
    team_words: given.teamWords,
    purpose: given.purpose,
    purpose_words: given.purposeWords,
    cost: given.cost,
    cost_words: given.costWords,
    wishes: given.wishes,
    wishes_words: given.wishesWords,
    revision: given.revision + 1,
    changed_at: now(),
    ...(send && { sent_at: now() }),
  }
  await tx
    .insertInto('lead_feedback')
    .values({ review_id: given.reviewId, person_id: personId, ...row })
    .onConflict((conflict) => conflict.columns(['review_id', 'person_id']).doUpdateSet(row))
    .execute()
}
