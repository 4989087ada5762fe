import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { makeChange } from '../changes/make-change.server.ts'
import { auditSchedule, type EditFacts } from '../schedule-facts.server.ts'
import { settleProposalInput } from '../schemas.ts'
import { daysWorldOf, ofReview } from './days-world.server.ts'
import { canSettleProposal } from './policy.ts'
import { proposedMoves, workedOutWhy } from './proposal.ts'
import { forgetProblems, refuseOther, runFacts } from './run-facts.server.ts'
import type { Run } from './runs.server.ts'

/**
 * The proposal becomes the schedule, all of it at once: what was worked out before and is not pinned makes way, what
 * hands have put there stays. Once the schedule is shared, the other side is asked first, as of any change.
 */
export const takeProposal = defineCommand({
  name: 'take-proposal',
  input: settleProposalInput,
  load: runFacts,
  policy: canSettleProposal,
  run: async ({ tx, input, facts, enqueue }) => {
    refuseOther(facts, input)
    const { run } = facts
    if (!run?.plan) throw new Refused('There is no proposal to decide on.')
    const world = await daysWorldOf(tx, ofReview(facts.standing.review))
    const moves = proposedMoves(world, run.plan)
    const made = await makeChange({
      tx,
      facts,
      moves,
      why: workedOutWhy,
      enqueue,
    })
    await endRun(tx, facts, 'taken')
    return made
  },
  audit: ({ facts }) => auditSchedule(facts, facts.run?.id),
})

export async function endRun(
  tx: Tx,
  { run, standing }: EditFacts & { run: Run | null },
  state: 'taken' | 'discarded',
) {
  if (!run) return
  const ended = { state, ended_by: standing.personId, ended_at: new Date() }
  await tx.updateTable('schedule_run').set(ended).where('id', '=', run.id).execute()
  await forgetProblems(tx, standing.review.id)
}
