import { text } from 'node:stream/consumers'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { exampleReport, hostileReport, hostileText } from './example-report.ts'
import { renderReportWord } from './report-word.ts'

describe('the Word copy of a report', () => {
  test('is a whole Office file, every part well-formed', async () => {
    const parts = await unzip(await renderReportWord(exampleReport))
    expect(parts['[Content_Types].xml']).toContain('/word/document.xml')
    expect(parts['_rels/.rels']).toContain('word/document.xml')
    for (const [name, xml] of Object.entries(parts))
      expect([name, XMLValidator.validate(xml)]).toEqual([name, true])
  })

  test('has real headings, a title and points, each with its words', async () => {
    const lines = paragraphs(await unzip(await renderReportWord(exampleReport)))
    expect(lines).toEqual(
      expect.arrayContaining([
        'Title: Harbour & Moor Learning Trust',
        'Heading1: Summary',
        ': Leaders know their schools well.',
        'Heading1: 1. What heads get',
        'KeyQuestion: What do headteachers get from belonging to the trust?',
        'Heading2: Strengths',
        'Evidence: Seen in many places, in different ways. 11 sources, 5 schools. Interviews, visits',
        'Evidence: Not all of us agreed. Four agreed, one saw it differently',
        'ListParagraph: Count the time.',
      ]),
    )
  })

  test('shows no counts where fewer than three people stand behind the words', async () => {
    const lines = paragraphs(await unzip(await renderReportWord(exampleReport)))
    expect(lines).toContain('Evidence: Heard from few people so far. Interviews')
  })

  test('is in British English, and its properties name nobody but the trust and Candour', async () => {
    const parts = await unzip(await renderReportWord(exampleReport))
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>')
    const core = parts['docProps/core.xml'] ?? ''
    expect(core).toContain(
      '<dc:title>Trust peer review of Harbour &amp; Moor Learning Trust, December 2026</dc:title>',
    )
    expect(core).toContain('<dc:creator>Harbour &amp; Moor Learning Trust</dc:creator>')
    expect(core).toContain('<cp:lastModifiedBy>Candour</cp:lastModifiedBy>')
    expect(`${core}${parts['docProps/app.xml']}${parts['docProps/custom.xml']}`).not.toMatch(
      /Ruth|Anil|Un-named/,
    )
  })

  test.each(Object.entries(hostileText))('takes %s, and stays well-formed', async (_kind, words) => {
    const parts = await unzip(await renderReportWord(hostileReport(words)))
    for (const [name, xml] of Object.entries(parts))
      expect([name, XMLValidator.validate(xml)]).toEqual([name, true])
    expect(parts['word/document.xml']).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u)
  })

  test('keeps words that look like markup as they were typed', async () => {
    const { markup } = hostileText
    const lines = paragraphs(await unzip(await renderReportWord(hostileReport(markup))))
    expect(lines).toContain(`Heading2: ${markup}`)
  })
})

async function unzip(file: Uint8Array): Promise<Record<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(file), { lazyEntries: true })
  const parts: Record<string, string> = {}
  for await (const entry of zip.eachEntry())
    parts[entry.fileName] = await text(await zip.openReadStreamPromise(entry))
  return parts
}

/** Each paragraph of the document as `Style: words`. */
function paragraphs(parts: Record<string, string>): string[] {
  return (parts['word/document.xml'] ?? '').split('</w:p>').map((paragraph) => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? ''
    const words = [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, each = '']) => each).join('')
    return `${style}: ${unescaped(words)}`
  })
}

function unescaped(xml: string): string {
  const letters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return xml.replace(/&(\w+);/g, (entity, name: string) => letters[name] ?? entity)
}
