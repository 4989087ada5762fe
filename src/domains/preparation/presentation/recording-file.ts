import { fileStorage } from '../../../platform/storage.server.ts'
import { found, missing, signedIn } from '../../../web/request.server.ts'
import type { Route } from './+types/recording-file'
import { askedRange } from './byte-range.ts'
import { openPresentation } from './open-presentation.server.ts'
import { presentationFile } from './presentation.server.ts'

/** The recording or its captions, in the parts that a player asks for: never kept by the browser, never run. */
export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const file = found(await presentationFile(actor, args.params))
  const { request } = args
  // A look at how long it is counts for nothing; the first byte that is played does.
  if (file.kind === 'recording' && !file.opened && request.method === 'GET') {
    const opened = await openPresentation(actor, args.params)
    if (!opened.ok) throw missing()
  }
  const etag = `"${file.sha256}"`
  const headers = new Headers({
    'content-type': file.mediaType,
    'accept-ranges': 'bytes',
    etag,
    'content-disposition': 'inline',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
  const since = request.headers.get('if-range')
  const asked = askedRange(since && since !== etag ? null : request.headers.get('range'), file.bytes)
  if (asked.kind === 'beyond') {
    headers.set('content-range', `bytes */${file.bytes}`)
    return new Response(null, { status: 416, headers })
  }
  const range = asked.kind === 'part' ? { start: asked.start, end: asked.end } : undefined
  headers.set('content-length', String(range ? range.end - range.start + 1 : file.bytes))
  if (range) headers.set('content-range', `bytes ${range.start}-${range.end}/${file.bytes}`)
  const status = range ? 206 : 200
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  return new Response(await fileStorage().read(file.key, range), { status, headers })
}
