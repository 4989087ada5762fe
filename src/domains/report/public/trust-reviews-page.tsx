import { requestIdContext } from '../../../web/context.ts'
import { dateOf, dateRange, fullDate } from '../../../web/dates.ts'
import { found } from '../../../web/request.server.ts'
import { HeldRow } from '../../../web/ui/held-row.tsx'
import { PageHead } from '../../../web/ui/page.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import type { Route } from './+types/trust-reviews-page'
import { PublicFrame } from './public-frame.tsx'
import { anybody, trustReviews } from './published.server.ts'

/** The reports that a trust publishes. Where it publishes none there is no such page. */
export async function loader({ params: { slug }, context }: Route.LoaderArgs) {
  const { trustName, reports } = found(await trustReviews(anybody(context.get(requestIdContext)), { slug }))
  return {
    slug,
    trustName,
    reports: reports.map(({ reviewId, day1, day3, releasedAt, withPdf }) => ({
      reviewId,
      days: dateRange(day1, day3),
      released: fullDate(dateOf(releasedAt)),
      withPdf,
    })),
  }
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Peer reviews of ${loaderData?.trustName ?? 'a trust'} – Candour` },
]

export default function TrustReviewsPage({ loaderData: { slug, trustName, reports } }: Route.ComponentProps) {
  return (
    <PublicFrame trustName={trustName}>
      <PageHead
        eyebrow="Trust peer reviews"
        title={trustName}
        lede="Leaders of other trusts spent three days here, and wrote down what they saw. The trust publishes what it was told."
      />
      <Stack gap="sm">
        {reports.map(({ reviewId, days, released, withPdf }) => (
          <HeldRow
            key={reviewId}
            title={
              <a href={`/trusts/${slug}/reviews/${reviewId}`} target="_top">
                Review of {days}
              </a>
            }
            note={`Released on ${released}`}
            action={
              withPdf && (
                <a href={`/trusts/${slug}/reviews/${reviewId}/pdf`} target="_top">
                  PDF<span className="c-hidden"> of the review of {days}</span>
                </a>
              )
            }
          />
        ))}
      </Stack>
    </PublicFrame>
  )
}
