import { missing, signedIn } from '../../../web/request.server.ts'
import type { Route } from './+types/uploads-endpoint'
import { finishUpload } from './finish-upload.server.ts'
import { receivePiece } from './tus.server.ts'

/** How much of an upload has arrived (HEAD). There is nothing to look at. */
export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  if (args.request.method !== 'HEAD') throw missing()
  return receivePiece(actor, args.request)
}

/** Begins an upload, adds a piece to it, or stops it; and a plain POST to its address asks what became of it. */
export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { uploadId } = args.params
  if (args.request.method !== 'POST' || !uploadId) return receivePiece(actor, args.request)
  const finished = await finishUpload(actor, uploadId)
  if (!finished) throw missing()
  return Response.json(finished, { headers: { 'cache-control': 'no-store' } })
}
