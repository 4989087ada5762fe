import type { Actor } from '../../../access/actor.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid, standingLocked } from '../../allocation/standing.server.ts'
import type { Standing } from '../../allocation/standing.ts'
import { countWords, minutesOfWords } from './reading-time.ts'
import type { PrecisField } from './schemas.ts'

export type Precis = Record<PrecisField, string> & {
  revision: number
  writtenBy: string
  writtenAt: string
  sharedAt: string | null
  changedAt: string | null
  /** how long it takes to read */
  minutes: number
  /** when the reader said that they had read it */
  readAt: string | null
}

/** The précis of a review, for its author or, once it is shared, for those who may read it; otherwise null. */
export const precis = defineQuery({
  name: 'precis',
  run: async (tx, { reviewId }: { reviewId: string }, actor): Promise<Precis | null> => {
    if (!isUuid(reviewId)) return null
    const row = await tx
      .selectFrom('precis')
      .leftJoin('person', 'person.id', 'precis.written_by')
      .leftJoin('precis_reading as mine', (join) =>
        join.onRef('mine.review_id', '=', 'precis.review_id').on('mine.person_id', '=', actor.personId),
      )
      .selectAll('precis')
      .select(['person.name as author', 'mine.read_at'])
      .where('precis.review_id', '=', reviewId)
      .executeTakeFirst()
    if (!row) return null
    const { ethos, structure, look_for: lookFor } = row
    return {
      ethos,
      structure,
      lookFor,
      revision: row.revision,
      writtenBy: row.author ?? 'The lead reviewer',
      writtenAt: row.written_at.toISOString(),
      sharedAt: row.shared_at?.toISOString() ?? null,
      changedAt: row.changed_at?.toISOString() ?? null,
      minutes: minutesOfWords(countWords([ethos, structure, lookFor].join(' '))),
      readAt: row.read_at?.toISOString() ?? null,
    }
  },
})

export type PrecisFacts = { standing: Standing; revision: number; shared: boolean }

/** How the précis stands for a command; the review is held, so that two first drafts come one after the other. */
export async function precisFacts(
  tx: Tx,
  { reviewId }: { reviewId: string },
  actor: Actor,
): Promise<PrecisFacts | null> {
  const standing = await standingLocked(tx, reviewId, actor)
  if (!standing) return null
  const row = await tx
    .selectFrom('precis')
    .select(['revision', 'shared_at'])
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  return { standing, revision: row?.revision ?? 0, shared: Boolean(row?.shared_at) }
}
