import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { canWriteReport } from '../policy.ts'
import { reportFactsLocked } from '../report-facts.server.ts'
import { overruleInput } from '../writing/schemas.ts'
import { auditWords } from './audit-words.ts'
import { concernsIn } from './concerns.server.ts'

/** Lets words stand that the check pointed at, with why. Other words in their place are asked about again. */
export const letStand = defineCommand({
  name: 'let-words-stand',
  input: overruleInput,
  load: reportFactsLocked,
  policy: canWriteReport,
  run: async ({ tx, input: { reviewId, blockId, kind, words, reason }, facts }) => {
    const concerns = (await concernsIn(tx, reviewId)) ?? []
    const about = concerns.find((one) => one.blockId === blockId && one.kind === kind && one.words === words)
    if (!about) throw new Refused('These words are no longer in the report.')
    await tx
      .insertInto('report_overrule')
      .values({
        review_id: reviewId,
        block_id: blockId,
        kind,
        words,
        reason,
        person_id: facts.standing.personId,
      })
      .onConflict((conflict) => conflict.columns(['block_id', 'kind', 'words']).doUpdateSet({ reason }))
      .execute()
  },
  audit: auditWords,
})
