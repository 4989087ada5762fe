import { buffer } from 'node:stream/consumers'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { type Extracted, extracted } from './extracted.ts'
import { attribute, xmlPieces } from './xml-pieces.ts'

const SLIDES = 500
const LARGEST_FILE = 20 * 1024 * 1024

/** The words of each slide, in the order in which they are shown. */
export async function readSlides(bytes: Uint8Array): Promise<Extracted> {
  const files = await slideFiles(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const names = slideOrder(files).slice(0, SLIDES)
  const parts = names.map((name, place) => ({
    label: `Slide ${place + 1}`,
    body: slideWords(files.get(name) ?? ''),
    preview: null,
  }))
  return extracted(parts, names.length)
}

const wanted = /^ppt\/(?:presentation\.xml|_rels\/presentation\.xml\.rels|slides\/slide\d+\.xml)$/

async function slideFiles(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true })
  const files = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    if (!wanted.test(entry.fileName) || entry.uncompressedSize > LARGEST_FILE) continue
    files.set(entry.fileName, (await contentOf(zip, entry)).toString('utf8'))
  }
  return files
}

const contentOf = async (zip: ZipFile, entry: Entry) => buffer(await zip.openReadStreamPromise(entry))

/** The slides as the presentation lists them; where it does not, by their numbers. */
function slideOrder(files: Map<string, string>): string[] {
  const targets = new Map<string, string>()
  for (const piece of xmlPieces(files.get('ppt/_rels/presentation.xml.rels') ?? '')) {
    if (piece.kind !== 'open' || piece.name !== 'Relationship') continue
    const target = attribute(piece.attributes, 'Target') ?? ''
    targets.set(attribute(piece.attributes, 'Id') ?? '', `ppt/${target.replace(/^(?:\/?ppt\/|\.\/)/, '')}`)
  }
  const listed: string[] = []
  for (const piece of xmlPieces(files.get('ppt/presentation.xml') ?? '')) {
    if (piece.kind !== 'open' || piece.name !== 'p:sldId') continue
    const name = targets.get(attribute(piece.attributes, 'r:id') ?? '')
    if (name && files.has(name)) listed.push(name)
  }
  if (listed.length > 0) return listed
  const number = (name: string) => Number(name.match(/(\d+)\.xml$/)?.[1] ?? 0)
  return [...files.keys()]
    .filter((name) => name.includes('/slides/'))
    .toSorted((one, other) => number(one) - number(other))
}

/** Its paragraphs, one a line. */
export function slideWords(xml: string): string {
  let words = ''
  let inText = false
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') words += inText ? piece.text : ''
    else if (piece.name === 'a:t') inText = piece.kind === 'open'
    else if (piece.kind === 'close' && piece.name === 'a:p') words += '\n'
    else if (piece.kind === 'open' && piece.name === 'a:br') words += '\n'
  }
  return words.replace(/\n{2,}/g, '\n').trim()
}
