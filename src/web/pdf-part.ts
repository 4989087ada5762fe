import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { LoaderFunctionArgs } from 'react-router'
import { missing, signedIn } from './request.server.ts'

// Fonts, character maps and decoders that pdf.js fetches when a file needs them, out of its own package.
const folders = new Set(['cmaps', 'standard_fonts', 'wasm', 'iccs'])
const plainName = /^[\w-]+\.(bcmap|pfb|ttf|wasm|icc|js)$/
const kinds: Record<string, string> = { wasm: 'application/wasm', js: 'text/javascript' }

export async function loader(args: LoaderFunctionArgs) {
  signedIn(args)
  const { folder = '', name = '' } = args.params
  const ending = name.match(plainName)?.[1]
  if (!folders.has(folder) || !ending) throw missing()
  const path = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), folder, name)
  const file = await stat(path).catch(() => null)
  if (!file?.isFile()) throw missing()
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': kinds[ending] ?? 'application/octet-stream',
      'content-length': String(file.size),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=86400',
    },
  })
}
