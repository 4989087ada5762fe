import { sql } from 'kysely'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import type { TaskedReview, TasksOfReviews } from '../allocation/tasks-of-reviews.ts'
import { hasReached } from '../programme/stages.ts'
import { dueDate } from '../programme/template.ts'
import type { ReportState } from './report.ts'
import { type ReportProgress, tasksOfReport } from './report-tasks.ts'

/** Write, read, check, release: in a review whose three days are over. */
export const reportTasks: TasksOfReviews = async (tx, reviews) => {
  const reached = reviews.filter(({ review }) => hasReached(review.stage, 'report'))
  const progress = await progressOf(
    tx,
    reached.map(({ review }) => review.id),
  )
  return new Map(
    reached.map((review) => [
      review.review.id,
      tasksOfReport(review, dueDates(review), progress.get(review.review.id) ?? null, today()),
    ]),
  )
}

function dueDates({ template, review }: TaskedReview) {
  const on = (key: 'draft' | 'teamReads' | 'hostChecks' | 'release') => dueDate(template, key, review)
  return {
    draft: on('draft'),
    teamReads: on('teamReads'),
    hostChecks: on('hostChecks'),
    release: on('release'),
  }
}

type Row = ReportProgress & { reviewId: string; state: ReportState }

async function progressOf(tx: Tx, reviewIds: string[]): Promise<Map<string, ReportProgress>> {
  if (reviewIds.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select p.review_id as "reviewId", p.state, p.to_team_at as "toTeamAt", p.to_host_at as "toHostAt",
      p.facts_checked_at as "factsCheckedAt", p.released_at as "releasedAt",
      (count(c.*) filter (where c.kind = 'comment' and c.settled_at is null))::int as "openComments",
      (count(c.*) filter (where c.kind = 'correction' and c.settled_at is null))::int as "openCorrections",
      (count(c.*) filter (where c.person_id = (select access.actor())))::int as "ownRemarks"
    from report p left join report_comment c on c.review_id = p.review_id
    where p.review_id in (${sql.join(reviewIds)})
    group by p.review_id`.execute(tx)
  return new Map(rows.map(({ reviewId, ...progress }) => [reviewId, progress]))
}
