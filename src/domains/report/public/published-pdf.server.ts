import { createHash } from 'node:crypto'
import type { ReportDocument } from '../documents/report-document.ts'
import { renderReportPdf } from '../documents/report-pdf.ts'

const mostKept = 40
const kept = new Map<string, Promise<Uint8Array>>()

/**
 * The PDF of a published report, set once for everybody who asks: anybody may, as often as they like, and setting one
 * holds up the whole server. Known by all that it says, so another text is another file.
 */
export function publishedPdf(document: ReportDocument): Promise<Uint8Array> {
  const key = createHash('sha256').update(JSON.stringify(document)).digest('hex')
  const known = kept.get(key)
  if (known) return known
  const pdf = renderReportPdf(document)
  kept.set(key, pdf)
  pdf.catch(() => kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest) kept.delete(oldest)
  return pdf
}
