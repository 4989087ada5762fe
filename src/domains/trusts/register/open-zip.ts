import { crc32 } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { spreadsheet } from './file-format.ts'
import { Refused } from './register-file.ts'

const MOST_ENTRIES = 50
export const MOST_BYTES = 300 * 1024 * 1024
/** Register files shrink 10 to 20 times. Small files may shrink more without doing harm. */
const MOST_SHRUNK = 100
const HARMLESS_BYTES = 10 * 1024 * 1024

/** The one CSV in an official zip, wherever it lies in it. */
export async function openZip(bytes: Uint8Array): Promise<{ name: string; bytes: Uint8Array }> {
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    const entry = await findTheCsv(zip)
    return { name: entry.fileName.replace(/^.*\//, ''), bytes: await unpack(zip, entry) }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused('bad-zip', 'The zip is damaged or only part of it arrived. Download it again.')
  }
}

async function findTheCsv(zip: ZipFile): Promise<Entry> {
  if (zip.entryCount > MOST_ENTRIES)
    throw new Refused('bad-zip', `This zip holds ${zip.entryCount} files. Load the zip of one register file.`)
  const files: Entry[] = []
  for await (const entry of zip.eachEntry()) if (!entry.fileName.endsWith('/')) files.push(entry)
  if (files.some((file) => file.fileName === '[Content_Types].xml')) throw spreadsheet()
  const csvs = files.filter((file) => /\.csv$/i.test(file.fileName) && !file.fileName.startsWith('__MACOSX/'))
  const [csv] = csvs
  if (!csv)
    throw new Refused('bad-zip', 'There is no CSV file in this zip. Load the zip as it was downloaded.')
  if (csvs.length > 1)
    throw new Refused(
      'bad-zip',
      `This zip holds ${csvs.length} CSV files. Unpack it and load them one at a time.`,
    )
  return csv
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.isEncrypted())
    throw new Refused('bad-zip', 'The zip is locked with a password. Load the zip as it was downloaded.')
  const shrunk = entry.uncompressedSize / Math.max(1, entry.compressedSize)
  if (
    entry.uncompressedSize > MOST_BYTES ||
    (entry.uncompressedSize > HARMLESS_BYTES && shrunk > MOST_SHRUNK)
  )
    throw new Refused(
      'too-large',
      'The file in this zip is far larger than any register file, so we did not open it.',
    )
  const parts: Buffer[] = []
  // yauzl ends the stream with an error when more comes out than the entry said it would.
  for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer)
  const unpacked = Buffer.concat(parts)
  if (crc32(unpacked) !== entry.crc32)
    throw new Refused('bad-zip', 'The zip is damaged: what came out is not what went in. Download it again.')
  return unpacked
}
