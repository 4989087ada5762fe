import { sql } from 'kysely'
import type { Problem } from '../../access/outcome.ts'
import { prepared, type Tx } from '../../platform/database.server.ts'
import { takesNotes } from '../schedule/schedule.ts'
import type { NoteContent } from './note.ts'

type About = Pick<NoteContent, 'sessionId' | 'questionIds'> & { reviewId: string }
/** What a note stands on: the school of its session, or why it cannot be kept like this. */
export type Grounds = { urn: number | null; problem?: never } | { problem: Problem }

/** Whether sessions and questions are there and of the note's own review; two questions to the database for all of them. */
export async function groundsIn(tx: Tx, notes: About[]): Promise<(note: About) => Grounds> {
  const sessions = await sessionsOf(tx, notes)
  const questions = await questionsOf(tx, notes)
  return ({ reviewId, sessionId, questionIds }) => {
    if (questionIds.some((id) => questions.get(id) !== reviewId)) return notOfReview
    if (!sessionId) return { urn: null }
    const session = sessions.get(sessionId)
    if (session?.review_id !== reviewId) return gone
    return takesNotes(session) ? { urn: session.urn } : ownTime
  }
}

const problem = (field: string, message: string): Grounds => ({ problem: { field, message } })
const notOfReview = problem('questionIds', 'Choose key questions of this review.')
const gone = problem('sessionId', 'That session is no longer on the schedule. Choose another, or none.')
const ownTime = problem(
  'sessionId',
  'No note comes from lunch or the team’s own time. Choose another session, or none.',
)

async function sessionsOf(tx: Tx, notes: About[]) {
  const ids = [...new Set(notes.flatMap(({ sessionId }) => sessionId ?? []))]
  if (ids.length === 0) return new Map<string, never>()
  const rows = await tx
    .selectFrom('session')
    .modifyFront(prepared)
    .select(['id', 'review_id', 'kind', 'urn'])
    .where(sql<boolean>`id = any (${ids}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Which review each question that stands belongs to. */
async function questionsOf(tx: Tx, notes: About[]) {
  const ids = [...new Set(notes.flatMap(({ questionIds }) => questionIds))]
  if (ids.length === 0) return new Map<string, string>()
  const rows = await tx
    .selectFrom('key_question')
    .modifyFront(prepared)
    .select(['id', 'review_id'])
    .where(sql<boolean>`id = any (${ids}::uuid[])`)
    .where('withdrawn_at', 'is', null)
    .execute()
  return new Map(rows.map((row) => [row.id, row.review_id]))
}
