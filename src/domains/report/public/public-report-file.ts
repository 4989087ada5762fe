import { requestIdContext } from '../../../web/context.ts'
import { dateOf } from '../../../web/dates.ts'
import { found, missing } from '../../../web/request.server.ts'
import { documentOfReport } from '../document-of-report.ts'
import { reportFileName } from '../documents/report-file-name.ts'
import type { Route } from './+types/public-report-file'
import { anybody, publicReport } from './published.server.ts'
import { publishedPdf } from './published-pdf.server.ts'

/** Where the trust lets people download it. */
export async function loader({ params: { slug, reviewId }, context }: Route.LoaderArgs) {
  const actor = anybody(context.get(requestIdContext))
  const { cover, published, sections } = found(await publicReport(actor, { slug, reviewId }))
  if (!published.withPdf) throw missing()
  const document = documentOfReport(cover, sections, [], dateOf(published.publishedAt))
  return new Response(new Uint8Array(await publishedPdf(document)), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${reportFileName(document, 'pdf')}"`,
      'cache-control': 'no-store',
    },
  })
}
