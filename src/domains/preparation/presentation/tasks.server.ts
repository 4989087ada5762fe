import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import type { TaskedReview, TasksOfReviews } from '../../allocation/tasks-of-reviews.ts'
import { type PresentationProgress, presentationTask } from './presentation-tasks.ts'

/** What is to be done about the presentation, from what has been done so far. */
export const presentationTasks: TasksOfReviews = async (tx: Tx, reviews: TaskedReview[]) => {
  const ids = reviews.map(({ review }) => review.id)
  const members = await membersOf(tx, ids)
  const progress = await progressOf(tx, ids, reviews[0]?.personId)
  return new Map(
    reviews.map((reviewed) => {
      const { id } = reviewed.review
      const lead = members.get(id)?.find((member) => member.role === 'host_lead')?.name
      return [id, presentationTask(reviewed, progress.get(id) ?? nothing, lead)]
    }),
  )
}
const nothing: PresentationProgress = { link: null, meetsAt: null, sentAt: null, watched: false }

async function progressOf(tx: Tx, reviewIds: string[], personId: string | undefined) {
  if (reviewIds.length === 0 || !personId) return new Map<string, PresentationProgress>()
  const rows = await tx
    .selectFrom('review')
    .leftJoin('presentation as said', 'said.review_id', 'review.id')
    .leftJoin('presentation_file as file', (join) =>
      join
        .onRef('file.review_id', '=', 'review.id')
        .on('file.kind', '=', 'recording')
        .on('file.removed_at', 'is', null),
    )
    .select(['review.id', 'said.link', 'said.meets_at', 'file.uploaded_at'])
    .select(
      sql<boolean>`exists (select from presentation_opening opening
        where opening.file_id = file.id and opening.person_id = ${personId})`.as('watched'),
    )
    .where('review.id', 'in', reviewIds)
    .execute()
  return new Map(
    rows.map((row): [string, PresentationProgress] => [
      row.id,
      {
        link: row.link,
        meetsAt: row.meets_at?.toISOString() ?? null,
        sentAt: row.uploaded_at?.toISOString() ?? null,
        watched: row.watched,
      },
    ]),
  )
}
