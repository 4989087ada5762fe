import type { Actor } from '../../access/actor.ts'
import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import { standingIn } from '../allocation/standing.server.ts'
import type { Standing } from '../allocation/standing.ts'
import { groundsIn } from './note-grounds.server.ts'
import { ownNoteIn, putQuestions } from './own-note.server.ts'
import { canChangeNote } from './policy.ts'
import { promiseIn } from './promise.server.ts'
import { changeNoteInput } from './schemas.ts'

/** Only the author changes a note. Its source follows its promise by itself (db/migrations/0008). */
export const changeNote = defineCommand({
  name: 'change-note',
  input: changeNoteInput,
  load: (tx, { reviewId, noteId }, actor) => standingOfAuthor(tx, reviewId, noteId, actor),
  policy: canChangeNote,
  run: async ({ tx, input }) => {
    const { noteId, reviewId, body, kind, method, attributable, sessionId, saidBy, speaker } = input
    const grounds = (await groundsIn(tx, [input]))(input)
    if (grounds.problem) throw new Refused([grounds.problem])
    const { told_role } = (await promiseIn(tx, reviewId, await opensAt(tx, noteId)))(input)
    await tx
      .updateTable('evidence_note')
      .set({ body, kind, method, attributable, told_role })
      .where('id', '=', noteId)
      .execute()
    await tx
      .updateTable('evidence_note_source')
      .set({ session_id: sessionId, urn: grounds.urn, said_by: saidBy, speaker })
      .where('note_id', '=', noteId)
      .execute()
    await putQuestions(tx, reviewId, noteId, input.questionIds)
    return noteId
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    subjectId: input.noteId,
    audience: [],
  }),
})

// What is told of the source follows from when colleagues read it first, and not from when it was changed.
async function opensAt(tx: Tx, noteId: string): Promise<Date> {
  const note = await tx
    .selectFrom('evidence_note')
    .select('opens_at')
    .where('id', '=', noteId)
    .executeTakeFirstOrThrow()
  return note.opens_at
}

async function standingOfAuthor(
  tx: Tx,
  reviewId: string,
  noteId: string,
  actor: Actor,
): Promise<Standing | null> {
  const standing = await standingIn(tx, reviewId, actor)
  return standing && (await ownNoteIn(tx, reviewId, noteId, standing.personId)) ? standing : null
}
