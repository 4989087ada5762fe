import { defineCommand } from '../../access/define-command.server.ts'
import { type Problem, Refused } from '../../access/outcome.ts'
import { standingIn } from '../allocation/standing.server.ts'
import { canKeepNote } from './policy.ts'
import { keepNoteInput } from './schemas.ts'
import { keepNotesIn } from './sending/keep-notes-in.server.ts'
import type { NoteAnswer } from './wire.ts'

/** One note, from the form. The page chooses the id, so that a note sent again after a lost answer is still one note. */
export const keepNote = defineCommand({
  name: 'keep-note',
  input: keepNoteInput,
  load: (tx, { reviewId }, actor) => standingIn(tx, reviewId, actor),
  policy: canKeepNote,
  run: async ({ tx, input: { noteId, ...note }, facts }) => {
    const arrived = [{ id: noteId, note: { ...note, id: noteId, ageMs: 0 } }]
    const kept = await keepNotesIn(tx, arrived, new Map([[note.reviewId, facts]]), facts.personId)
    for (const answer of kept.answers) if (answer.result !== 'kept') throw new Refused([problemOf(answer)])
    return noteId
  },
  // Nobody but the actor reads these rows: who wrote a note when would give its source away.
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    subjectId: input.noteId,
    audience: [],
  }),
})

type NotKept = Exclude<NoteAnswer, { result: 'kept' }>

function problemOf(answer: NotKept): Problem {
  if (answer.result === 'refused' && answer.field !== 'id') return answer
  return {
    field: 'noteId',
    message:
      'This note was kept before, with other words, and those stay as they are. What you have typed is still here: keep it again, and it becomes a note of its own.',
  }
}
