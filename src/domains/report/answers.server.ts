import { defineQuery } from '../../access/define-query.server.ts'
import { isUuid } from '../allocation/standing.server.ts'
import { allowed, canReadAnswers, canSettleFacts } from './policy.ts'
import { textOf } from './reading.server.ts'
import { plainOf } from './report.ts'
import { stepFacts } from './report-facts.server.ts'
import { remarksOf } from './report-page.server.ts'
import { unchangedSince } from './writing/changed-since.server.ts'

/** All that the host said of its draft, with what came of each: beside the words as they stand, and after its release. */
export const factAnswers = defineQuery({
  name: 'what the host said of the facts',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    if (!isUuid(reviewId)) return null
    const facts = await stepFacts(tx, { reviewId }, actor)
    if (!facts || !allowed(canReadAnswers(facts))) return null
    const remarks = (await remarksOf(tx, reviewId)).filter(({ kind }) => kind !== 'comment')
    const settles = allowed(canSettleFacts(facts))
    const unchanged = settles ? await unchangedSince(tx, reviewId, remarks) : new Set<string>()
    const said = remarks.map((remark) => ({ ...remark, isUnchanged: unchanged.has(remark.id) }))
    const sections = (await textOf(tx, reviewId)).map(({ id, heading, number, blocks }) => ({
      id,
      heading,
      number,
      blocks: blocks
        .map((block) => ({
          id: block.id,
          words: plainOf(block.text),
          said: said.filter(({ blockId }) => blockId === block.id),
        }))
        .filter((block) => block.said.length > 0),
    }))
    const placed = new Set(sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)))
    return {
      facts,
      settles,
      sections: sections.filter(({ blocks }) => blocks.length > 0),
      gone: said.filter(({ blockId }) => blockId === null || !placed.has(blockId)),
      open: said.filter(({ settledAt }) => settledAt === null).length,
      total: said.length,
    }
  },
})
