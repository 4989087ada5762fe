import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'

/** What an action begins from: something that the host has heard, in its words. */
export async function heardFinding(tx: Tx, reviewId: string, findingId: string) {
  const finding = await tx
    .selectFrom('finding')
    .select(['id', 'wording'])
    .where('id', '=', findingId)
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  if (!finding) throw new Refused('The finding that this began from is not there. Begin the action again.')
  return finding
}
