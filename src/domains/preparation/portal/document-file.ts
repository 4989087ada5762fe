import { fileStorage } from '../../../platform/storage.server.ts'
import { missing, signedIn } from '../../../web/request.server.ts'
import type { Route } from './+types/document-file'
import { downloadDocument } from './download-document.server.ts'
import { asAttachment } from './file-name.ts'

/** A document as a download, where its host allows one: never shown inside a page, never able to run anything. */
export async function loader(args: Route.LoaderArgs) {
  const outcome = await downloadDocument(signedIn(args), args.params)
  if (!outcome.ok) throw missing()
  const { name, mediaType, bytes, storageKey } = outcome.value
  return new Response(await fileStorage().read(storageKey), {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes),
      'content-disposition': asAttachment(name),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
