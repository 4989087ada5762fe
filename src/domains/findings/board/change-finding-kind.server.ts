import { defineCommand } from '../../../access/define-command.server.ts'
import { auditOfFinding, factsOfFinding } from '../finding-facts.server.ts'
import { announceFindings } from '../live/announce-findings.ts'
import { canChangeFinding } from '../policy.ts'
import { changeFindingKindInput } from '../schemas.ts'

export const changeFindingKind = defineCommand({
  name: 'change-finding-kind',
  input: changeFindingKindInput,
  load: factsOfFinding,
  policy: canChangeFinding,
  run: async ({ tx, input: { reviewId, findingId, kind }, facts, announce }) => {
    await tx.updateTable('finding').set({ kind }).where('id', '=', findingId).execute()
    await announceFindings(announce, reviewId, { findings: [findingId] }, facts.finding.shared)
    return findingId
  },
  audit: ({ input, facts }) => auditOfFinding(input, facts),
})
