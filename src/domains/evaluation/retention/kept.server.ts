import { sql } from 'kysely'
import type { Actor } from '../../../access/actor.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid, standingIn } from '../../allocation/standing.server.ts'
import { canEndHold, canHoldErasure, canReadKept } from './policy.ts'
import { type EndedHow, type ErasedKind, type Erasure, erasedKinds, type KeptKind } from './retention.ts'

/** What is kept of a review, until when, and the proof of what was erased. */
export const keptOfReview = defineQuery({
  name: 'kept of review',
  run: async (tx, { reviewId }: { reviewId: string }, actor: Actor) => {
    const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
    if (!standing || canReadKept(standing) !== 'allowed') return null
    const kinds = (await keptKinds(tx, [reviewId])).get(reviewId) ?? []
    const holds = await holdsOf(tx, reviewId)
    const facts = {
      standing,
      held: holds.some(({ endedAt }) => endedAt === null),
      allErased: kinds.every(({ erasure }) => erasure?.finishedAt),
    }
    return {
      review: standing.review,
      kinds,
      holds,
      can: { hold: canHoldErasure(facts) === 'allowed', endHold: canEndHold(facts) === 'allowed' },
    }
  },
})

type Row = {
  review_id: string
  kind: ErasedKind
  ended_how: EndedHow
  ended_on: string
  due_on: string
  held: boolean
}

/** The dates of several reviews at once, with what was erased of each. */
export async function keptKinds(tx: Tx, reviewIds: string[]): Promise<Map<string, KeptKind[]>> {
  if (reviewIds.length === 0) return new Map()
  const { rows } =
    await sql<Row>`select review.id as review_id, due.kind, due.ended_how, due.ended_on, due.due_on, due.held
    from review, lateral access.retention_of(review.id) due where review.id = any (${reviewIds}::uuid[])`.execute(
      tx,
    )
  const erased = await tx.selectFrom('erasure').selectAll().where('review_id', 'in', reviewIds).execute()
  const told = rows.map((row) => {
    const done = erased.find(({ review_id, kind }) => review_id === row.review_id && kind === row.kind)
    return { row, erasure: done ? toErasure(done) : null }
  })
  const ordered = told.toSorted((one, other) => placeOf(one.row) - placeOf(other.row))
  return new Map(
    [...Map.groupBy(ordered, ({ row }) => row.review_id)].map(([id, all]) => [
      id,
      all.map(({ row, erasure }) => ({
        kind: row.kind,
        endedHow: row.ended_how,
        endedOn: row.ended_on,
        dueOn: row.due_on,
        held: row.held,
        erasure,
      })),
    ]),
  )
}

const placeOf = ({ kind }: Row) => erasedKinds.indexOf(kind)

type Erased = {
  due_on: string
  began_at: Date
  finished_at: Date | null
  counts: unknown
  gone_files: string[]
  checked_at: Date | null
  found_rows: number | null
  found_files: number | null
}
const toErasure = (row: Erased): Erasure => ({
  dueOn: row.due_on,
  beganAt: row.began_at.toISOString(),
  finishedAt: row.finished_at?.toISOString() ?? null,
  counts: row.counts as Record<string, number>,
  files: row.gone_files.length,
  checkedAt: row.checked_at?.toISOString() ?? null,
  foundRows: row.found_rows,
  foundFiles: row.found_files,
})

async function holdsOf(tx: Tx, reviewId: string) {
  const rows = await tx
    .selectFrom('retention_hold')
    .select(['id', 'reason', 'set_at', 'ended_at'])
    .where('review_id', '=', reviewId)
    .orderBy('set_at')
    .execute()
  return rows.map(({ id, reason, set_at, ended_at }) => ({
    id,
    reason,
    setAt: set_at.toISOString(),
    endedAt: ended_at?.toISOString() ?? null,
  }))
}
