import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import { allowed, canSettleFacts, canWriteReport } from './policy.ts'
import { remarksTopic } from './remarks-topic.ts'
import { type Answer, answers, type RemarkKind } from './report.ts'
import { reportFactsLocked } from './report-facts.server.ts'
import { settleInput } from './schemas.ts'
import { hasChangedSince } from './writing/changed-since.server.ts'

/** What came of a comment, or the lead reviewer's answer to the host. Whoever said it reads it. */
export const settleRemark = defineCommand({
  name: 'settle-report-remark',
  input: settleInput,
  load: reportFactsLocked,
  policy: canWriteReport,
  run: async ({ tx, input, facts, announce }) => {
    const remark = await tx
      .selectFrom('report_comment')
      .select(['id', 'kind', 'settled_at', 'block_id', 'said_at'])
      .where('id', '=', input.remarkId)
      .where('review_id', '=', input.reviewId)
      .executeTakeFirst()
    if (!remark) throw new Refused('That comment is no longer here.')
    if (remark.settled_at) throw new Refused('That is settled already.')
    if (remark.kind !== 'comment' && !allowed(canSettleFacts(facts)))
      throw new Refused('The lead reviewer answers what the host says of the facts.')
    const answer = answerTo(remark.kind, input)
    // Whoever is told “corrected” looks there. Where nothing was rewritten they have to be told where it is put right.
    const about = { blockId: remark.block_id, at: remark.said_at }
    if (answer === 'corrected' && input.outcome === '' && !(await hasChangedSince(tx, input.reviewId, about)))
      throw new Refused([{ field: 'outcome', message: unchanged }])
    await tx
      .updateTable('report_comment')
      .set({ settled_at: sql`now()`, settled_by: facts.standing.personId, answer, outcome: input.outcome })
      .where('id', '=', remark.id)
      .execute()
    await announce(remarksTopic(input.reviewId), { remarks: true })
    return remark.kind
  },
  audit: ({ input, facts, value }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.remarkId,
    // A comment is the team's; what the host says of the facts is between the host and the team.
    audience: value !== 'comment' ? ['host', 'team'] : ['team'],
    detail: { kind: value },
  }),
})

/** An error of fact is corrected or kept as it is, a disagreement reflected or recorded; the rest needs words alone. */
function answerTo(kind: RemarkKind, { answer, outcome }: { answer: string; outcome: string }): Answer | null {
  if (kind !== 'comment' && !Object.hasOwn(answers[kind], answer))
    throw new Refused([{ field: 'answer', message: 'Say which of the two it is.' }])
  if (outcome === '' && answer !== 'corrected')
    throw new Refused([{ field: 'outcome', message: needed(answer) }])
  return kind === 'comment' ? null : (answer as Answer)
}

const unchanged =
  'The paragraph still says what it said then. Correct it first; or, if that is put right elsewhere, say where.'

function needed(answer: string): string {
  if (answer === 'kept') return 'Say why it is not changed.'
  if (answer === 'reflected') return 'Say how the report reflects it.'
  return 'Say what came of it, in a few words.'
}
