import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { drawableText, plainlyDrawableText, undrawable } from './drawable-text.ts'
import type { ReportDocument } from './report-document.ts'
import { type ReportFonts, reportFonts } from './report-fonts.ts'
import { reportDrawings, reportTemplate } from './report-template.ts'
import { reportTypesetting } from './report-typesetting.ts'
import type { Run } from './rich-text.ts'

const missing = `Each ${undrawable} stands for a character that this typeface does not have. The Word copy of this report shows it.`

let compiler: NodeCompiler | undefined

/** The report as PDF/UA-1: tagged, titled, in British English. The same report gives the same bytes. */
export async function renderReportPdf(doc: ReportDocument): Promise<Uint8Array> {
  const fonts = reportFonts()
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.files }] })
  try {
    return typeset(compiler, reportData(doc, fonts, drawableText))
  } catch {
    return typeset(compiler, reportData(doc, fonts, plainlyDrawableText))
  } finally {
    // Typst remembers what it has set; a report is confidential and is not left in memory.
    compiler.evictCache(0)
  }
}

function typeset(typst: NodeCompiler, report: string): Uint8Array {
  const inputs = { report, ...reportDrawings }
  return typst.pdf({ mainFileContent: reportTemplate, inputs }, { pdfStandard: PdfStandard.UA_1 })
}

function reportData(doc: ReportDocument, fonts: ReportFonts, draw: typeof drawableText): string {
  const set = JSON.stringify(reportTypesetting(doc, (text) => draw(text, fonts)))
  return JSON.stringify({
    ...JSON.parse(set, endingTogether),
    missing: set.includes(undrawable) ? missing : '',
  })
}

/** A last line of one short word looks lost, so the last two words of a run in a paragraph stay together. */
function endingTogether(_key: string, value: unknown): unknown {
  if (!isRun(value) || value.text.length < 60) return value
  return { ...value, text: value.text.replace(/ (\S{1,9})$/u, '\u00a0$1') }
}

function isRun(value: unknown): value is Run {
  return typeof value === 'object' && value !== null && 'bold' in value
}
