import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { Document, HeadingLevel, ImageRun, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import sharp from 'sharp'
import { ZipFile } from 'yazl'

// For tests: small real files of the kinds that a host sends.

const office = 'application/vnd.openxmlformats-officedocument'
export const kinds = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  pptx: `${office}.presentationml.presentation`,
  txt: 'text/plain',
}

/** A PDF with a page for each of these. */
export function pdfOf(pages: string[]): Uint8Array<ArrayBuffer> {
  const compiler = NodeCompiler.create()
  const mainFileContent = `#let pages = json(bytes(sys.inputs.pages))
#set document(title: "Made up")
#set text(font: "Libertinus Serif")
#pages.join(pagebreak())`
  return new Uint8Array(compiler.pdf({ mainFileContent, inputs: { pages: JSON.stringify(pages) } }))
}

export async function wordOf(title: string, paragraphs: string[], rows: string[][] = []) {
  const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'black' } })
    .png()
    .toBuffer()
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const table = new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) })
  const picture = new ImageRun({ type: 'png', data: png, transformation: { width: 2, height: 2 } })
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    ...paragraphs.map((text) => new Paragraph(text)),
    ...(rows.length > 0 ? [table] : []),
    new Paragraph({ children: [picture] }),
  ]
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

export async function zipOf(files: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile()
  for (const [name, body] of Object.entries(files)) zip.addBuffer(Buffer.from(body), name)
  zip.end()
  const parts: Buffer[] = []
  for await (const part of zip.outputStream) parts.push(Buffer.from(part))
  return new Uint8Array(Buffer.concat(parts))
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
const relations = (...list: string[]) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`

/** Slides in this order, though their files are numbered the other way round. */
export function slidesOf(slides: string[]) {
  const number = (place: number) => slides.length - place
  const files = slides.map((words, place) => [
    `ppt/slides/slide${number(place)}.xml`,
    `<p:sld><p:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p><a:p><a:r><a:t>Second &amp; last</a:t></a:r></a:p></p:txBody></p:sld>`,
  ])
  return zipOf({
    ...Object.fromEntries(files),
    'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${slides.map((_, place) => `<p:sldId id="${256 + place}" r:id="rId${place}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(
      ...slides.map((_, place) => relation(`rId${place}`, 'slide', `slides/slide${number(place)}.xml`)),
    ),
  })
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** A workbook of one sheet. */
export function excelOf(name: string, rows: (string | number)[][]) {
  const cell = (value: string | number, row: number, column: number) => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`
    return typeof value === 'number'
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`
  }
  const lines = rows.map(
    (row, place) =>
      `<row r="${place + 1}">${row.map((value, column) => cell(value, place, column)).join('')}</row>`,
  )
  return zipOf({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
  })
}
