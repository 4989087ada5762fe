import { defineCommand } from '../../access/define-command.server.ts'
import { auditOfGathering, factsOfGathering, putBehind } from './board/gathering.server.ts'
import { announceFindings } from './live/announce-findings.ts'
import { canGatherNotes } from './policy.ts'
import { gatherNotesInput } from './schemas.ts'

/** Puts the chosen notes behind a finding, and takes away those that were shown and not chosen. */
export const gatherNotes = defineCommand({
  name: 'gather-notes',
  input: gatherNotesInput,
  load: (tx, input, actor) =>
    factsOfGathering(tx, { ...input, notes: [...input.notes, ...input.contrary] }, actor),
  policy: canGatherNotes,
  run: async ({ tx, input, facts, announce }) => {
    const { reviewId, findingId, listed, contrary } = input
    const notes = [...new Set([...input.notes, ...contrary])]
    const dropped = listed.filter((id) => !notes.includes(id))
    if (dropped.length > 0)
      await tx
        .deleteFrom('finding_note')
        .where('finding_id', '=', findingId)
        .where('note_id', 'in', dropped)
        .execute()
    await putBehind(tx, { ...input, notes, contrary: (id) => contrary.includes(id), waiting: facts.waiting })
    await announceFindings(announce, reviewId, { findings: [findingId], notes: true })
    return findingId
  },
  audit: ({ input, facts }) => auditOfGathering(input, facts),
})
