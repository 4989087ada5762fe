import { defineCommand } from '../../access/define-command.server.ts'
import { auditOfFinding, factsOfFinding, lastPlace, refuseStrangeQuestion } from './finding-facts.server.ts'
import { reword } from './finding-wording.server.ts'
import { announceFindings } from './live/announce-findings.ts'
import { canChangeFinding } from './policy.ts'
import { changeFindingInput } from './schemas.ts'

/** Words, kind and key question at once, from its own page. */
export const changeFinding = defineCommand({
  name: 'change-finding',
  input: changeFindingInput,
  load: factsOfFinding,
  policy: canChangeFinding,
  run: async ({ tx, input, facts, announce }) => {
    const { kind, questionId, findingId, reviewId } = input
    await refuseStrangeQuestion(tx, reviewId, questionId)
    const stays = questionId === facts.questionId
    const moved = stays ? {} : { question_id: questionId, place: await lastPlace(tx, questionId) }
    await tx
      .updateTable('finding')
      .set({ kind, ...moved })
      .where('id', '=', findingId)
      .execute()
    await reword(tx, input, facts)
    await announceFindings(announce, reviewId, { findings: [findingId], order: !stays }, facts.finding.shared)
    return findingId
  },
  audit: ({ input, facts }) => auditOfFinding(input, facts),
})
