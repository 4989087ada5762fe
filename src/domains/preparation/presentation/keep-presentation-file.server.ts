import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { canKeepPresentationFile } from './policy.ts'
import type { FileKind } from './presentation.ts'
import { auditPresentation, presentationFacts } from './presentation-facts.server.ts'
import { keepFileInput } from './schemas.ts'

/**
 * Makes a stored file the recording, or its captions. What it takes the place of goes: the names of those files in
 * storage are given back, to be removed once this has been committed. Captions belong to the recording that they were
 * sent for, and go with it.
 */
export const keepPresentationFile = defineCommand({
  name: 'keep-presentation-file',
  input: keepFileInput,
  load: presentationFacts,
  policy: canKeepPresentationFile,
  run: async ({ tx, input, facts }) => {
    const { reviewId, kind, name, mediaType, bytes, sha256, key } = input
    await holdReview(tx, reviewId)
    const here = await tx
      .selectFrom('presentation_file')
      .select('id')
      .where('review_id', '=', reviewId)
      .where('kind', '=', kind)
      .where('sha256', '=', sha256)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    if (here) return { outcome: 'already' as const, gone: [key] }
    const gone = await makeRoom(tx, reviewId, kind)
    await tx
      .insertInto('presentation_file')
      .values({
        review_id: reviewId,
        kind,
        name,
        media_type: mediaType,
        bytes,
        sha256,
        storage_key: key,
        uploaded_by: facts.standing.personId,
      })
      .execute()
    return { outcome: 'kept' as const, gone }
  },
  audit: ({ input, facts }) => auditPresentation(facts.standing, input.kind),
})

// Two recordings that arrive at once take each other's place in turn.
const holdReview = (tx: Tx, reviewId: string) =>
  tx.selectFrom('review').select('id').where('id', '=', reviewId).forUpdate().execute()

async function makeRoom(tx: Tx, reviewId: string, kind: FileKind) {
  if (kind === 'captions') return takeAway(tx, reviewId, ['captions'])
  const before = await takeAway(tx, reviewId, ['recording'])
  // Captions that were there first wait for their recording.
  return before.length > 0 ? [...before, ...(await takeAway(tx, reviewId, ['captions']))] : []
}

/** Marks the current files of these kinds as removed, and gives back where their content lies. */
export async function takeAway(tx: Tx, reviewId: string, kinds: FileKind[]): Promise<string[]> {
  const current = await tx
    .selectFrom('presentation_file')
    .select(['id', 'storage_key'])
    .where('review_id', '=', reviewId)
    .where('kind', 'in', kinds)
    .where('removed_at', 'is', null)
    .execute()
  if (current.length === 0) return []
  await tx
    .updateTable('presentation_file')
    .set({ removed_at: sql`now()`, storage_key: null })
    .where(
      'id',
      'in',
      current.map(({ id }) => id),
    )
    .execute()
  return current.flatMap(({ storage_key }) => (storage_key ? [storage_key] : []))
}
