import { sql } from 'kysely'
import type { z } from 'zod'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import type { PrecisFacts } from './precis.server.ts'
import type { precisInput } from './schemas.ts'

type Given = z.infer<typeof precisInput>

/** Keeps the words, unless another window kept others since: then nothing is lost, and both can be seen. */
export async function keepPrecis(tx: Tx, given: Given, facts: PrecisFacts, share: boolean) {
  if (given.revision !== facts.revision) {
    throw new Refused(
      'The précis was changed in another window while you were writing here. What you wrote is below, and what is kept is beside it: bring the two together, then save.',
    )
  }
  const words = {
    ethos: given.ethos,
    structure: given.structure,
    look_for: given.lookFor,
    revision: facts.revision + 1,
    written_by: facts.standing.personId,
    written_at: sql<Date>`now()`,
    ...(share && { shared_at: sql<Date>`now()` }),
    ...(facts.shared && { changed_at: sql<Date>`now()` }),
  }
  await (facts.revision === 0
    ? tx.insertInto('precis').values({ review_id: given.reviewId, ...words })
    : tx.updateTable('precis').set(words).where('review_id', '=', given.reviewId)
  ).execute()
}
