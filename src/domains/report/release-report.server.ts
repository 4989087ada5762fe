import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import { standingLocked } from '../allocation/standing.server.ts'
import { enterStage } from '../programme/enter-stage.server.ts'
import { auditStep } from './audit-step.ts'
import { canRelease } from './policy.ts'
import { textOf } from './reading.server.ts'
import { stepFactsLocked } from './report-facts.server.ts'
import { mailMembers, reportPath } from './report-mail.server.ts'
import { reviewInput } from './schemas.ts'
import { freezeSources } from './sources.server.ts'
import { markOf } from './text-mark.server.ts'

/**
 * Gives the report to the host, and with that ends everyone else's access (MISSION G3). It cannot be undone.
 * The row-level rules change under our feet here: mail and the review first, while the team still reads them,
 * and the report's own row last.
 */
export const releaseReport = defineCommand({
  name: 'release-report',
  input: reviewInput,
  load: async (tx, input, actor) => {
    await standingLocked(tx, input.reviewId, actor)
    return stepFactsLocked(tx, input, actor)
  },
  policy: canRelease,
  run: async ({ tx, input: { reviewId }, facts, actor }) => {
    const text = await textOf(tx, reviewId)
    if (markOf(text) !== (await finalMark(tx, reviewId)))
      throw new Refused('The text is not as it was made final. Nothing was released.')
    await freezeSources(tx, reviewId)
    await tellEveryone(tx, reviewId, facts.standing.review.trustName)
    await enterStage(tx, reviewId, 'follow_up')
    await tx
      .updateTable('report')
      .set({ state: 'released', released_at: sql`now()`, released_by: actor.personId })
      .where('review_id', '=', reviewId)
      .execute()
  },
  audit: ({ facts }) => auditStep(facts),
})

async function finalMark(tx: Tx, reviewId: string) {
  const { sha256 } = await tx
    .selectFrom('report')
    .select('sha256')
    .where('review_id', '=', reviewId)
    .executeTakeFirstOrThrow()
  return sha256
}

async function tellEveryone(tx: Tx, reviewId: string, trustName: string) {
  await mailMembers(tx, reviewId, ['host_lead', 'host_leader'], {
    kind: 'report-released',
    subject: 'Your report is ready',
    lines: [
      'Your trust’s report has been released to you. It is yours alone: the people who wrote it, and the central team, can no longer open it.',
      'You decide whether anyone else reads it.',
    ],
    label: 'Open your report',
    path: reportPath(reviewId),
  })
  await mailMembers(tx, reviewId, ['lead_reviewer', 'peer_reviewer'], {
    kind: 'report-access-ended',
    subject: 'The report is released, and your access has ended',
    lines: [
      `The report of the review of ${trustName} now belongs to the trust alone. You can no longer open it, nor the trust’s documents.`,
      'Delete any copy of the draft that you kept. Thank you for your work on it.',
    ],
    label: 'See your reviews',
    path: '/reviews',
  })
}
