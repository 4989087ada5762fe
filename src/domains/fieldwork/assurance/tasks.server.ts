import type { Tx } from '../../../platform/database.server.ts'
import type { TaskedReview, TasksOfReviews } from '../../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../../programme/review-task.ts'

/** The assurer is asked for a statement at the end; the provisional lead to answer it. */
export const assuranceTasks: TasksOfReviews = async (tx, reviews) => {
  const closing = reviews.filter(({ review }) => review.stage === 'report' || review.stage === 'follow_up')
  if (closing.length === 0) return new Map()
  const facts = await factsOf(tx, closing)
  return new Map(closing.map((review) => [review.review.id, tasksOf(review, facts)]))
}

type Row = { review_id: string; lead_id: string; assurer_id: string; made: boolean; answered: boolean }

function tasksOf({ review, personId, central }: TaskedReview, rows: Row[]): ReviewTask[] {
  const row = rows.find(({ review_id }) => review_id === review.id)
  if (!row) return []
  const base = {
    stage: 'report' as const,
    group: 'How the review was led',
    to: `/reviews/${review.id}/assurance`,
    dueOn: null,
  }
  if (row.assurer_id === personId && !row.made)
    return [
      {
        ...base,
        title: 'Say whether the lead is ready to lead',
        state: 'yours',
        hint: 'With your reasons, from what you saw.',
        why: 'The lead reads it first and answers; then the central team reads both.',
        act: 'Make your statement',
      },
    ]
  if (row.lead_id === personId && row.made && !row.answered)
    return [
      {
        ...base,
        title: 'Read how you led, and answer',
        state: 'yours',
        hint: 'You read it first. The central team reads it with your answer.',
        why: 'The statement waits for your answer before anybody else reads it.',
        act: 'Read it',
      },
    ]
  // the database lets the central team see only a statement that was answered
  if (central && row.answered)
    return [
      {
        ...base,
        title: 'How the review was led',
        state: 'done',
        hint: 'The assurer’s statement, and what the lead answered.',
      },
    ]
  return []
}

async function factsOf(tx: Tx, reviews: TaskedReview[]): Promise<Row[]> {
  const ids = reviews.map(({ review }) => review.id)
  const rows = await tx
    .selectFrom('review_member as lead')
    .innerJoin('review_member as assurer', 'assurer.review_id', 'lead.review_id')
    .leftJoin('leading_statement as made', 'made.review_id', 'lead.review_id')
    .select([
      'lead.review_id',
      'lead.person_id as lead_id',
      'assurer.person_id as assurer_id',
      'made.stated_at',
      'made.answered_at',
    ])
    .where('lead.review_id', 'in', ids)
    .where('lead.part', '=', 'provisional_lead')
    .where('lead.state', '=', 'accepted')
    .where('assurer.part', '=', 'quality_assurer')
    .where('assurer.state', '=', 'accepted')
    .execute()
  return rows.map(({ stated_at, answered_at, ...row }) => ({
    ...row,
    made: stated_at !== null,
    answered: answered_at !== null,
  }))
}
