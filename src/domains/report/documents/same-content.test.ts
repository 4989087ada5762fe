import { describe, expect, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { fortyPageReport } from '../../../../bench/parts/forty-page-report.ts'
import {
  bare,
  firstDifference,
  openPdf,
  pdfBlocks,
  type Tag,
  tagsOfAll,
  within,
  wordBlocks,
} from '../../../../test/reading-back.ts'
import { exampleReport, hostileReport, hostileText } from './example-report.ts'
import type { ReportDocument } from './report-document.ts'
import { renderReportPdf } from './report-pdf.ts'
import { renderReportWord } from './report-word.ts'

/** The PDF alone carries the mark, with the name beside it. */
const afterMark = (blocks: string[]) => blocks.filter((block) => block !== 'P Candour')

const bothOf = async (report: ReportDocument) => ({
  pdf: afterMark(await pdfBlocks(await renderReportPdf(report))),
  word: await wordBlocks(await renderReportWord(report)),
})
const pdfOf = async (report: ReportDocument) => openPdf(await renderReportPdf(report))

const draft = { ...exampleReport, releasedOn: null, draftLabel: 'Draft for the factual-accuracy check' }

const wordsOf = (blocks: string[]) => blocks.map((block) => block.replace(/^\w+ /, '')).join('')

describe('the two files of a report', () => {
  test('say the same, block by block, to two readers that are not ours', async () => {
    const { pdf, word } = await bothOf(exampleReport)
    expect(pdf).toEqual(word)
    expect(pdf).toHaveLength(38)
    expect(pdf).toContain(
      `P ${bare('Heard from few people so far Interviews Not all of us agreed')}${bare(
        'Four agreed, one saw it differently A call comes every Thursday.',
      )}`,
    )
  })

  test('say the same of a draft, and of a report of forty pages from beginning to end', async () => {
    const drafted = await bothOf(draft)
    expect(drafted.pdf).toEqual(drafted.word)
    const { pdf, word } = await bothOf(fortyPageReport())
    // A paragraph that goes over a page is two blocks of the PDF, so of this one the words are compared.
    expect(firstDifference(wordsOf(pdf), wordsOf(word))).toEqual([])
    expect(wordsOf(pdf).length).toBeGreaterThan(60_000)
  })

  test.each(['code of the typesetter', 'markup', 'a word without end', 'nothing to see'] as const)(
    'say the same of %s',
    async (kind) => {
      // A note in the margin that is longer than its page is read in turns with the paragraph: so letters, not order.
      const letters = (blocks: string[]) => Array.from(wordsOf(blocks)).sort().join('')
      const { pdf, word } = await bothOf(hostileReport(hostileText[kind]))
      expect(firstDifference(letters(pdf), letters(word))).toEqual([])
    },
  )

  test('are the same bytes each time, and no part of the Word file says when it was packed', async () => {
    const first = await renderReportWord(exampleReport)
    await renderReportWord(fortyPageReport())
    expect(Buffer.compare(first, await renderReportWord(exampleReport))).toBe(0)
    const zip = await fromBufferPromise(Buffer.from(first), { lazyEntries: true })
    for await (const entry of zip.eachEntry())
      expect([entry.fileName, entry.lastModFileDate, entry.lastModFileTime]).toEqual([
        entry.fileName,
        0x21,
        0,
      ])
  })
})

describe('what another reader finds in the tags of the PDF', () => {
  test('its language, its title, its marks in the side panel, and that its date is the report’s', async () => {
    const pdf = await pdfOf(exampleReport)
    const { info } = (await pdf.getMetadata()) as { info: Record<string, string> }
    expect(info).toMatchObject({
      Language: 'en-GB',
      Title: 'Trust peer review of Harbour & Moor Learning Trust, December 2026',
      CreationDate: 'D:20270129000000Z',
    })
    expect(info).not.toHaveProperty('Author')
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual([
      'Summary',
      '1 What heads get',
      'What happens next',
      'What this report stands on',
    ])
  })

  test('headings that never skip a level, in a report of forty pages too', async () => {
    for (const report of [exampleReport, fortyPageReport()]) {
      const levels = (await tagsOfAll(await pdfOf(report))).flatMap(headingLevels)
      expect(levels[0]).toBe(1)
      for (const [place, level] of levels.entries())
        expect(level - (levels[place - 1] ?? 1)).toBeLessThanOrEqual(1)
    }
  })

  test('words for every picture, and a heading for each column of the table of sources', async () => {
    const pages = await tagsOfAll(await pdfOf(exampleReport))
    const figures = pages.flatMap((page) => within(page, 'Figure'))
    expect(figures.map(({ alt }) => alt)).toEqual(['The mark of Candour: a ring that opens, around a point'])
    const [table] = pages.flatMap((page) => within(page, 'Table'))
    const rows = within(table as Tag, 'TR').map((row) => row.children.map(({ role }) => role))
    expect(rows).toEqual([
      ['TH', 'TH'],
      ['TD', 'TD'],
      ['TD', 'TD'],
      ['TD', 'TD'],
    ])
  })

  test('a link from each line of the contents to its page, which says where it goes', async () => {
    const pdf = await pdfOf(exampleReport)
    const links = await (await pdf.getPage(2)).getAnnotations()
    const pages: number[] = []
    expect(links.map(({ contentsObj }) => contentsObj.str)).toEqual([
      'Summary, page 3',
      'What heads get 1',
      'What happens next, page 5',
      'What this report stands on, page 6',
    ])
    for (const { dest } of links) pages.push(1 + (await pdf.getPageIndex((await target(pdf, dest))[0])))
    expect(pages).toEqual([3, 4, 5, 6])
  })

  test('on every page of a draft what it is', async () => {
    const pdf = await pdfOf(draft)
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      const words = items.map((item) => ('str' in item ? item.str : '')).join(' ')
      expect(words).toContain('Draft for the factual-accuracy check')
    }
  })

  test('three hundred paragraphs without an end to any of them', async () => {
    const blocks = Array.from({ length: 300 }, () => ({
      kind: 'paragraph' as const,
      text: `${'漢字 👍🏽 עברית '.repeat(20)}${'W'.repeat(300)}`,
    }))
    const report = {
      ...exampleReport,
      sections: [
        { heading: 'Long', blocks },
        { heading: 'Empty', blocks: [] },
      ],
    }
    const paragraphs = (await pdfBlocks(await renderReportPdf(report))).filter((block) =>
      block.includes('WWWW'),
    )
    expect(paragraphs.length).toBeGreaterThanOrEqual(300)
    expect(await wordBlocks(await renderReportWord(report))).toContain('H1 Empty')
  })
})

const headingLevels = (tag: Tag): number[] =>
  /^H\d$/.test(tag.role) ? [Number(tag.role.slice(1))] : tag.children.flatMap(headingLevels)

type Pdf = Awaited<ReturnType<typeof openPdf>>
const target = async (pdf: Pdf, dest: string | unknown[]) =>
  (typeof dest === 'string' ? await pdf.getDestination(dest) : dest) as [Parameters<Pdf['getPageIndex']>[0]]
