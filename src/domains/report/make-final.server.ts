import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { auditStep } from './audit-step.ts'
import { endStep } from './handover.server.ts'
import { canMakeFinal } from './policy.ts'
import { textOf } from './reading.server.ts'
import { stepFactsLocked } from './report-facts.server.ts'
import { mailMembers, reportPath } from './report-mail.server.ts'
import { remarksOf } from './report-page.server.ts'
import { goOnInput } from './schemas.ts'
import { markOf } from './text-mark.server.ts'

/** Freezes the text: from here on the database takes no change of it, and its mark says so to anybody who looks. */
export const makeFinal = defineCommand({
  name: 'make-report-final',
  input: goOnInput,
  load: stepFactsLocked,
  policy: canMakeFinal,
  run: async ({ tx, input: { reviewId, words }, facts, actor }) => {
    await endStep(tx, facts, words)
    const sha256 = markOf(await textOf(tx, reviewId))
    await tx
      .updateTable('report')
      .set({ state: 'final', final_at: sql`now()`, final_by: actor.personId, sha256, returned_at: null })
      .where('review_id', '=', reviewId)
      .execute()
    const said = (await remarksOf(tx, reviewId)).some(({ kind }) => kind !== 'comment')
    await mailMembers(tx, reviewId, ['host_lead', 'host_leader'], {
      kind: 'report-final',
      subject: 'The text of your report is final',
      lines: [
        `${said ? 'Every answer to what you said of the facts is given, and the' : 'The'} text of your trust’s report is final: nobody changes a word of it any more.`,
        'It is released to you next.',
      ],
      ...(said
        ? { label: 'See what you were told', path: `${reportPath(reviewId)}/answers` }
        : { label: 'See the report', path: reportPath(reviewId) }),
    })
    return sha256
  },
  audit: ({ facts, value }) => auditStep(facts, { detail: { sha256: value } }),
})
