import { sql } from 'kysely'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import type { TasksOfReviews } from '../allocation/tasks-of-reviews.ts'
import { hasReached } from '../programme/stages.ts'
import type { ReportState } from './report.ts'
import { dueDatesIn } from './report-facts.server.ts'
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
      tasksOfReport(
        review,
        dueDatesIn(review.template, review.review),
        progress.get(review.review.id) ?? null,
        today(),
      ),
    ]),
  )
}

type Row = ReportProgress & { reviewId: string; state: ReportState }

async function progressOf(tx: Tx, reviewIds: string[]): Promise<Map<string, ReportProgress>> {
  if (reviewIds.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select p.review_id as "reviewId", p.state, p.to_team_at as "toTeamAt", p.to_quality_at as "toQualityAt",
      p.quality_done_at as "qualityDoneAt", p.to_host_at as "toHostAt", p.facts_checked_at as "factsCheckedAt",
      p.returned_at as "returnedAt", p.final_at as "finalAt", p.released_at as "releasedAt",
      q.person_id as "readerId", reader.name as "readerName",
      (select w.name from review_member m join person w on w.id = m.person_id where m.review_id = p.review_id
        and m.role = 'lead_reviewer' and m.state = 'accepted') as "leadName",
      (count(c.*) filter (where c.kind = 'comment' and c.answers is null and c.settled_at is null))::int as "openComments",
      (count(c.*) filter (where c.kind <> 'comment' and c.settled_at is null))::int as "openCorrections",
      (count(c.*) filter (where c.person_id = (select access.actor())))::int as "ownRemarks",
      exists (select from report_writer w where w.review_id = p.review_id and w.ended_at is null
        and w.person_id = (select access.actor())
        and (p.state = 'final' or p.review_id in (select access.written_reports()))) as "writes"
    from report p left join report_comment c on c.review_id = p.review_id
      left join report_quality_reader q on q.review_id = p.review_id and q.ended_at is null
      left join person reader on reader.id = q.person_id
    where p.review_id in (${sql.join(reviewIds)})
    group by p.review_id, q.person_id, reader.name`.execute(tx)
  return new Map(rows.map(({ reviewId, ...progress }) => [reviewId, progress]))
}
