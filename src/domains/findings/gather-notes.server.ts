import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { auditOfFinding, factsOfFinding } from './finding-facts.server.ts'
import { canGatherNotes } from './policy.ts'
import { gatherNotesInput } from './schemas.ts'

/** Puts the chosen notes behind a finding, and takes away those that were shown and not chosen. */
export const gatherNotes = defineCommand({
  name: 'gather-notes',
  input: gatherNotesInput,
  load: factsOfFinding,
  policy: canGatherNotes,
  run: async ({ tx, input: { reviewId, findingId, listed, notes, contrary } }) => {
    const chosen = [...new Set([...notes, ...contrary])]
    const before = [...new Set([...listed, ...chosen])]
    if (before.length > 0)
      await tx
        .deleteFrom('finding_note')
        .where('finding_id', '=', findingId)
        .where('note_id', 'in', before)
        .execute()
    if (chosen.length === 0) return findingId
    const known = await tx
      .selectFrom('evidence_note')
      .select('id')
      .where('review_id', '=', reviewId)
      .where('id', 'in', chosen)
      .execute()
    if (known.length < chosen.length)
      throw new Refused([{ field: 'notes', message: 'Choose notes of this review.' }])
    const rows = chosen.map((id) => ({
      finding_id: findingId,
      note_id: id,
      review_id: reviewId,
      contrary: contrary.includes(id),
    }))
    await tx.insertInto('finding_note').values(rows).execute()
    return findingId
  },
  // Always the team's alone, and without the notes: which of them stand behind a finding is nobody else's.
  audit: ({ input, facts }) => ({ ...auditOfFinding(input, facts), audience: ['team'] }),
})
