import { defineQuery } from '../../../access/define-query.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { isTeam } from '../../allocation/standing.ts'
import { sourceWords } from '../../fieldwork/note-words.ts'
import { notesIn } from '../../fieldwork/notes.server.ts'
import { evidenceSnapshot } from '../assemble-report.ts'
import { canWriteReport } from '../policy.ts'
import { reportFacts } from '../report-facts.server.ts'
import { sharedFindingsOf } from '../shared-findings.server.ts'

/** What a sentence can rest on: the findings that the host has heard, each with its notes, and the notes themselves. */
export const writingEvidence = defineQuery({
  name: 'writing evidence',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    if (!isUuid(reviewId)) return null
    const facts = await reportFacts(tx, { reviewId }, actor)
    if (!facts || canWriteReport(facts) !== 'allowed' || !isTeam(facts.standing)) return null
    const notes = await notesIn(tx, reviewId, facts.standing.personId)
    const behind = Map.groupBy(
      await tx
        .selectFrom('finding_note')
        .select(['finding_id', 'note_id', 'contrary'])
        .where('review_id', '=', reviewId)
        .execute(),
      (row) => row.finding_id,
    )
    return {
      findings: (await sharedFindingsOf(tx, reviewId)).map((finding) => ({
        id: finding.id,
        kind: finding.kind,
        wording: finding.wording,
        questionId: finding.questionId,
        evidence: evidenceSnapshot(finding),
        notes: (behind.get(finding.id) ?? []).map(({ note_id, contrary }) => ({ id: note_id, contrary })),
      })),
      notes: notes.map((note) => ({ id: note.id, body: note.body, from: sourceWords(note) })),
    }
  },
})
export type WritingEvidence = NonNullable<Awaited<ReturnType<typeof writingEvidence>>>
