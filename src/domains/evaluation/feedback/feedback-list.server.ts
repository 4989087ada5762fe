import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'
import { isCentral } from '../../people/person-standing.server.ts'
import { programmeYears } from '../../programme/programme.server.ts'
import type { Feedback } from './feedback.ts'
import { canReadFeedback } from './policy.ts'

export type FeedbackOfReview = Omit<Feedback, 'revision' | 'changedAt' | 'sentAt'> & {
  reviewId: string
  trustName: string
  day1: string
  day3: string
  leadName: string
  sentAt: string | null
}

export type FeedbackAsked = { typed: string; yearId: string }

/** Every review whose report is released, with what its lead reviewer said; or those with these words. One query. */
export const feedbackList = defineQuery({
  name: 'feedback list',
  run: async (tx, { typed, yearId }: FeedbackAsked) => {
    if (canReadFeedback({ central: await isCentral(tx) }) !== 'allowed') return null
    const { rows } = await sql<Omit<FeedbackOfReview, 'sentAt'> & { sent: Date | null }>`
      select review.id as "reviewId", trust.name as "trustName", review.day1, review.day3,
        coalesce(person.name, '') as "leadName", said.sent_at as sent,
        coalesce(said.went_well, '') as "wentWell", coalesce(said.in_the_way, '') as "inTheWay",
        said.team_fit as "teamFit", coalesce(said.team_words, '') as "teamWords",
        said.purpose, coalesce(said.purpose_words, '') as "purposeWords",
        said.cost, coalesce(said.cost_words, '') as "costWords",
        said.wishes, coalesce(said.wishes_words, '') as "wishesWords"
      from review join trust on trust.id = review.trust_id
        left join review_member lead on lead.review_id = review.id and lead.role = 'lead_reviewer'
          and lead.state = 'accepted'
        left join lead_feedback said on said.review_id = review.id and said.sent_at is not null
        left join person on person.id = coalesce(said.person_id, lead.person_id)
      where review.stage = 'follow_up' and (${yearId} = '' or review.year_id = ${yearId})
        and (${typed} = '' or to_tsvector('english', concat_ws(' ', trust.name, person.name, said.went_well,
          said.in_the_way, said.team_words, said.purpose_words, said.cost_words, said.wishes_words))
          @@ websearch_to_tsquery('english', ${typed}))
      order by review.day1 desc, trust.name`.execute(tx)
    return {
      years: (await programmeYears(tx)).map(({ id }) => id),
      reviews: rows.map(
        ({ sent, ...row }): FeedbackOfReview => ({ ...row, sentAt: sent?.toISOString() ?? null }),
      ),
    }
  },
})
