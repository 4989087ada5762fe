import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import type { TaskedReview, TasksOfReviews } from '../../allocation/tasks-of-reviews.ts'
import { type StructureProgress, structureTask } from './structure-tasks.ts'

/** What is to be done about the drawing, from what has been done so far. */
export const structureTasks: TasksOfReviews = async (tx: Tx, reviews: TaskedReview[]) => {
  const ids = reviews.map(({ review }) => review.id)
  const [members, progress] = [await membersOf(tx, ids), await progressOf(tx, ids)]
  return new Map(
    reviews.map((reviewed) => {
      const { id } = reviewed.review
      const coordinator = members.get(id)?.find((member) => member.role === 'coordinator')?.name
      return [id, structureTask(reviewed, progress.get(id) ?? null, coordinator)]
    }),
  )
}

async function progressOf(tx: Tx, reviewIds: string[]): Promise<Map<string, StructureProgress>> {
  if (reviewIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('trust_structure as drawn')
    .select([
      'drawn.review_id',
      'drawn.completed_at',
      'drawn.changed_at',
      sql<number>`(select count(*)::int from structure_question asked
        where asked.review_id = drawn.review_id and asked.answered_at is null)`.as('waiting'),
    ])
    .where('drawn.review_id', 'in', reviewIds)
    .execute()
  return new Map(
    rows.map((row) => [
      row.review_id,
      {
        completedAt: row.completed_at?.toISOString() ?? null,
        changedAt: row.changed_at?.toISOString() ?? null,
        waiting: row.waiting,
      },
    ]),
  )
}
