import { Refused } from '../../access/outcome.ts'
import { now } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import type { FactsOfFinding } from './finding-facts.server.ts'

type Rewording = { reviewId: string; findingId: string; wording: string; basedOn?: number }

/**
 * Views stay when the words change, marked as said of an earlier wording: rewording must not end a dissent. Whoever
 * wrote from a wording that has gone meanwhile is shown both, and nothing is overwritten.
 */
export async function reword(
  tx: Tx,
  { reviewId, findingId, wording, basedOn }: Rewording,
  facts: FactsOfFinding,
) {
  if (wording === facts.wording) return
  if (basedOn !== undefined && basedOn !== facts.version)
    throw new Refused([{ field: 'basedOn', message: rewordedMeanwhile(facts.wording) }])
  const said_at = now()
  await tx
    .updateTable('finding')
    .set({ wording, worded_at: said_at, wording_version: facts.version + 1 })
    .where('id', '=', findingId)
    .execute()
  await tx
    .insertInto('finding_view')
    .values({
      finding_id: findingId,
      review_id: reviewId,
      person_id: facts.standing.personId,
      agrees: true,
      said_at,
    })
    .onConflict((conflict) =>
      conflict.columns(['finding_id', 'person_id']).doUpdateSet({ agrees: true, why: '', said_at }),
    )
    .execute()
}

const rewordedMeanwhile = (wording: string) =>
  `It was reworded while you wrote, and now says: “${wording}” Your words are still in the box. Keep them to put them in its place, or leave them.`
