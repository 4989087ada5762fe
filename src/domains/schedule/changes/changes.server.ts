import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import type { Change, ChangeState, Move } from './change.ts'

const rows = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('schedule_change')
    .innerJoin('person', 'person.id', 'schedule_change.made_by')
    .leftJoin('person as settler', 'settler.id', 'schedule_change.settled_by')
    .selectAll('schedule_change')
    .select(['person.name', 'settler.name as settler'])
    .where('review_id', '=', reviewId)
    .orderBy('made_at', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

/** Changes that wait for an answer. */
export async function proposalsOf(tx: Tx, reviewId: string): Promise<Change[]> {
  return (await rows(tx, reviewId).where('state', '=', 'proposed').execute()).map(toChange)
}

/** The newest changes, whatever became of them. */
export async function changesOf(tx: Tx, reviewId: string): Promise<Change[]> {
  return (await rows(tx, reviewId).limit(12).execute()).map(toChange)
}

export async function newestChangeOf(tx: Tx, reviewId: string): Promise<string | null> {
  return (await rows(tx, reviewId).limit(1).executeTakeFirst())?.id ?? null
}

export async function changeIn(tx: Tx, reviewId: string, changeId: string): Promise<Change | null> {
  const row = await rows(tx, reviewId).where('schedule_change.id', '=', changeId).executeTakeFirst()
  return row ? toChange(row) : null
}

/** How many changes of each review wait, and for which side. */
export async function waitingChanges(tx: Tx, reviewIds: string[]) {
  if (reviewIds.length === 0) return new Map<string, { side: 'team' | 'host' }[]>()
  const found = await tx
    .selectFrom('schedule_change')
    .select(['review_id', 'side'])
    .where('review_id', 'in', reviewIds)
    .where('state', '=', 'proposed')
    .execute()
  return Map.groupBy(found, (row) => row.review_id)
}

const toChange = (row: Row): Change => ({
  id: row.id,
  side: row.side,
  madeById: row.made_by,
  madeBy: row.name,
  madeAt: row.made_at.toISOString(),
  state: row.state as ChangeState,
  why: row.why,
  moves: row.moves as unknown as Move[],
  answer: row.answer,
  settledBy: row.settler,
})

export const changes = defineQuery({
  name: 'changes of the schedule',
  run: (tx, { reviewId }: { reviewId: string }) => changesOf(tx, reviewId),
})
