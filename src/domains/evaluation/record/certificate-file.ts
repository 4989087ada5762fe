import { addressOf } from '../../../access/mail-settings.server.ts'
import { download } from '../../../web/download.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import type { Route } from './+types/certificate-file'
import { certificateDocument } from './certificate-document.ts'
import { renderCertificatePdf } from './certificate-pdf.ts'
import { ownRecordOf } from './own-record.server.ts'

/** One's own certificate, once it is made. */
export async function loader(args: Route.LoaderArgs) {
  const { entry } = found(await ownRecordOf(signedIn(args), { reviewId: args.params.reviewId }))
  const certificate = found(entry.certificate)
  const bytes = await renderCertificatePdf(
    certificateDocument(entry, certificate, addressOf('/certificates')),
  )
  return download(`peer-review-certificate-${certificate.number}.pdf`, bytes)
}
