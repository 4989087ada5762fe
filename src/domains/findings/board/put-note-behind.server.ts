import { defineCommand } from '../../../access/define-command.server.ts'
import { announceFindings } from '../live/announce-findings.ts'
import { canGatherNotes } from '../policy.ts'
import { putNoteBehindInput } from '../schemas.ts'
import { auditOfGathering, factsOfGathering, putBehind } from './gathering.server.ts'

/** As something that supports it or points the other way; a note that stands there already changes sides. */
export const putNoteBehind = defineCommand({
  name: 'put-note-behind',
  input: putNoteBehindInput,
  load: factsOfGathering,
  policy: canGatherNotes,
  run: async ({ tx, input, facts, announce }) => {
    const contrary = input.as === 'contrary'
    await putBehind(tx, { ...input, contrary: () => contrary, waiting: facts.waiting })
    await announceFindings(announce, input.reviewId, { findings: [input.findingId], notes: true })
    return input.findingId
  },
  audit: ({ input, facts }) => auditOfGathering(input, facts),
})
