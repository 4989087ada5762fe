import type { Actor } from '../../../access/actor.ts'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid, standingIn } from '../../allocation/standing.server.ts'
import { isHostLeader } from '../../allocation/standing.ts'
import { keyQuestionsIn } from '../../fieldwork/key-questions.server.ts'
import { findingsIn } from '../findings-in.server.ts'

/** What the reader may read of the host's own notes: their own, and those that others let the leaders read. */
const reflectionsIn = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('host_reflection as note')
    .leftJoin('person', 'person.id', 'note.author_id')
    .select([
      'note.finding_id as findingId',
      'note.author_id as authorId',
      'person.name',
      'note.body',
      'note.with_leaders as withLeaders',
      'note.written_at as writtenAt',
    ])
    .where('note.review_id', '=', reviewId)
    .orderBy('note.written_at')
    .execute()
export type Reflection = Awaited<ReturnType<typeof reflectionsIn>>[number]

async function leaderIn(tx: Tx, reviewId: string, actor: Actor) {
  const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
  return standing && isHostLeader(standing) ? standing : null
}

/** The host's notes beside one finding; null for everybody who is no leader of the host. */
export const reflectionsOn = defineQuery({
  name: 'reflections on a finding',
  run: async (tx, { reviewId, findingId }: { reviewId: string; findingId: string }, actor) => {
    const standing = await leaderIn(tx, reviewId, actor)
    if (!standing) return null
    const notes = (await reflectionsIn(tx, reviewId)).filter((note) => note.findingId === findingId)
    return {
      mine: notes.find(({ authorId }) => authorId === standing.personId) ?? null,
      others: notes.filter(({ authorId }) => authorId !== standing.personId),
    }
  },
})

/** All of them by key question, for a leader of the host to print or take away. */
export const ownNotes = defineQuery({
  name: 'own notes',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = await leaderIn(tx, reviewId, actor)
    if (!standing) return null
    const notes = await reflectionsIn(tx, reviewId)
    const findings = await findingsIn(tx, reviewId)
    return {
      standing,
      questions: (await keyQuestionsIn(tx, reviewId)).map((question) => ({
        ...question,
        findings: findings
          .filter(({ questionId }) => questionId === question.id)
          .map(({ id, kind, wording }) => ({
            id,
            kind,
            wording,
            notes: notes.filter(({ findingId }) => findingId === id),
          })),
      })),
      // A finding that was taken back is not read any more; what somebody wrote beside it is still theirs.
      left: notes.filter(({ findingId }) => findings.every(({ id }) => id !== findingId)),
    }
  },
})
export type OwnNotes = NonNullable<Awaited<ReturnType<typeof ownNotes>>>
