import type { Actor } from '../../../access/actor.ts'
import { defineCommand } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { canOpenPresentation } from './policy.ts'
import { presentationFacts } from './presentation-facts.server.ts'
import { fileInput } from './schemas.ts'

async function openable(tx: Tx, { reviewId, fileId }: { reviewId: string; fileId: string }, actor: Actor) {
  const facts = await presentationFacts(tx, { reviewId }, actor)
  const file = await tx
    .selectFrom('presentation_file')
    .select('id')
    .where('id', '=', fileId)
    .where('review_id', '=', reviewId)
    .where('kind', '=', 'recording')
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return facts && file ? facts : null
}

/** Beginning to watch leaves a trace that the host can see, as reading a document does (MISSION I5). */
export const openPresentation = defineCommand({
  name: 'open-presentation',
  input: fileInput,
  load: openable,
  policy: canOpenPresentation,
  run: async ({ tx, input, facts }) => {
    await tx
      .insertInto('presentation_opening')
      .values({ file_id: input.fileId, review_id: input.reviewId, person_id: facts.standing.personId })
      .onConflict((conflict) => conflict.columns(['file_id', 'person_id']).doNothing())
      .execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.fileId,
    audience: ['host'],
  }),
})
