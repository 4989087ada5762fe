import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { readProblem } from '../../../engines/schedule/read-problem.ts'
import { auditSchedule } from '../schedule-facts.server.ts'
import { reviewInput } from '../schemas.ts'
import { buildProblem } from './build-problem.ts'
import { daysWorldOf, ofReview } from './days-world.server.ts'
import { canWorkOut } from './policy.ts'
import { isFree } from './proposal.ts'
import { forgetProblems, runFacts } from './run-facts.server.ts'

/** Lays down what the days must hold, and has them worked out. It can be left, and ends in a proposal. */
export const workOutSchedule = defineCommand({
  name: 'work-out-schedule',
  input: reviewInput,
  load: runFacts,
  policy: canWorkOut,
  run: async ({ tx, input: { reviewId }, facts, enqueue }) => {
    const world = await daysWorldOf(tx, ofReview(facts.standing.review))
    const read = readProblem(buildProblem(world, isFree))
    if ('faults' in read) throw new Refused(read.faults.slice(0, 5).map(({ words }) => ({ message: words })))
    const { problem } = read
    // an earlier proposal that nobody decided on makes way
    await tx
      .updateTable('schedule_run')
      .set({ state: 'discarded', ended_at: new Date(), ended_by: facts.standing.personId })
      .where('review_id', '=', reviewId)
      .where('state', '=', 'proposed')
      .execute()
    await forgetProblems(tx, reviewId)
    const id = crypto.randomUUID()
    await tx
      .insertInto('schedule_run')
      .values({
        id,
        review_id: reviewId,
        asked_by: facts.standing.personId,
        problem: JSON.stringify(problem),
        doing: 'Beginning',
      })
      .execute()
    await enqueue('work-out-schedule', { runId: id })
    return { runId: id }
  },
  audit: ({ facts, value }) => auditSchedule(facts, value.runId),
})
