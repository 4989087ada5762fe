import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { canWriteReport } from '../policy.ts'
import { plainOf } from '../report.ts'
import { reportFacts } from '../report-facts.server.ts'
import { untracedSentences } from '../writing/untraced.ts'
import { concernsIn } from './concerns.server.ts'

/** What whoever writes is told of the text as it was last kept: words that may point at somebody, and sentences that rest
    on nothing. */
export const writingChecks = defineQuery({
  name: 'writing checks',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    if (!isUuid(reviewId)) return null
    const facts = await reportFacts(tx, { reviewId }, actor)
    if (!facts || canWriteReport(facts) !== 'allowed') return null
    return { concerns: (await concernsIn(tx, reviewId)) ?? [], untraced: await untracedOf(tx, reviewId) }
  },
})
export type WritingChecks = NonNullable<Awaited<ReturnType<typeof writingChecks>>>

// They say what was found, even while nothing in them cites anything.
const ofFindings = [
  'How structure supports improvement',
  'Strengths',
  'Areas for development',
  'Effective practice',
  'Next steps',
]

/**
 * A section says what was found when it answers a key question, when it is one of those, or when anything in it cites
 * something; the others (a summary, the trust in brief, the challenge session) may be written freely.
 */
async function untracedOf(tx: Tx, reviewId: string) {
  const blocks = await tx
    .selectFrom('report_block')
    .innerJoin('report_section', 'report_section.id', 'report_block.section_id')
    .select([
      'report_block.id',
      'report_block.section_id',
      'report_block.kind',
      'report_block.text',
      'report_block.finding_id',
      'report_section.question_id',
      'report_section.heading',
    ])
    .where('report_block.review_id', '=', reviewId)
    .orderBy('report_section.position')
    .orderBy('report_block.position')
    .execute()
  const citations = Map.groupBy(
    await tx
      .selectFrom('report_citation')
      .select(['block_id', 'upto'])
      .where('review_id', '=', reviewId)
      .execute(),
    (row) => row.block_id,
  )
  const cites = new Set(
    blocks.filter(({ id, finding_id }) => finding_id || citations.has(id)).map((row) => row.section_id),
  )
  return blocks
    .filter(({ kind }) => kind !== 'subheading')
    .filter(
      ({ question_id, heading, section_id }) =>
        question_id !== null || ofFindings.includes(heading) || cites.has(section_id),
    )
    .flatMap(({ id, text }) =>
      untracedSentences({ id, plain: plainOf(text), citations: citations.get(id) ?? [] }),
    )
}
