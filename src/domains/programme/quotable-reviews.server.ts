import { sql } from 'kysely'
import type { Tx } from '../../platform/database.server.ts'

export type QuotableReview = {
  id: string
  yearId: string
  trustName: string
  day1: string
  day3: string
  stage: string
  schools: number
  quoted: boolean
  accepted: boolean
}

/** Reviews with the number of schools that their price follows from. */
export async function quotableReviews(
  tx: Tx,
  only: { ids?: string[]; yearId?: string },
): Promise<QuotableReview[]> {
  let reviews = tx
    .selectFrom('review')
    .innerJoin('trust', 'trust.id', 'review.trust_id')
    .select([
      'review.id',
      'review.year_id as yearId',
      'trust.name as trustName',
      'review.day1',
      'review.day3',
      'review.stage',
      schoolsOf.as('schools'),
      sql<boolean>`exists (select from quote_line where review_id = review.id)`.as('quoted'),
      sql<boolean>`exists (select from quote_line join quote on quote.id = quote_id
        where review_id = review.id and accepted_at is not null)`.as('accepted'),
    ])
    .where('review.stage', '<>', 'cancelled')
    .orderBy('review.day1')
  if (only.ids) reviews = reviews.where('review.id', 'in', only.ids)
  if (only.yearId) reviews = reviews.where('review.year_id', '=', only.yearId)
  return reviews.execute()
}

// A closed school can stay listed under its trust; nobody reviews it.
const schoolsOf = sql<number>`(select count(*)::int from school_membership join school using (urn)
  where school_membership.trust_id = review.trust_id and left_on is null and coalesce(school.status, 'Open') <> 'Closed')`
