import {
  BookmarkEnd,
  BookmarkStart,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import { printableText } from './printable-text.ts'
import type { ReportDocument } from './report-document.ts'
import { type ReportTypesetting, reportTypesetting, usualTitle } from './report-typesetting.ts'
import { wordBlock } from './word-blocks.ts'
import { wordFile } from './word-package.ts'
import { styleId, wordPoints, wordStyles } from './word-styles.ts'
import { sourceTable, wordTableStyle } from './word-table.ts'

const margin = convertMillimetersToTwip(25)
const page = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }
const lineEnd = [{ type: TabStopType.RIGHT, position: page.width - 2 * margin }]
const factIndent = 2400

type Piece = Paragraph | Table | TableOfContents

/** The report as a Word file to work in. The same report gives the same bytes. */
export async function renderReportWord(doc: ReportDocument): Promise<Uint8Array> {
  const report = reportTypesetting(doc, printableText)
  const file = new Document({
    styles: wordStyles,
    numbering: wordPoints,
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: page, margin: { top: margin, right: margin, bottom: margin, left: margin } },
        },
        headers: { default: new Header({ children: [runningHead(report)] }) },
        footers: { default: new Footer({ children: [foot(report)] }) },
        children: [
          ...cover(report),
          ...contents(report),
          ...report.sections.flatMap(section),
          ...appendix(report),
        ],
      },
    ],
  })
  file.Styles.addChildElement(wordTableStyle)
  return wordFile(file, report)
}

function cover(report: ReportTypesetting): Paragraph[] {
  return [
    new Paragraph({ style: styleId('Kind'), text: report.kind }),
    new Paragraph({ style: 'Title', children: [title(report)] }),
    new Paragraph({ style: styleId('Standfirst'), text: report.standfirst }),
    ...report.facts.map(fact),
    new Paragraph({ style: styleId('Ownership'), text: report.ownership }),
  ]
}

/** The usual name in the size of the style; smaller, as in the PDF, where it would not fit the cover. */
function title({ trustName, titleSize }: ReportTypesetting): TextRun {
  return new TextRun({
    text: trustName,
    ...(titleSize < usualTitle && { size: 2 * Math.round(titleSize * 0.85) }),
  })
}

function fact({ label, value }: ReportTypesetting['facts'][number]): Paragraph {
  return new Paragraph({
    style: styleId('Fact'),
    indent: { left: factIndent, hanging: factIndent },
    tabStops: [{ type: TabStopType.LEFT, position: factIndent }],
    children: [new TextRun(label), new TextRun({ children: [new Tab(), value] })],
  })
}

/**
 * Word's own table of contents, filled already: it reads without being updated, and can be. Its lines are links and
 * carry no page numbers: those depend on the machine's own typefaces, and working them out takes 1.5 s.
 */
function contents({ contents, sections, appendix }: ReportTypesetting): Piece[] {
  if (contents === '') return []
  const titles = [...sections.map(headingWords), ...(appendix ? [appendix.heading] : [])]
  return [
    new Paragraph({ style: styleId('Contents heading'), text: contents, pageBreakBefore: true }),
    new TableOfContents(contents, {
      hyperlink: true,
      headingStyleRange: '1-1',
      pageNumbersEntryLevelsRange: '1-1',
      beginDirty: false,
      tabLeader: 'none',
      cachedEntries: titles.map((title, place) => ({ title, level: 1, href: bookmark(place) })),
    }),
  ]
}

type Section = ReportTypesetting['sections'][number]

const headingWords = ({ number, heading }: Section) => (number === '' ? heading : `${number}. ${heading}`)
const bookmark = (place: number) => `_Toc${place + 1}`

/** The library numbers bookmarks from one document to the next; these are the same each time. */
function heading(text: string, place: number, pageBreakBefore: boolean): Paragraph {
  const paragraph = new Paragraph({ style: 'Heading1', pageBreakBefore })
  const id = place + 1
  for (const part of [new BookmarkStart(bookmark(place), id), new TextRun(text), new BookmarkEnd(id)])
    paragraph.addChildElement(part)
  return paragraph
}

function section(set: Section, place: number): Piece[] {
  return [
    heading(headingWords(set), place, place === 0 || set.newPage),
    ...question(set.keyQuestion),
    ...set.blocks.flatMap(wordBlock),
  ]
}

function question(text: string): Paragraph[] {
  return text === '' ? [] : [new Paragraph({ style: styleId('Key question'), text })]
}

function appendix({ appendix, sections }: ReportTypesetting): Piece[] {
  if (!appendix) return []
  return [
    heading(appendix.heading, sections.length, true),
    ...question(appendix.question),
    sourceTable(appendix, page.width - 2 * margin),
    ...appendix.notes.map((text) => new Paragraph({ style: styleId('Small print'), text })),
  ]
}

function runningHead(report: ReportTypesetting): Paragraph {
  return runningLine(report.edge.name, [new Tab(), report.edge.review])
}

function foot(report: ReportTypesetting): Paragraph {
  const { owner, draft } = report.edge
  return runningLine(draft === '' ? owner : `${owner}. ${draft}`, [new Tab(), PageNumber.CURRENT])
}

function runningLine(start: string, end: (Tab | string)[]): Paragraph {
  return new Paragraph({
    style: styleId('Running line'),
    tabStops: lineEnd,
    children: [new TextRun(start), new TextRun({ children: end })],
  })
}
