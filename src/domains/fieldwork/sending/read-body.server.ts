import { notUnderstood } from './field-answer.server.ts'

/** The body of a request, given up as soon as it is longer than it may be. */
export async function readAtMost(request: Request, mostBytes: number): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of request.body ?? []) {
    bytes += part.byteLength
    if (bytes > mostBytes) throw notUnderstood('This is more than can be sent at once.')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** As JSON, said to be JSON: a page of another website cannot say so without asking first. */
export async function readJson(request: Request, mostBytes: number): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers.get('content-type') ?? ''))
    throw notUnderstood('Notes are sent as JSON.')
  const text = (await readAtMost(request, mostBytes)).toString('utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw notUnderstood('This cannot be read as JSON.')
  }
}
