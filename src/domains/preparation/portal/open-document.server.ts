import type { Actor } from '../../../access/actor.ts'
import { defineCommand } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { canOpenDocument } from './policy.ts'
import { documentInput } from './schemas.ts'

type At = { reviewId: string; documentId: string }

/** A document that stands, with how the actor stands to its review; earlier versions are there for the host alone. */
export async function openable(tx: Tx, { reviewId, documentId }: At, actor: Actor) {
  const standing = await standingIn(tx, reviewId, actor)
  const document = await tx
    .selectFrom('document')
    .select([
      'id',
      'name',
      'media_type as mediaType',
      'bytes',
      'storage_key as storageKey',
      'reading',
      'download_allowed as downloadAllowed',
    ])
    .where('id', '=', documentId)
    .where('review_id', '=', reviewId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return standing && document ? { standing, document } : null
}

/** Whoever opens a document leaves a trace that the host can see: who has read what (MISSION I5). */
export async function noteOpening(tx: Tx, at: At, personId: string) {
  await tx
    .insertInto('document_opening')
    .values({ document_id: at.documentId, review_id: at.reviewId, person_id: personId })
    .onConflict((conflict) => conflict.columns(['document_id', 'person_id']).doNothing())
    .execute()
}

export const openDocument = defineCommand({
  name: 'open-document',
  input: documentInput,
  load: openable,
  policy: canOpenDocument,
  run: async ({ tx, input, facts, enqueue }) => {
    await noteOpening(tx, input, facts.standing.personId)
    // Whatever kept its words from being read before, somebody wants to read them now.
    if (facts.document.reading === 'waiting')
      await enqueue(
        'read-document',
        { documentId: input.documentId },
        { jobKey: `read-document ${input.documentId}` },
      )
    return facts.document
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.documentId,
    audience: ['host'],
  }),
})
