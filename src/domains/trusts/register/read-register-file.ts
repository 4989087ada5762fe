import { establishmentRows } from './establishment-rows.ts'
import { detectEncoding, looksLikeZip, refuseUnlessText } from './file-format.ts'
import { groupRows, linkRows } from './group-rows.ts'
import { MOST_BYTES, openZip } from './open-zip.ts'
import { readTable } from './read-table.ts'
import { dateInFileName } from './read-values.ts'
import { layoutOf, recogniseFile } from './recognise-file.ts'
import { type FileFacts, Refused, type RegisterFile, type RegisterRefusal } from './register-file.ts'
import { RowCollector } from './row-collector.ts'
import { SpreadsheetDamage } from './spreadsheet-damage.ts'

/**
 * Reads one official register file, CSV or zip. Either the whole file is refused, with the reason, or its rows
 * are told apart into records, rows left out, and rows that cannot be used.
 */
export async function readRegisterFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<RegisterFile | RegisterRefusal> {
  try {
    return await read(bytes, fileName)
  } catch (error) {
    if (error instanceof Refused)
      return { kind: 'refused', fileName, code: error.code, reason: error.message }
    throw error
  }
}

async function read(bytes: Uint8Array, fileName: string): Promise<RegisterFile> {
  if (bytes.length > MOST_BYTES)
    throw new Refused('too-large', 'The file is far larger than any register file, so we did not open it.')
  const opened = looksLikeZip(bytes) ? await openZip(bytes) : { name: fileName, bytes }
  refuseUnlessText(opened.bytes)
  const asAt = dateInFileName(opened.name) ?? dateInFileName(fileName)
  return readCsv(opened.bytes, { fileName, asAt, encoding: detectEncoding(opened.bytes) })
}

async function readCsv(bytes: Uint8Array, facts: FileFacts): Promise<RegisterFile> {
  const started: Reading[] = []
  await readTable(bytes, facts.encoding, {
    header: (cells) => started.push(startReading(cells, facts)),
    row: (cells, line) => started[0]?.row(cells, line),
  })
  const [reading] = started
  if (!reading) throw new Refused('empty', 'The file has nothing in it but blank lines. Download it again.')
  return reading.finish()
}

type Reading = { row: (cells: string[], line: number) => void; finish: () => RegisterFile }

function startReading(header: string[], facts: FileFacts): Reading {
  const damage = new SpreadsheetDamage(header)
  const { collector, finish } = collectorFor(header, facts)
  return {
    row: (cells, line) => {
      damage.look(cells, line)
      collector.add(cells, line)
    },
    finish: () => {
      damage.refuseLostZeros()
      return finish()
    },
  }
}

function collectorFor(header: string[], facts: FileFacts) {
  const kind = recogniseFile(header)
  if (kind === 'groups') {
    const collector = new RowCollector(groupRows, header)
    return { collector, finish: (): RegisterFile => ({ kind, ...facts, ...collector.finish() }) }
  }
  if (kind === 'links') {
    const collector = new RowCollector(linkRows, header)
    return { collector, finish: (): RegisterFile => ({ kind, ...facts, ...collector.finish() }) }
  }
  const layout = layoutOf(header)
  const collector = new RowCollector({ ...establishmentRows, ragged: layout === 'search results' }, header)
  return { collector, finish: (): RegisterFile => ({ kind, layout, ...facts, ...collector.finish() }) }
}
