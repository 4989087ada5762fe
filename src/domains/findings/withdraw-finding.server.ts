import { defineCommand } from '../../access/define-command.server.ts'
import { now } from '../../platform/clock.ts'
import { auditOfFinding, factsOfFinding } from './finding-facts.server.ts'
import { announceFindings } from './live/announce-findings.ts'
import { canWithdrawFinding } from './policy.ts'
import { withdrawFindingInput } from './schemas.ts'

/** Its notes are free for another finding; the host no longer sees it. */
export const withdrawFinding = defineCommand({
  name: 'withdraw-finding',
  input: withdrawFindingInput,
  load: factsOfFinding,
  policy: canWithdrawFinding,
  run: async ({ tx, input, facts, announce }) => {
    await tx.updateTable('finding').set({ withdrawn_at: now() }).where('id', '=', input.findingId).execute()
    await announceFindings(
      announce,
      input.reviewId,
      { findings: [input.findingId], order: true, notes: true },
      facts.finding.shared,
    )
    return input.findingId
  },
  audit: ({ input, facts }) => auditOfFinding(input, facts),
})
