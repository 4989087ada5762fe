import { sql } from 'kysely'
import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { coverOf, textOf } from '../reading.server.ts'

// Whoever opens a public page is nobody: the database answers to this name with what is published, and nothing else.
export const anybody = (requestId: string) => ({ personId: null, job: 'public-page', requestId })

export type Published = {
  reviewId: string
  trustName: string
  day1: string
  day3: string
  releasedAt: Date
  publishedAt: Date
  withPdf: boolean
}

async function publishedBy(tx: Tx, slug: string): Promise<Published[]> {
  const { rows } = await sql<Published>`
    select review_id as "reviewId", trust_name as "trustName", day1::text as day1, day3::text as day3,
      released_at as "releasedAt", published_at as "publishedAt", with_pdf as "withPdf"
    from access.published_by(${slug})`.execute(tx)
  return rows
}

/** Null for a trust that publishes nothing, which is the same as none. */
export const trustReviews = defineQuery({
  name: 'published reviews of a trust',
  run: async (tx, { slug }: { slug: string }) => {
    const reports = await publishedBy(tx, slug)
    return reports[0] ? { trustName: reports[0].trustName, reports } : null
  },
})

export const publicReport = defineQuery({
  name: 'published report',
  run: async (tx, { slug, reviewId }: { slug: string; reviewId: string }) => {
    if (!isUuid(reviewId)) return null
    const published = (await publishedBy(tx, slug)).find((one) => one.reviewId === reviewId)
    const cover = published && (await coverOf(tx, reviewId))
    return cover ? { cover, published, sections: await textOf(tx, reviewId) } : null
  },
})
