import type { Tx } from '../../../platform/database.server.ts'

/**
 * Whoever moves or asks people while work has given no sign of life takes it for dead: should it come back, it must not
 * overwrite what they did. (While work lives nothing is moved: policy.ts.)
 */
export async function giveUpWork(tx: Tx, roundId: string) {
  await tx
    .updateTable('round_work')
    .set({ state: 'failed', doing: '', problem: '{}' })
    .where('round_id', '=', roundId)
    .where('state', '=', 'working')
    .execute()
}
