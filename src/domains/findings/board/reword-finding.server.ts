import { defineCommand } from '../../../access/define-command.server.ts'
import { auditOfFinding, factsOfFinding } from '../finding-facts.server.ts'
import { reword } from '../finding-wording.server.ts'
import { announceFindings } from '../live/announce-findings.ts'
import { canChangeFinding } from '../policy.ts'
import { rewordFindingInput } from '../schemas.ts'

export const rewordFinding = defineCommand({
  name: 'reword-finding',
  input: rewordFindingInput,
  load: factsOfFinding,
  policy: canChangeFinding,
  run: async ({ tx, input, facts, announce }) => {
    await reword(tx, input, facts)
    await announceFindings(announce, input.reviewId, { findings: [input.findingId] }, facts.finding.shared)
    return input.findingId
  },
  audit: ({ input, facts }) => auditOfFinding(input, facts),
})
