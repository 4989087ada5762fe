import type { Actor } from '../../../access/actor.ts'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { auditOfFinding, factsOfFinding, refuseStrangeQuestion } from '../finding-facts.server.ts'
import { announceFindings } from '../live/announce-findings.ts'
import { canMoveFinding } from '../policy.ts'
import { moveFindingInput } from '../schemas.ts'
import { orderedWith, type Placed } from './order.ts'

/** To a place among the findings of a key question. Two moves at once come one after the other, and the last one stands. */
export const moveFinding = defineCommand({
  name: 'move-finding',
  input: moveFindingInput,
  load: factsOfMove,
  policy: (facts, _, input) => canMoveFinding(facts, input.questionId),
  run: async ({ tx, input, facts, announce }) => {
    const { reviewId, findingId, questionId, before, from } = input
    if (from && from !== facts.questionId)
      throw new Refused([{ field: 'from', message: 'Somebody has moved this finding meanwhile.' }])
    await refuseStrangeQuestion(tx, reviewId, questionId)
    for (const one of orderedWith(facts.all, { id: findingId, questionId, before }))
      await tx
        .updateTable('finding')
        .set({ question_id: questionId, place: one.place })
        .where('id', '=', one.id)
        .execute()
    await announceFindings(
      announce,
      reviewId,
      { findings: facts.questionId === questionId ? [] : [findingId], order: true },
      facts.finding.shared,
    )
    return findingId
  },
  audit: ({ input, facts }) => auditOfFinding(input, facts),
})

// All findings are held in one order, so that moves wait for each other and never for one another at once.
async function factsOfMove(tx: Tx, input: { reviewId: string; findingId: string }, actor: Actor) {
  const all: Placed[] = await tx
    .selectFrom('finding')
    .select(['id', 'question_id as questionId', 'place'])
    .where('review_id', '=', input.reviewId)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  const facts = await factsOfFinding(tx, input, actor)
  return facts && { ...facts, all }
}
