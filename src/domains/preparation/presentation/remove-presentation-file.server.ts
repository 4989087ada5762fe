import type { Actor, Person } from '../../../access/actor.ts'
import { defineCommand } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { fileStorage } from '../../../platform/storage.server.ts'
import { takeAway } from './keep-presentation-file.server.ts'
import { canRemovePresentationFile } from './policy.ts'
import { auditPresentation, presentationFacts } from './presentation-facts.server.ts'
import { fileInput } from './schemas.ts'

async function removable(tx: Tx, { reviewId, fileId }: { reviewId: string; fileId: string }, actor: Actor) {
  const facts = await presentationFacts(tx, { reviewId }, actor)
  const file = await tx
    .selectFrom('presentation_file')
    .select('kind')
    .where('id', '=', fileId)
    .where('review_id', '=', reviewId)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return facts && file ? { ...facts, kind: file.kind } : null
}

/** Nobody can watch it any more; that it was there stays on record. */
export const removePresentationFile = defineCommand({
  name: 'remove-presentation-file',
  input: fileInput,
  load: removable,
  policy: canRemovePresentationFile,
  run: ({ tx, input, facts }) =>
    takeAway(tx, input.reviewId, facts.kind === 'recording' ? ['recording', 'captions'] : ['captions']),
  audit: ({ input, facts }) => ({
    ...auditPresentation(facts.standing, facts.kind),
    subjectId: input.fileId,
  }),
})

/** The same, and then its content: not before the change is certain. What fails here is swept up within a day. */
export async function removeWithContent(actor: Person, input: unknown) {
  const outcome = await removePresentationFile(actor, input)
  if (outcome.ok) await dropContent(outcome.value)
  return outcome
}

export const dropContent = (keys: string[]) =>
  Promise.allSettled(keys.map((key) => fileStorage().remove(key)))
