import type { Actor } from '../../../access/actor.ts'
import { defineCommand } from '../../../access/define-command.server.ts'
import { now, today } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingLocked } from '../../allocation/standing.server.ts'
import { canRecordHostCost, canRecordOwnCost, type RecordFacts } from './policy.ts'
import { recordCostInput } from './schemas.ts'

async function recordFacts(tx: Tx, reviewId: string, actor: Actor): Promise<RecordFacts | null> {
  const standing = await standingLocked(tx, reviewId, actor)
  return standing && { standing, today: today() }
}

type Given = { reviewId: string; hours: number; travel: number; note: string }

// The first time it is written, afterwards put right.
async function keep(
  tx: Tx,
  side: 'team' | 'host',
  personId: string,
  { reviewId, hours, travel, note }: Given,
) {
  const row = { person_id: personId, minutes: hours, travel_pence: travel, note, recorded_at: now() }
  const mine = tx
    .updateTable('cost_record')
    .set(row)
    .where('review_id', '=', reviewId)
    .where('side', '=', side)
  const changed = await (side === 'team' ? mine.where('person_id', '=', personId) : mine).executeTakeFirst()
  if (changed.numUpdatedRows > 0n) return
  await tx
    .insertInto('cost_record')
    .values({ review_id: reviewId, side, ...row })
    .execute()
}

/** A reviewer's own hours and travel, for themselves and the central team. */
export const recordOwnCost = defineCommand({
  name: 'record-own-cost',
  input: recordCostInput,
  load: (tx, { reviewId }, actor) => recordFacts(tx, reviewId, actor),
  policy: canRecordOwnCost,
  run: ({ tx, input, facts }) => keep(tx, 'team', facts.standing.personId, input),
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['central'],
  }),
})

/** What the review took the host, all its people together. */
export const recordHostCost = defineCommand({
  name: 'record-host-cost',
  input: recordCostInput,
  load: (tx, { reviewId }, actor) => recordFacts(tx, reviewId, actor),
  policy: canRecordHostCost,
  run: ({ tx, input, facts }) => keep(tx, 'host', facts.standing.personId, input),
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    audience: ['central', 'host'],
  }),
})
