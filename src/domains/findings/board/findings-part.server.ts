import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { isTeam } from '../../allocation/standing.ts'
import { findingsIn } from '../findings-in.server.ts'
import { readerIn } from '../reader.server.ts'
import { type BoardFinding, forBoard } from './board-finding.ts'
import {
  type BoardNote,
  boardNoteIds,
  boardNotes,
  type NoteCount,
  noteCounts,
  sidesOf,
} from './board-notes.server.ts'

/** What a page asks again after a change, under its own reader's rules. */
export type PartWanted = {
  reviewId: string
  findings: string[]
  /** the drawer that is open: a key question, or all of them */
  drawer: string | null
  /** how many notes each question has */
  counts: boolean
  /** notes whose words the page has not got yet */
  words: string[]
  /** a finding whose notes lie open */
  behind: string | null
}

export type FindingsPart = {
  findings: BoardFinding[]
  order: { id: string; questionId: string }[]
  counts?: Record<string, NoteCount>
  /** the notes of the drawer by their ids, and the words of those that were asked for */
  free?: string[]
  words?: BoardNote[]
  behind?: (BoardNote & { contrary: boolean })[]
}

export const findingsPart = defineQuery({
  name: 'findings part',
  run: async (
    tx,
    { reviewId, drawer, behind, ...wanted }: PartWanted,
    actor,
  ): Promise<FindingsPart | null> => {
    const standing = await readerIn(tx, reviewId, actor)
    if (!standing) return null
    const ids = wanted.findings.filter(isUuid)
    const all = {
      findings: (await findingsIn(tx, reviewId, ids)).map(forBoard(standing)),
      order: await orderIn(tx, reviewId),
    }
    if (!isTeam(standing)) return all
    const where = { questionId: drawer && isUuid(drawer) ? drawer : null }
    return {
      ...all,
      ...(wanted.counts && { counts: Object.fromEntries(await noteCounts(tx, reviewId)) }),
      ...(drawer && {
        free: await boardNoteIds(tx, reviewId, where),
      }),
      ...(wanted.words.length > 0 && {
        words: await boardNotes(tx, reviewId, { ...where, only: wanted.words.filter(isUuid) }),
      }),
      ...(behind && isUuid(behind) && { behind: await behindIn(tx, reviewId, behind) }),
    }
  },
})
async function behindIn(tx: Tx, reviewId: string, findingId: string) {
  const sides = await sidesOf(tx, findingId)
  const notes = await boardNotes(tx, reviewId, { behind: findingId })
  return notes.map((note) => ({ ...note, contrary: sides.get(note.id) ?? false }))
}

const orderIn = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('finding')
    .select(['id', 'question_id as questionId'])
    .where('review_id', '=', reviewId)
    .where('withdrawn_at', 'is', null)
    .orderBy('place')
    .orderBy('proposed_at')
    .orderBy('id')
    .execute()
