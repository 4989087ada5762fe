import type { Actor } from '../../../access/actor.ts'
import { defineCommand } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { canOpenDocument } from './policy.ts'
import { documentInput } from './schemas.ts'

async function openable(
  tx: Tx,
  { reviewId, documentId }: { reviewId: string; documentId: string },
  actor: Actor,
) {
  const standing = await standingIn(tx, reviewId, actor)
  const document = await tx
    .selectFrom('document')
    .select(['id', 'name', 'media_type as mediaType', 'bytes', 'storage_key as storageKey'])
    .where('id', '=', documentId)
    .where('review_id', '=', reviewId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return standing && document ? { standing, document } : null
}

/** Reading a document leaves a trace that the host can see: who has read what (MISSION I5). */
export const openDocument = defineCommand({
  name: 'open-document',
  input: documentInput,
  load: openable,
  policy: canOpenDocument,
  run: async ({ tx, input, facts }) => {
    await tx
      .insertInto('document_opening')
      .values({
        document_id: input.documentId,
        review_id: input.reviewId,
        person_id: facts.standing.personId,
      })
      .onConflict((conflict) => conflict.columns(['document_id', 'person_id']).doNothing())
      .execute()
    return facts.document
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.documentId,
    audience: ['host'],
  }),
})
