import { defineQuery } from '../../../access/define-query.server.ts'
import { fileStorage } from '../../../platform/storage.server.ts'
import { missing, signedIn } from '../../../web/request.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import type { Route } from './+types/shown-file'
import { openable, openDocument } from './open-document.server.ts'
import { type Range, rangeOf } from './range.ts'

// What a browser can show within our own page; anything else is shown as words.
const shown = new Set(['application/pdf', 'image/png', 'image/jpeg'])
// For our page to draw, not for a tab of its own to keep: that is a download, and the host's to allow.
const drawn = new Set(['empty', 'image'])

type At = { reviewId: string; documentId: string }
const shownFile = defineQuery({
  name: 'shown file',
  run: async (tx, at: At, actor) => {
    if (!isUuid(at.reviewId) || !isUuid(at.documentId)) return null
    const found = await openable(tx, at, actor)
    const opening = await tx
      .selectFrom('document_opening')
      .select('document_id')
      .where('document_id', '=', at.documentId)
      .where('person_id', '=', actor.personId)
      .executeTakeFirst()
    return found && { ...found.document, opened: opening !== undefined }
  },
})

/** The bytes of a document for the page that shows it, piece by piece. Whoever reads them without that page has opened it too. */
export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { headers } = args.request
  if (!drawn.has(headers.get('sec-fetch-dest') ?? 'empty')) throw missing()
  const document = await shownFile(actor, args.params)
  if (!document || !shown.has(document.mediaType)) throw missing()
  if (!document.opened && !(await openDocument(actor, args.params)).ok) throw missing()
  const range = rangeOf(headers.get('range'), document.bytes)
  if (range === 'outside')
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${document.bytes}` } })
  return new Response(await fileStorage().read(document.storageKey, range ?? undefined), {
    status: range ? 206 : 200,
    headers: headersOf(document, range),
  })
}

function headersOf({ bytes, mediaType }: { bytes: number; mediaType: string }, range: Range | null) {
  return {
    'content-type': mediaType,
    'content-length': String(range ? range.end - range.start + 1 : bytes),
    ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${bytes}` }),
    'accept-ranges': 'bytes',
    'content-disposition': 'inline',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  }
}
