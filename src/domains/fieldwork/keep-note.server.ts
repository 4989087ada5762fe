import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import { standingIn } from '../allocation/standing.server.ts'
import { isSameNote } from './note.ts'
import { ownNoteIn, putQuestions, schoolOf } from './own-note.server.ts'
import { canKeepNote } from './policy.ts'
import { promiseIn } from './promise.server.ts'
import { type KeepNoteInput, keepNoteInput } from './schemas.ts'

/** The page or device chooses the id, so that a note sent again after a lost answer is still one note. */
export const keepNote = defineCommand({
  name: 'keep-note',
  input: keepNoteInput,
  load: (tx, { reviewId }, actor) => standingIn(tx, reviewId, actor),
  policy: canKeepNote,
  run: async ({ tx, input, facts }) => {
    if (await isNew(tx, input)) await putSource(tx, input, facts.personId)
    else await refuseUnlessSame(tx, input, facts.personId)
    return input.noteId
  },
  // Nobody but the actor reads these rows: who wrote a note when would give its source away.
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    subjectId: input.noteId,
    audience: [],
  }),
})

// Waits for another send of the same id to finish, and then sees that it was there first, whichever of the table's
// keys notices it.
async function isNew(tx: Tx, input: KeepNoteInput): Promise<boolean> {
  const { noteId, reviewId, body, kind, method, attributable } = input
  const promise = await promiseIn(tx, reviewId)
  const result = await tx
    .insertInto('evidence_note')
    .values({ id: noteId, review_id: reviewId, body, kind, method, attributable, ...promise(input) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

async function putSource(tx: Tx, input: KeepNoteInput, personId: string) {
  const urn = await schoolOf(tx, input.reviewId, input)
  await tx
    .insertInto('evidence_note_source')
    .values({
      note_id: input.noteId,
      review_id: input.reviewId,
      author_id: personId,
      attributable: input.attributable,
      session_id: input.sessionId,
      urn,
      said_by: input.saidBy,
      speaker: input.speaker,
    })
    .execute()
  await putQuestions(tx, input.reviewId, input.noteId, input.questionIds)
}

async function refuseUnlessSame(tx: Tx, input: KeepNoteInput, personId: string) {
  const kept = await ownNoteIn(tx, input.reviewId, input.noteId, personId)
  if (kept && isSameNote(kept, input)) return
  throw new Refused([
    {
      field: 'noteId',
      message:
        'This note was kept before, with other words, and those stay as they are. What you have typed is still here: keep it again, and it becomes a note of its own.',
    },
  ])
}
