import { office, relate, sheetXml } from './office.ts'
import { packedPdf, pdf } from './pdf.ts'
import { jpeg, jpegWithPlace, png } from './pictures.ts'

export type File = { what: string; name: string; bytes: () => Buffer | Promise<Buffer> }

const text = (words: string) => Buffer.from(words)
export const utf16 = (words: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(words, 'utf16le')])

/** Ordinary files of every kind that is taken: what keeps the hostile ones out must let these in. */
export const goodFiles: (File & { kept: string })[] = [
  { what: 'a PDF', name: 'plan.pdf', kept: 'plan.pdf', bytes: () => pdf() },
  { what: 'a PDF with packed objects', name: 'packed.pdf', kept: 'packed.pdf', bytes: () => packedPdf() },
  {
    what: 'a PDF with a link',
    name: 'link.pdf',
    kept: 'link.pdf',
    bytes: () =>
      pdf({
        page: '/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org)>>>>]',
      }),
  },
  { what: 'a Word file', name: 'strategy.docx', kept: 'strategy.docx', bytes: () => office() },
  {
    what: 'a Word file with a link out and a chart, its sheet within',
    name: 'chart.docx',
    kept: 'chart.docx',
    bytes: () =>
      office({
        relations:
          relate('hyperlink', 'https://example.org', 'External') + relate('package', 'embeddings/sheet.xlsx'),
        parts: [{ name: 'word/embeddings/sheet.xlsx', data: office({ kind: 'xlsx' }), stored: true }],
      }),
  },
  {
    what: 'a Word file written as it was made, its sizes behind its parts',
    name: 'google.docx',
    kept: 'google.docx',
    bytes: () => office({ parts: [{ name: 'word/styles.xml', data: '<styles/>', descriptor: true }] }),
  },
  {
    what: 'an Excel file with formulas',
    name: 'attendance.xlsx',
    kept: 'attendance.xlsx',
    bytes: () =>
      office({
        kind: 'xlsx',
        parts: [
          {
            name: 'xl/worksheets/sheet1.xml',
            data: sheetXml('<row r="1"><c r="A1"><f>SUM(B1:B9)&amp;"a | b"</f><v>7</v></c></row>'),
          },
        ],
      }),
  },
  {
    what: 'a PowerPoint file',
    name: 'slides.pptx',
    kept: 'slides.pptx',
    bytes: () => office({ kind: 'pptx' }),
  },
  {
    what: 'text in UTF-8',
    name: 'notes.md',
    kept: 'notes.md',
    bytes: () => text('# Notes\n\nNaïve – “quoted”.\n'),
  },
  {
    what: 'text in UTF-16',
    name: 'notes.txt',
    kept: 'notes.txt',
    bytes: () => utf16('Notes in two bytes a letter\r\n'),
  },
  {
    what: 'a CSV from Excel on Windows',
    name: 'heads.csv',
    kept: 'heads.csv',
    bytes: () =>
      Buffer.concat([text('School,Head,Change\r\nCobb Street,Ren'), Buffer.from([0xe9]), text(',-3\r\n')]),
  },
  { what: 'a photograph', name: 'hall.jpeg', kept: 'hall.jpeg', bytes: jpeg },
  {
    what: 'a photograph that says where it was taken',
    name: 'gate.jpg',
    kept: 'gate.jpg',
    bytes: () => jpegWithPlace('#973228'),
  },
  { what: 'a drawing', name: 'chart.png', kept: 'chart.png', bytes: png },
  {
    what: 'a PDF called a Word file',
    name: 'plan.docx',
    kept: 'plan.docx.pdf',
    bytes: () => pdf({ page: '/Rotate 90' }),
  },
]
