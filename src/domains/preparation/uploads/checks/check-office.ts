import { mkdtemp, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  contentTypes,
  type OfficeKind,
  objects,
  partName,
  relationships,
  sheetFormulas,
  together,
  wordFields,
} from './office-rules.ts'
import { startOf } from './start-of.ts'
import { type Unpacked, unpack } from './unpack-entry.ts'
import { Unsafe } from './unsafe.ts'
import { type XmlHandler, XmlReader } from './xml-reader.ts'
import { type ZipEntry, zipEntries } from './zip-entries.ts'

const typesPart = '[Content_Types].xml'
/** A chart in a Word file carries its sheet: one file within another, and none within that. */
const sheetWithin = /\/embeddings\/[^/]+\.(xlsx|docx|pptx)$/i

/** What kind of Office file this is; refused unless every part of it is inert and unpacks to a bearable size. */
export async function checkOffice(
  path: string,
  unpacked: Unpacked = { bytes: 0 },
  within = false,
): Promise<OfficeKind> {
  const entries = await entriesOf(path)
  const kinds = new Set<OfficeKind>()
  for (const entry of entries) {
    partName(entry.name)
    if (entry.name.endsWith('/')) await nothingIn(path, entry, unpacked)
    else if (!within && sheetWithin.test(entry.name)) await fileWithin(path, entry, unpacked)
    else await checkPart(path, entry, unpacked, (kind) => kinds.add(kind))
  }
  const [kind, other] = [...kinds]
  if (!entries.some(({ name }) => name === typesPart)) throw new Unsafe('archive')
  if (!kind || other) throw new Unsafe('other kind')
  return kind
}

async function entriesOf(path: string): Promise<ZipEntry[]> {
  const file = await open(path)
  try {
    return await zipEntries(file, (await file.stat()).size)
  } finally {
    await file.close()
  }
}

// A folder is a name; content in one would be read by nobody.
async function nothingIn(path: string, entry: ZipEntry, unpacked: Unpacked) {
  for await (const _ of unpack(path, entry, unpacked)) throw new Unsafe('damaged')
}

async function fileWithin(path: string, entry: ZipEntry, unpacked: Unpacked) {
  const folder = await mkdtemp(join(dirname(path), 'within-'))
  const inner = join(folder, 'file')
  try {
    const target = await open(inner, 'wx', 0o600)
    try {
      for await (const piece of unpack(path, entry, unpacked)) await target.writeFile(piece)
    } finally {
      await target.close()
    }
    await checkOffice(inner, unpacked, true)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function checkPart(
  path: string,
  entry: ZipEntry,
  unpacked: Unpacked,
  found: (kind: OfficeKind) => void,
) {
  let reader: { write: (piece: Uint8Array) => void; end: () => void } | undefined
  let first = true
  for await (const piece of unpack(path, entry, unpacked)) {
    if (first) reader = readerFor(entry.name, piece, found)
    first = false
    reader?.write(piece)
  }
  reader?.end()
}

/** Reads what is XML by its name or its beginning. Anything else must not be a file of a kind that can be opened. */
function readerFor(name: string, first: Uint8Array, found: (kind: OfficeKind) => void) {
  const start = startOf(first)
  if (['zip', 'archive', 'program', 'older office', 'pdf'].includes(start))
    throw new Unsafe('holds other files')
  if (start !== 'markup' && !/\.(xml|rels|vml)$/i.test(name)) return
  const xml = new XmlReader(rulesFor(name, found))
  const decoder = new TextDecoder(encodingOf(first), { fatal: true })
  const decode = (piece?: Uint8Array) => {
    try {
      return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
    } catch {
      throw new Unsafe('damaged')
    }
  }
  return {
    write: (piece: Uint8Array) => xml.write(decode(piece)),
    end: () => {
      xml.write(decode())
      xml.end()
    },
  }
}

function encodingOf([a, b]: Uint8Array) {
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
  return 'utf-8'
}

function rulesFor(name: string, found: (kind: OfficeKind) => void): XmlHandler {
  if (name === typesPart) return contentTypes(found)
  if (/\.rels$/i.test(name)) return relationships
  return together([objects, wordFields(), sheetFormulas()])
}
