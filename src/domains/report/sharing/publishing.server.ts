import { defineQuery } from '../../../access/define-query.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { concernsIn } from '../confidences/concerns.server.ts'
import { canShareReport } from '../policy.ts'
import { coverOf, textOf } from '../reading.server.ts'
import { reportFacts } from '../report-facts.server.ts'
import { publicationsOf } from './sharing.server.ts'

/** What a host's leader sees before the report is on the public page, and while it is. */
export const publishing = defineQuery({
  name: 'publishing a report',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    if (!isUuid(reviewId)) return null
    const facts = await reportFacts(tx, { reviewId }, actor)
    const cover = await coverOf(tx, reviewId)
    if (!facts || !cover || canShareReport(facts) !== 'allowed') return null
    const { slug } = await tx
      .selectFrom('trust')
      .select('slug')
      .where('id', '=', facts.standing.review.trustId)
      .executeTakeFirstOrThrow()
    return {
      cover,
      sections: await textOf(tx, reviewId),
      address: `/trusts/${slug}/reviews`,
      published: (await publicationsOf(tx, reviewId)).some(({ endedAt }) => endedAt === null),
      concerns: (await concernsIn(tx, reviewId)) ?? [],
    }
  },
})
