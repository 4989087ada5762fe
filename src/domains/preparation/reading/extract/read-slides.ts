import { buffer } from 'node:stream/consumers'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { valuesOf, type XmlHandler, XmlReader } from '../../uploads/checks/xml-reader.ts'
import { type Extracted, extracted } from './extracted.ts'
import { decoded } from './read-text.ts'

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
    files.set(entry.fileName, decoded(await contentOf(zip, entry)))
  }
  return files
}

const contentOf = async (zip: ZipFile, entry: Entry) => buffer(await zip.openReadStreamPromise(entry))

/** The slides as the presentation lists them; where it does not, by their numbers. */
function slideOrder(files: Map<string, string>): string[] {
  const targets = new Map<string, string>()
  readXml(files.get('ppt/_rels/presentation.xml.rels'), {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const [target = ''] = valuesOf(attributes, 'Target')
      const [id = ''] = valuesOf(attributes, 'Id')
      targets.set(id, `ppt/${target.replace(/^(?:\/?ppt\/|\.\/)/, '')}`)
    },
  })
  const listed: string[] = []
  readXml(files.get('ppt/presentation.xml'), {
    open: (name, attributes) => {
      if (name !== 'sldId') return
      // It has a number of its own and that of its relation, both called id.
      const file = valuesOf(attributes, 'id').flatMap((id) => targets.get(id) ?? [])[0]
      if (file && files.has(file)) listed.push(file)
    },
  })
  if (listed.length > 0) return listed
  const number = (name: string) => Number(name.match(/(\d+)\.xml$/)?.[1] ?? 0)
  return [...files.keys()]
    .filter((name) => name.includes('/slides/'))
    .toSorted((one, other) => number(one) - number(other))
}

/** Its paragraphs, one a line. */
function slideWords(xml: string): string {
  let words = ''
  let inText = false
  readXml(xml, {
    open: (name) => {
      if (name === 't') inText = true
      if (name === 'br') words += '\n'
    },
    text: (text) => {
      if (inText) words += text
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name === 'p') words += '\n'
    },
  })
  return words.replace(/\n{2,}/g, '\n').trim()
}

// Every part of a file that was kept has been through this reader before.
function readXml(xml: string | undefined, handler: XmlHandler) {
  if (!xml) return
  const reader = new XmlReader(handler)
  reader.write(xml)
  reader.end()
}
