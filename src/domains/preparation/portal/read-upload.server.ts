import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { type Outcome, type Problem, Refused } from '../../../access/outcome.ts'
import { incomingFolder } from '../../../platform/storage.server.ts'
import { fileSize, largestFile, largestUpload } from './uploads.ts'

/** The files of a form, on disk, and its other fields. */
export type ReadForm = {
  fields: Record<string, string>
  files: { name: string; path: string; bytes: number }[]
}
type Limits = { file: number; all: number; files: number }
const usual: Limits = { file: largestFile, all: largestUpload, files: 20 }

export const isUpload = (request: Request) =>
  request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false

/**
 * Writes the files of a form to disk as they arrive, lets `use` have them, and removes them: nothing is whole in
 * memory, and nothing stays behind, however it ends. What is too large is broken off where it becomes so.
 */
export async function withUpload<T>(
  request: Request,
  use: (form: ReadForm) => Promise<Outcome<T>>,
  limits = usual,
): Promise<Outcome<T>> {
  const folder = await mkdtemp(join(incomingFolder(), 'form-'))
  try {
    return await use(await receive(request, folder, limits))
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problems: error.problems }
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function receive(request: Request, folder: string, limits: Limits): Promise<ReadForm> {
  if (!request.body) throw problem('The form arrived empty. Send it again.')
  const said = Number(request.headers.get('content-length') ?? 0)
  if (said > limits.all) throw tooMuch(said, limits)
  const form: ReadForm = { fields: {}, files: [] }
  const writing: Promise<void>[] = []
  let wrong: Refused | undefined
  const parser = parserFor(request, limits)
  parser.on('field', (name, value) => {
    form.fields[name] = value
  })
  parser.on('file', (field, stream, { filename }) => {
    // A file field that was left empty comes without a name.
    if (field !== 'files' || !filename) return void stream.resume()
    const file = { name: filename, path: join(folder, String(form.files.length)), bytes: 0 }
    form.files.push(file)
    stream.on('data', (piece: Buffer) => {
      file.bytes += piece.byteLength
    })
    stream.on('limit', () => breakOff(tooLarge(filename, limits)))
    writing.push(pipeline(stream, createWriteStream(file.path, { mode: 0o600 })))
  })
  parser.on('filesLimit', () => breakOff(problem(`Send at most ${limits.files} files at a time.`)))
  const breakOff = (refused: Refused) => {
    wrong ??= refused
    parser.destroy(refused)
  }
  const arrived = pipeline(Readable.fromWeb(request.body as never), countedTo(limits), parser)
  const all = await Promise.allSettled([arrived, ...writing])
  // Files that began to be written before it broke off have ended when all of these have.
  await Promise.allSettled(writing)
  const failed = all.find((one) => one.status === 'rejected')
  if (wrong || failed) throw wrong ?? asProblem(failed?.reason)
  await Promise.all(writing)
  return form
}

function parserFor(request: Request, limits: Limits) {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  try {
    return busboy({
      headers,
      defParamCharset: 'utf8',
      limits: { fileSize: limits.file, files: limits.files, fields: 20, fieldSize: 20_000, parts: 60 },
    })
  } catch {
    throw brokenOff()
  }
}

// The whole of it too, whatever its headers said.
const countedTo = (limits: Limits) =>
  async function* (pieces: AsyncIterable<Uint8Array>) {
    let bytes = 0
    for await (const piece of pieces) {
      bytes += piece.byteLength
      if (bytes > limits.all) throw tooMuch(bytes, limits)
      yield piece
    }
  }

const problem = (message: string) => new Refused([{ field: 'files', message } satisfies Problem])
const tooLarge = (name: string, { file }: Limits) =>
  problem(`${name} has more than ${fileSize(file)}. Send files of up to ${fileSize(file)}.`)
const tooMuch = (bytes: number, { all, file }: Limits) =>
  problem(
    `Together these files have ${fileSize(bytes)}. Send up to ${fileSize(all)} at a time, and up to ${fileSize(file)} a file.`,
  )
const brokenOff = () => problem('The files did not arrive whole. Send them again.')
const asProblem = (reason: unknown) => (reason instanceof Refused ? reason : brokenOff())
