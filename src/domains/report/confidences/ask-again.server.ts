import { defineCommand } from '../../../access/define-command.server.ts'
import { canWriteReport } from '../policy.ts'
import { reportFactsLocked } from '../report-facts.server.ts'
import { wordsInput } from '../writing/schemas.ts'
import { auditWords } from './audit-words.ts'

/** Takes back that words may stand: the check asks about them again. Nothing to take back is no mistake. */
export const askAgain = defineCommand({
  name: 'ask-about-words-again',
  input: wordsInput,
  load: reportFactsLocked,
  policy: canWriteReport,
  run: async ({ tx, input: { blockId, kind, words, reviewId } }) => {
    await tx
      .deleteFrom('report_overrule')
      .where('review_id', '=', reviewId)
      .where('block_id', '=', blockId)
      .where('kind', '=', kind)
      .where('words', '=', words)
      .execute()
  },
  audit: auditWords,
})
