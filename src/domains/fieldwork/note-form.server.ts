import { defineQuery } from '../../access/define-query.server.ts'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import { isUuid } from '../allocation/standing.server.ts'
import type { Standing } from '../allocation/standing.ts'
import { contactsIn } from '../schedule/safeguarding-contacts.server.ts'
import { keyQuestionsIn } from './key-questions.server.ts'
import { ownNoteIn } from './own-note.server.ts'
import { canChangeNote, canKeepNote } from './policy.ts'
import { inOrderOfUse, sessionsIn } from './sessions.server.ts'
import { teamStandingIn } from './team-standing.server.ts'

/** What a new note can be about. */
export const newNoteForm = defineQuery({
  name: 'new note form',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = await teamStandingIn(tx, reviewId, actor)
    return standing && { standing, permission: canKeepNote(standing), ...(await choicesIn(tx, standing)) }
  },
})

/** A note of the actor's own, to read again and change; nobody else's is found here. */
export const ownNoteForm = defineQuery({
  name: 'own note form',
  run: async (tx, { reviewId, noteId }: { reviewId: string; noteId: string }, actor) => {
    const standing = await teamStandingIn(tx, reviewId, actor)
    const note = standing && isUuid(noteId) ? await ownNoteIn(tx, reviewId, noteId, standing.personId) : null
    return (
      standing &&
      note && { standing, note, permission: canChangeNote(standing), ...(await choicesIn(tx, standing)) }
    )
  },
})

async function choicesIn(tx: Tx, standing: Standing) {
  const [questions, sessions, contacts, documents] = await Promise.all([
    keyQuestionsIn(tx, standing.review.id),
    sessionsIn(tx, standing),
    contactsIn(tx, standing.review.id),
    tx
      .selectFrom('document')
      .select('name')
      .distinct()
      .where('review_id', '=', standing.review.id)
      .orderBy('name')
      .execute(),
  ])
  return {
    questions,
    contacts,
    sessions: inOrderOfUse(sessions, today()),
    documents: documents.map((document) => document.name),
  }
}
