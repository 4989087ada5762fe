import type { Actor } from '../../../access/actor.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { dateOf } from '../../../web/dates.ts'
import { isUuid, standingIn } from '../../allocation/standing.server.ts'
import { isLead } from '../../allocation/standing.ts'
import { type Feedback, feedbackDue } from './feedback.ts'
import type { FeedbackFacts } from './policy.ts'
import { canGiveFeedback } from './policy.ts'

/** The lead reviewer's own answer, with what is asked. Null for everybody else. */
export const ownFeedback = defineQuery({
  name: 'own feedback',
  run: async (tx, { reviewId }: { reviewId: string }, actor: Actor) => {
    const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
    if (!standing || !isLead(standing)) return null
    const giving = canGiveFeedback({ standing })
    const report = await tx
      .selectFrom('report')
      .select('released_at')
      .where('review_id', '=', reviewId)
      .executeTakeFirst()
    return {
      review: standing.review,
      feedback: await keptFeedback(tx, reviewId, standing.personId),
      dueOn: report?.released_at ? feedbackDue(dateOf(report.released_at)) : null,
      closed: typeof giving === 'object' ? giving.notNow : null,
    }
  },
})

export async function keptFeedback(tx: Tx, reviewId: string, personId: string): Promise<Feedback | null> {
  const row = await tx
    .selectFrom('lead_feedback')
    .selectAll()
    .where('review_id', '=', reviewId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!row) return null
  return {
    wentWell: row.went_well,
    inTheWay: row.in_the_way,
    teamFit: row.team_fit as Feedback['teamFit'],
    teamWords: row.team_words,
    purpose: row.purpose as Feedback['purpose'],
    purposeWords: row.purpose_words,
    cost: row.cost as Feedback['cost'],
    costWords: row.cost_words,
    wishes: row.wishes as Feedback['wishes'],
    wishesWords: row.wishes_words,
    revision: row.revision,
    changedAt: row.changed_at.toISOString(),
    sentAt: row.sent_at?.toISOString() ?? null,
  }
}

export async function feedbackFacts(
  tx: Tx,
  { reviewId }: { reviewId: string },
  actor: Actor,
): Promise<(FeedbackFacts & { kept: Feedback | null }) | null> {
  const standing = await standingIn(tx, reviewId, actor)
  if (!standing) return null
  const kept = await keptFeedback(tx, reviewId, standing.personId)
  return { standing, kept, sent: kept?.sentAt != null }
}
