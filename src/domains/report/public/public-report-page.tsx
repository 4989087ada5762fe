import { requestIdContext } from '../../../web/context.ts'
import { found } from '../../../web/request.server.ts'
import { Crumb } from '../../../web/ui/page.tsx'
import type { Route } from './+types/public-report-page'
import { publicCover } from './public-cover.ts'
import { PublicFrame } from './public-frame.tsx'
import { PublicReport } from './public-report.tsx'
import { anybody, publicReport } from './published.server.ts'

export async function loader({ params: { slug, reviewId }, context }: Route.LoaderArgs) {
  const actor = anybody(context.get(requestIdContext))
  const { cover, published, sections } = found(await publicReport(actor, { slug, reviewId }))
  return {
    slug,
    reviewId,
    withPdf: published.withPdf,
    report: publicCover(cover, sections),
  }
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Peer review of ${loaderData?.report.trustName ?? 'a trust'} – Candour` },
]

export default function PublicReportPage({ loaderData }: Route.ComponentProps) {
  const { slug, reviewId, withPdf, report } = loaderData
  return (
    <PublicFrame trustName={report.trustName}>
      <Crumb to={`/trusts/${slug}/reviews`} label={`Peer reviews of ${report.trustName}`} />
      <PublicReport {...report} />
      {withPdf && (
        <p>
          <a href={`/trusts/${slug}/reviews/${reviewId}/pdf`}>Download as a PDF</a>
        </p>
      )}
    </PublicFrame>
  )
}
