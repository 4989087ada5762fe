import { sql } from 'kysely'
import type { Tx } from '../../platform/database.server.ts'
import type { OpenStage } from './stages.ts'

type LaterStage = Exclude<OpenStage, 'set_up'>
const began = {
  prepare: 'prepare_began_at',
  three_days: 'three_days_began_at',
  report: 'report_began_at',
  follow_up: 'follow_up_began_at',
} as const

/**
 * Moves a review on. The review is the programme's own: later stages ask here, inside their own command,
 * which has held the review's row and decided that it may.
 */
export async function enterStage(tx: Tx, reviewId: string, stage: LaterStage) {
  await tx
    .updateTable('review')
    .set({ stage, [began[stage]]: sql`now()` })
    .where('id', '=', reviewId)
    .execute()
}
