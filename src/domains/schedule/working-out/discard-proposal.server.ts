import { defineCommand } from '../../../access/define-command.server.ts'
import { auditSchedule } from '../schedule-facts.server.ts'
import { settleProposalInput } from '../schemas.ts'
import { canSettleProposal } from './policy.ts'
import { refuseOther, runFacts } from './run-facts.server.ts'
import { endRun } from './take-proposal.server.ts'

/** Puts the proposal away. The schedule stays as it is. */
export const discardProposal = defineCommand({
  name: 'discard-proposal',
  input: settleProposalInput,
  load: runFacts,
  policy: canSettleProposal,
  run: async ({ tx, input, facts }) => {
    refuseOther(facts, input)
    await endRun(tx, facts, 'discarded')
  },
  audit: ({ facts }) => auditSchedule(facts, facts.run?.id),
})
