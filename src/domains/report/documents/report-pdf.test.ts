import { describe, expect, test } from 'vitest'
import { exampleReport, hostileReport, hostileText } from './example-report.ts'
import { renderReportPdf } from './report-pdf.ts'

describe('the PDF of a report', () => {
  test('says that it is PDF/UA-1, and has what that asks of it', async () => {
    const pdf = readable(await renderReportPdf(exampleReport))
    expect(pdf.startsWith('%PDF-1.7')).toBe(true)
    expect(pdf).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain('/Lang (en-GB)')
    expect(pdf).toContain('/DisplayDocTitle true')
    expect(pdf).toContain('/Title (Trust peer review of Harbour & Moor Learning Trust, December 2026)')
    expect(pdf).toMatch(/\/Alt \(The mark of Candour/)
  })

  test('has its headings, paragraphs, lists, contents and table tagged', async () => {
    const pdf = readable(await renderReportPdf(exampleReport))
    expect(headings(pdf)).toEqual([
      'H1 In this report',
      'H1 Summary',
      'H1 What heads get',
      'H2 Strengths',
      'H2 Next steps',
      'H1 What happens next',
      'H1 What this report stands on',
    ])
    for (const tag of ['P', 'L', 'LI', 'TOC', 'Figure', 'Table', 'THead', 'TH', 'TD'])
      expect(pdf).toContain(`/S /${tag}\n`)
  })

  test('carries its own typefaces', async () => {
    const pdf = readable(await renderReportPdf(exampleReport))
    const faces = new Set([...pdf.matchAll(/\/FontName \/[A-Z]{6}\+(\S+)/g)].map(([, face]) => face))
    expect([...faces].sort()).toEqual([
      'AtkinsonHyperlegibleNext-Regular',
      'AtkinsonHyperlegibleNext-SemiBold',
      'SourceSerif4-Italic',
      'SourceSerif4-Light',
      'SourceSerif4-Regular',
      'SourceSerif4-SemiBold',
    ])
    expect(pdf.match(/\/FontFile2 /g)).toHaveLength(faces.size)
  })

  test('is the same file each time it is made', async () => {
    const first = await renderReportPdf(exampleReport)
    await renderReportPdf({ ...exampleReport, trustName: 'Another Trust' })
    expect(Buffer.compare(first, await renderReportPdf(exampleReport))).toBe(0)
  })

  test.each(Object.entries(hostileText))('takes %s, and runs none of it', async (_kind, text) => {
    const pdf = readable(await renderReportPdf(hostileReport(text)))
    expect(pdf).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
  })

  test('shows words that look like code as they were typed', async () => {
    const code = hostileText['code of the typesetter']
    const pdf = readable(await renderReportPdf(hostileReport(code)))
    expect(headings(pdf)).toContain(`H1 ${code}`)
  })
})

/** Only pages, typefaces and pictures are compressed; what is asked about here stands in the open. */
function readable(pdf: Uint8Array): string {
  return Buffer.from(pdf).toString('latin1')
}

/** Heading level and words, from the structure tree, which Typst writes from its end to its beginning. */
function headings(pdf: string): string[] {
  const tagged = pdf.matchAll(/\/S \/(H\d)\s[\s\S]*?\/T \((.*)\)\n/g)
  return [...tagged].map(([, level, words = '']) => `${level} ${words.replace(/\\(.)/g, '$1')}`).reverse()
}
