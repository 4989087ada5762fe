import {
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import { printableText } from './printable-text.ts'
import type { ReportDocument } from './report-document.ts'
import { type ReportTypesetting, reportTypesetting } from './report-typesetting.ts'
import { wordBlock } from './word-blocks.ts'
import { styleId, wordPoints, wordStyles } from './word-styles.ts'

const margin = convertMillimetersToTwip(25)
const page = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }
const lineEnd = [{ type: TabStopType.RIGHT, position: page.width - 2 * margin }]
const factIndent = 2400

/** The report as a Word file to work in. Its properties name the trust and Candour, no person or machine. */
export async function renderReportWord(doc: ReportDocument): Promise<Uint8Array> {
  const report = reportTypesetting(doc, printableText)
  const file = new Document({
    title: report.title,
    subject: report.kind,
    creator: report.trustName,
    lastModifiedBy: 'Candour',
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
        children: [...cover(report), ...report.sections.flatMap(section)],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

function cover(report: ReportTypesetting): Paragraph[] {
  return [
    new Paragraph({ style: styleId('Kind'), text: report.kind }),
    new Paragraph({ style: 'Title', text: report.trustName }),
    new Paragraph({ style: styleId('Standfirst'), text: report.standfirst }),
    ...report.facts.map(fact),
    new Paragraph({ style: styleId('Ownership'), text: report.ownership }),
  ]
}

function fact({ label, value }: ReportTypesetting['facts'][number]): Paragraph {
  return new Paragraph({
    style: styleId('Fact'),
    indent: { left: factIndent, hanging: factIndent },
    tabStops: [{ type: TabStopType.LEFT, position: factIndent }],
    children: [new TextRun(label), new TextRun({ children: [new Tab(), value] })],
  })
}

function section(set: ReportTypesetting['sections'][number], index: number): Paragraph[] {
  const heading = new Paragraph({
    style: 'Heading1',
    text: set.number === '' ? set.heading : `${set.number}. ${set.heading}`,
    // The first section leaves the cover; the rest as the PDF does.
    pageBreakBefore: index === 0 || set.newPage,
  })
  const question = { style: styleId('Key question'), text: set.keyQuestion }
  return [
    heading,
    ...(set.keyQuestion === '' ? [] : [new Paragraph(question)]),
    ...set.blocks.flatMap(wordBlock),
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
