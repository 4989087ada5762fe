import { ImportedXmlComponent, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { ReportTypesetting } from './report-typesetting.ts'
import { styleId } from './word-styles.ts'

type Appendix = NonNullable<ReportTypesetting['appendix']>

const tableStyleId = 'ReportTable'
const line = (edge: string, size: number, colour: string) =>
  `<w:${edge} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`

/** A style of Word's own kind, so that whoever works in the copy can give it to another table. */
export const wordTableStyle = ImportedXmlComponent.fromXmlString(
  `<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="table" w:customStyle="1" w:styleId="${tableStyleId}"><w:name w:val="Report table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${line('bottom', 6, 'D9D4CB')}${line('insideH', 6, 'D9D4CB')}</w:tblBorders><w:tblCellMar><w:top w:w="90" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="90" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${line('bottom', 9, '25221E')}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`,
)

/** Sources by kind and number: one row of headings that repeats on each page, and no merged cells. */
export function sourceTable({ columns, rows }: Appendix, width: number): Table {
  const numberWidth = Math.round(width / 4)
  const columnWidths = [width - numberWidth, numberWidth]
  const cells = (words: string[], bold: boolean) =>
    words.map(
      (text, index) =>
        new TableCell({
          width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
          children: [cellText(text, index === 1, bold)],
        }),
    )
  return new Table({
    style: tableStyleId,
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells([columns.kind, columns.number], true),
      }),
      ...rows.map(
        ({ kind, number }) => new TableRow({ cantSplit: true, children: cells([kind, number], false) }),
      ),
    ],
  })
}

function cellText(text: string, isNumber: boolean, bold: boolean): Paragraph {
  return new Paragraph({
    style: styleId('Table text'),
    ...(isNumber && { alignment: 'right' as const }),
    children: [new TextRun({ text, bold: bold || undefined })],
  })
}
