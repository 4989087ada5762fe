import { type Part, zip } from './zip.ts'

// The smallest Office files that open, and whatever is put into them.
type OfficeLies = Parameters<typeof zip>[1]
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const format = 'http://schemas.openxmlformats.org'
const relation = `${format}/officeDocument/2006/relationships`

type Kind = 'docx' | 'xlsx' | 'pptx'
const main: Record<Kind, { part: string; type: string }> = {
  docx: { part: 'word/document.xml', type: 'wordprocessingml.document' },
  xlsx: { part: 'xl/workbook.xml', type: 'spreadsheetml.sheet' },
  pptx: { part: 'ppt/presentation.xml', type: 'presentationml.presentation' },
}
export const mainType = (kind: Kind) =>
  `application/vnd.openxmlformats-officedocument.${main[kind].type}.main+xml`

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
export const wordBody = (inside = '<w:p><w:r><w:t>Attendance</w:t></w:r></w:p>') =>
  `${head}<w:document ${w} xmlns:r="${relation}"><w:body>${inside}</w:body></w:document>`
export const paragraph = (runs: string) => `<w:p>${runs}</w:p>`
export const instruction = (text: string) =>
  `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`
export const fieldMark = (type: 'begin' | 'separate' | 'end') =>
  `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

export const relationsXml = (inside: string) =>
  `${head}<Relationships xmlns="${format}/package/2006/relationships">${inside}</Relationships>`
export const relate = (type: string, target: string, mode = '') =>
  `<Relationship Id="r${Math.abs(type.length * 31 + target.length)}" Type="${relation}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`
export const typesXml = (overrides: string) =>
  `${head}<Types xmlns="${format}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`
export const override = (part: string, type: string) =>
  `<Override PartName="/${part}" ContentType="${type}"/>`

type OfficeOptions = {
  kind?: Kind
  type?: string
  body?: string | Buffer
  /** relations of the main part */
  relations?: string
  overrides?: string
  parts?: Part[]
  lies?: OfficeLies
}

export function officeParts({
  kind = 'docx',
  type,
  body,
  relations,
  overrides = '',
  parts = [],
}: OfficeOptions = {}): Part[] {
  const { part } = main[kind]
  const folder = part.split('/')[0]
  const file = part.split('/')[1]
  return [
    { name: '[Content_Types].xml', data: typesXml(override(part, type ?? mainType(kind)) + overrides) },
    { name: '_rels/.rels', data: relationsXml(relate('officeDocument', part)) },
    { name: part, data: body ?? defaultBody(kind) },
    ...(relations ? [{ name: `${folder}/_rels/${file}.rels`, data: relationsXml(relations) }] : []),
    ...parts,
  ]
}
export const office = (options: OfficeOptions = {}) => zip(officeParts(options), options.lies)

const sheet = `${format}/spreadsheetml/2006/main`
export const sheetXml = (cells = '<row r="1"><c r="A1"><v>7</v></c></row>') =>
  `${head}<worksheet xmlns="${sheet}"><sheetData>${cells}</sheetData></worksheet>`

function defaultBody(kind: Kind) {
  if (kind === 'docx') return wordBody()
  if (kind === 'xlsx') return `${head}<workbook xmlns="${sheet}"><sheets/></workbook>`
  return `${head}<p:presentation xmlns:p="${format}/presentationml/2006/main"/>`
}
