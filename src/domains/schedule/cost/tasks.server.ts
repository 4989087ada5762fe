import { addDays } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isTeam } from '../../allocation/standing.ts'
import type { TaskedReview, TasksOfReviews } from '../../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { isStillAsked } from '../../programme/still-asked.ts'

/** Days after day three by which it is asked for: a default of ours, while people still remember. */
const DAYS_TO_RECORD = 14

/** What it took is asked of each reviewer, and of whoever arranges things at the host. */
export const costTasks: TasksOfReviews = async (tx, reviews) => {
  const asked = reviews.filter(({ review }) => review.stage === 'report' || review.stage === 'follow_up')
  const recorded = await recordedIn(tx, asked)
  return new Map(asked.map((reviewed) => [reviewed.review.id, taskFor(reviewed, recorded)]))
}

type Recorded = { review_id: string; side: 'team' | 'host'; person_id: string }[]

async function recordedIn(tx: Tx, reviews: TaskedReview[]): Promise<Recorded> {
  const ids = reviews.map(({ review }) => review.id)
  if (ids.length === 0) return []
  return tx
    .selectFrom('cost_record')
    .select(['review_id', 'side', 'person_id'])
    .where('review_id', 'in', ids)
    .execute()
}

function taskFor(reviewed: TaskedReview, recorded: Recorded): ReviewTask[] {
  const { review, role, personId } = reviewed
  const team = isTeam(reviewed)
  if (!team && role !== 'coordinator' && role !== 'host_lead') return []
  const done = recorded.some(
    (row) => row.review_id === review.id && (team ? row.person_id === personId : row.side === 'host'),
  )
  const task = {
    stage: 'report' as const,
    group: 'Time and travel',
    title: team ? 'Record your hours and travel' : 'Record the host’s hours',
    to: `/reviews/${review.id}/cost`,
    dueOn: addDays(review.day3, DAYS_TO_RECORD),
  }
  if (done) return [{ ...task, state: 'done', hint: 'You can still put it right.' }]
  if (!isStillAsked(review)) return []
  return [
    {
      ...task,
      state: 'yours',
      hint: 'A rough figure will do.',
      why: 'It takes two minutes, and keeps the next review affordable: we compare it with what was estimated.',
      act: team ? 'Record your hours' : 'Record the hours',
    },
  ]
}
