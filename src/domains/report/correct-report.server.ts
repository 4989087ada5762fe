import { defineCommand } from '../../access/define-command.server.ts'
import { blockIn } from './blocks.server.ts'
import { canCorrect } from './policy.ts'
import { remarksTopic } from './remarks-topic.ts'
import { reportFactsLocked } from './report-facts.server.ts'
import { correctionInput } from './schemas.ts'

/** The host says which fact is not right, or what it sees differently: two things, answered in two ways. Held against the release: no correction slips in behind it. */
export const correctReport = defineCommand({
  name: 'correct-report',
  input: correctionInput,
  load: reportFactsLocked,
  policy: canCorrect,
  run: async ({ tx, input, facts, announce }) => {
    const block = await blockIn(tx, input.reviewId, input.blockId)
    await tx
      .insertInto('report_comment')
      .values({
        review_id: input.reviewId,
        block_id: block.id,
        person_id: facts.standing.personId,
        kind: input.kind,
        body: input.body,
      })
      .execute()
    await announce(remarksTopic(input.reviewId), { remarks: true })
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.blockId,
    audience: ['host', 'team'],
    detail: { kind: input.kind },
  }),
})
