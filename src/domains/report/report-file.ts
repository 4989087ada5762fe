import { download } from '../../web/download.ts'
import { found, missing, signedIn } from '../../web/request.server.ts'
import type { Route } from './+types/report-file'
import { documentOfReport } from './document-of-report.ts'
import type { ReportDocument } from './documents/report-document.ts'
import { reportFileName } from './documents/report-file-name.ts'
import { renderReportPdf } from './documents/report-pdf.ts'
import { renderReportWord } from './documents/report-word.ts'
import { openReport } from './open-report.server.ts'
import { readableReport } from './reading.server.ts'
import { reportSources } from './sources.server.ts'

type FileKind = {
  extension: 'docx' | 'pdf'
  render: (document: ReportDocument) => Promise<Uint8Array>
}
const files: Record<'word' | 'pdf', FileKind> = {
  word: { extension: 'docx', render: renderReportWord },
  pdf: { extension: 'pdf', render: renderReportPdf },
}

/** The report as a file, made anew each time, for whoever may read it. */
export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId, kind } = args.params
  if (kind !== 'word' && kind !== 'pdf') throw missing()
  const { cover, sections } = found(await readableReport(actor, { reviewId }))
  const document = documentOfReport(cover, sections, await reportSources(actor, { reviewId }))
  const { extension, render } = files[kind]
  const bytes = await render(document)
  if (cover.state === 'released') await openReport(actor, { reviewId, how: kind })
  return download(reportFileName(document, extension), bytes)
}
