import { type Document, Packer } from 'docx'
import type { ReportTypesetting } from './report-typesetting.ts'

/**
 * The file of a Word document without a trace of when or where it was made: its properties are dated by the report,
 * its parts by nothing, so that the same report gives the same bytes.
 */
export async function wordFile(file: Document, report: ReportTypesetting): Promise<Uint8Array> {
  const properties = { path: 'docProps/core.xml', data: coreProperties(report) }
  return undated(new Uint8Array(await Packer.toBuffer(file, undefined, [properties])))
}

function coreProperties({ title, kind, trustName, dated }: ReportTypesetting): string {
  const day = dated.map((part) => String(part).padStart(2, '0')).join('-')
  const at = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(kind)}</dc:subject>`,
    `<dc:creator>${escaped(trustName)}</dc:creator><dc:language>en-GB</dc:language>`,
    `<cp:lastModifiedBy>Candour</cp:lastModifiedBy>${at('created')}${at('modified')}`,
    '</cp:coreProperties>',
  ].join('')
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

const firstDay = 0x21 // 1 January 1980, the first that a zip file can say
const endRecord = 22

/** A zip file says of each part when it was packed, once beside the part and once in its list at the end. */
function undated(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const word = (at: number) => view.getUint16(at, true)
  const end = zip.byteLength - endRecord
  let listed = view.getUint32(end + 16, true)
  for (let part = 0; part < word(end + 10); part++) {
    const packed = view.getUint32(listed + 42, true)
    for (const time of [packed + 10, listed + 12]) {
      view.setUint16(time, 0, true)
      view.setUint16(time + 2, firstDay, true)
    }
    listed += 46 + word(listed + 28) + word(listed + 30) + word(listed + 32)
  }
  return zip
}
