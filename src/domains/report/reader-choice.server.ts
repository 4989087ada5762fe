import { defineQuery } from '../../access/define-query.server.ts'
import { isUuid } from '../allocation/standing.server.ts'
import { qualityCandidates } from './name-quality-reader.server.ts'
import { reportFacts } from './report-facts.server.ts'

export const readerChoice = defineQuery({
  name: 'choice of a reader',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    if (!isUuid(reviewId)) return null
    const facts = await reportFacts(tx, { reviewId }, actor)
    return facts && { facts, candidates: await qualityCandidates(tx, reviewId) }
  },
})
