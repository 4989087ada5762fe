import { constants, crc32, deflateRawSync } from 'node:zlib'
import type { Hostile } from './hostile.ts'
import { office, officeParts, sheetXml, wordBody } from './office.ts'
import { type Part, zip } from './zip.ts'

const MEGABYTE = 1024 * 1024

/** A part of so many megabytes of spaces: one packed megabyte, again and again. (Its sum is never come to.) */
function endless(name: string, megabytes: number): Part {
  const one = deflateRawSync(Buffer.alloc(MEGABYTE, 32), { level: 9, finishFlush: constants.Z_FULL_FLUSH })
  const last = Buffer.from([3, 0])
  const packed = Buffer.concat([...Array.from({ length: megabytes }, () => one), last])
  return { name, data: '', packed, crc: 0, size: megabytes * MEGABYTE }
}

// Not much to pack: just under the limit for times, so that only the sum tells.
function coarse(name: string, megabytes: number): Part {
  const line = Buffer.alloc(64 * 1024)
  for (let at = 0; at < line.byteLength; at++) line[at] = at % 251 === 0 ? (at * 7919) & 255 : 65
  return { name, data: Buffer.concat(Array.from({ length: megabytes * 16 }, () => line)) }
}

function nested(depth: number): Buffer {
  if (depth === 0) return zip([{ name: 'inner.txt', data: Buffer.alloc(10 * MEGABYTE, 48) }])
  const data = nested(depth - 1)
  return zip(Array.from({ length: 16 }, (_, place) => ({ name: `${place}.zip`, data })))
}

/** A file with a copy of a whole one in it, as a quine has: whoever unpacks what is within never comes to an end. */
function quine(): Buffer {
  const once = office()
  return office({ parts: [{ name: 'word/media/self.zip', data: once, stored: true }] })
}

export const bombs: Hostile[] = [
  {
    what: 'one part that unpacks to a gigabyte',
    name: 'bomb.docx',
    refused: 'unpacks to too much',
    bytes: () => zip([...officeParts(), endless('word/media/a.bin', 1024)]),
  },
  {
    what: 'a main part that unpacks to 300 MB of spaces',
    name: 'spaces.docx',
    refused: 'unpacks to too much',
    bytes: () => {
      const [types, relations] = officeParts()
      return zip([types as Part, relations as Part, endless('word/document.xml', 300)])
    },
  },
  {
    what: 'a bomb that says it is small',
    name: 'modest.docx',
    refused: 'damaged',
    bytes: () => zip([...officeParts(), { ...endless('word/a.xml', 100), size: 1000 }]),
  },
  {
    what: 'many parts that only together are too much',
    name: 'many.xlsx',
    refused: 'unpacks to too much',
    bytes: () => {
      const part = coarse('x', 60)
      const packed = deflateRawSync(part.data as Buffer, { level: 1 })
      const crc = crc32(part.data as Buffer)
      const size = (part.data as Buffer).byteLength
      const parts = Array.from({ length: 9 }, (_, place) => ({
        name: `xl/${place}.bin`,
        data: '',
        packed,
        crc,
        size,
      }))
      return zip([...officeParts({ kind: 'xlsx' }), ...parts])
    },
  },
  {
    what: 'entries that share their bytes (a flat bomb)',
    name: 'flat.docx',
    refused: 'damaged',
    bytes: () => {
      const kernel = { name: 'word/0.xml', data: Buffer.alloc(MEGABYTE, 32) }
      const again = Array.from({ length: 500 }, (_, place) => ({
        ...kernel,
        name: `word/${place + 1}.xml`,
        sameAs: 3,
      }))
      return zip([...officeParts(), kernel, ...again])
    },
  },
  {
    what: 'more than five thousand parts',
    name: 'crowd.docx',
    refused: 'unpacks to too much',
    bytes: () =>
      zip([
        ...officeParts(),
        ...Array.from({ length: 5001 }, (_, place) => ({ name: `word/${place}.xml`, data: '<a/>' })),
      ]),
  },
  {
    what: 'zips within zips within zips',
    name: 'nested.zip',
    refused: 'holds other files',
    bytes: () => nested(3),
  },
  {
    what: 'zips within an Office file',
    name: 'nested.docx',
    refused: 'holds other files',
    bytes: () => office({ parts: [{ name: 'word/media/more.dat', data: nested(1) }] }),
  },
  { what: 'a file that holds itself', name: 'quine.docx', refused: 'holds other files', bytes: quine },
  {
    what: 'an Office file in an Office file in an Office file',
    name: 'dolls.docx',
    refused: 'holds other files',
    bytes: () => {
      const inner = office({ kind: 'xlsx' })
      const middle = office({ kind: 'xlsx', parts: [{ name: 'xl/embeddings/a.xlsx', data: inner }] })
      return office({ parts: [{ name: 'word/embeddings/b.xlsx', data: middle }] })
    },
  },
  {
    what: 'a bomb in the sheet of a chart',
    name: 'chart.docx',
    refused: 'unpacks to too much',
    bytes: () => {
      const sheet = zip([...officeParts({ kind: 'xlsx' }), endless('xl/a.xml', 300)])
      return office({ parts: [{ name: 'word/embeddings/a.xlsx', data: sheet }] })
    },
  },
  {
    what: 'a tag that never ends',
    name: 'tag.docx',
    refused: 'damaged',
    bytes: () => {
      const letters = Array.from({ length: 400_000 }, (_, place) => (place * 7919).toString(36))
      return office({ body: `<w:document ${letters.join('')}` })
    },
  },
  {
    what: 'elements a million deep',
    name: 'deep.docx',
    refused: 'damaged',
    bytes: () => office({ body: wordBody('<w:p>'.repeat(1_000_000)) }),
  },
  {
    what: 'a sheet of ever the same row',
    name: 'rows.xlsx',
    refused: 'unpacks to too much',
    bytes: () =>
      office({
        kind: 'xlsx',
        parts: [
          {
            name: 'xl/worksheets/sheet1.xml',
            data: sheetXml('<row><c><v>1</v></c></row>'.repeat(2_000_000)),
          },
        ],
      }),
  },
]
