import { defineCommand } from '../../../access/define-command.server.ts'
import { factsOfFinding } from '../finding-facts.server.ts'
import { announceFindings } from '../live/announce-findings.ts'
import { canGatherNotes } from '../policy.ts'
import { takeNoteFromInput } from '../schemas.ts'
import { auditOfGathering } from './gathering.server.ts'

/** Takes these notes away and no other. One that is gone already is no mistake: it is as was asked. */
export const takeNoteFrom = defineCommand({
  name: 'take-note-from',
  input: takeNoteFromInput,
  load: factsOfFinding,
  policy: canGatherNotes,
  run: async ({ tx, input: { reviewId, findingId, notes }, announce }) => {
    await tx
      .deleteFrom('finding_note')
      .where('finding_id', '=', findingId)
      .where('note_id', 'in', notes)
      .execute()
    await announceFindings(announce, reviewId, { findings: [findingId], notes: true })
    return findingId
  },
  audit: ({ input, facts }) => auditOfGathering(input, facts),
})
