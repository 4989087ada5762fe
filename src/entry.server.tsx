import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream } from 'react-dom/server'
import {
  type EntryContext,
  type HandleErrorFunction,
  type RouterContextProvider,
  ServerRouter,
} from 'react-router'
import { log } from './platform/log.server.ts'
import { nonceContext, requestIdContext } from './web/context.ts'
import { loggedPath } from './web/logged-path.ts'

const SLOW_PAGE_MS = 10_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
) {
  headers.set('content-type', 'text/html; charset=utf-8')
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  const nonce = context.get(nonceContext)
  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <ServerRouter context={entry} url={request.url} nonce={nonce} />,
      {
        nonce,
        onShellReady() {
          const body = new PassThrough()
          pipe(body)
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
        },
        onShellError: reject,
        onError: (error) => log.error({ error: String(error) }, 'a page broke while it was drawn'),
      },
    )
    setTimeout(abort, SLOW_PAGE_MS).unref()
  })
}

// The stack is for us; the person sees one page with the request's reference.
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return
  const id = (context as RouterContextProvider | undefined)?.get(requestIdContext)
  log.error(
    {
      id,
      path: loggedPath(new URL(request.url).pathname),
      error: error instanceof Error ? error.stack : String(error),
    },
    'request broke',
  )
}
