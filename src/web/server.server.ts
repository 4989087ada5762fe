import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { createRequestListener } from '@react-router/node'
import { sql } from 'kysely'
import { RouterContextProvider, type ServerBuild } from 'react-router'
import sirv from 'sirv'
import { serveWriting } from '../domains/report/writing/writing-socket.server.ts'
import { CannotStart } from '../platform/cannot-start.ts'
import type { Config } from '../platform/config.ts'
import { appDatabase } from '../platform/database.server.ts'
import { log } from '../platform/log.server.ts'
import { configContext, nonceContext, requestIdContext } from './context.ts'
import { endEventStreams } from './event-stream.server.ts'
import { isSecretPath, loggedPath } from './logged-path.ts'
import { countAnswer } from './metrics.server.ts'
import { securityHeaders } from './security-headers.ts'

/** Where pages and static files come from: the build, or a workshop that makes them on the spot. */
export type Pages = {
  build: () => Promise<ServerBuild>
  files: (request: IncomingMessage, response: ServerResponse, next: () => void) => void
  /** a workshop puts scripts and styles of its own into the page */
  relaxed?: boolean
}

export const builtPages = (): Pages => ({
  build: () => import('virtual:react-router/server-build') as unknown as Promise<ServerBuild>,
  files: builtFiles(join(import.meta.dirname, '../client')),
})

/** The files of a build. One that has gone since, built anew under a server that runs, ends its answer and no more. */
export function builtFiles(folder: string): Pages['files'] {
  const serveFile = sirv(folder, { etag: true, setHeaders: cacheForever })
  return (request, response, next) => {
    response.once('pipe', (file) => file.once('error', () => response.destroy()))
    serveFile(request, response, next)
  }
}

/** Serves pages, static files and /healthz. Returns how to stop, letting requests under way finish. */
export async function serve(config: Config, pages: Pages): Promise<() => Promise<void>> {
  const answerPage = await pageListener(config, pages)
  const server = createServer((request, response) => {
    const started = performance.now()
    const id = randomUUID()
    const path = pathOf(request)
    response.setHeader('x-request-id', id)
    if (path === '/healthz') return void answerHealth(response)
    response.on('finish', () => {
      // how long a page stayed open is no measure of the server
      if (response.getHeader('content-type') === 'text/event-stream') return
      countAnswer(response.statusCode, performance.now() - started)
      // The path alone: a query can hold what somebody searched for.
      if (!path.startsWith('/assets/'))
        log.info(
          {
            id,
            method: request.method,
            path: loggedPath(path),
            status: response.statusCode,
            ms: Math.round(performance.now() - started),
          },
          'request',
        )
    })
    pages.files(request, response, () => answerPage(request, response, id))
  })
  const endWriting = serveWriting(server, config)
  await listen(server, config)
  return () =>
    new Promise((resolve) => {
      endEventStreams()
      endWriting()
      server.close(() => resolve())
      server.closeIdleConnections()
      setTimeout(() => server.closeAllConnections(), 5000).unref()
    })
}

type Answering = { id: string; nonce: string }
// What the router's context is made from: it is asked for a context with nothing in hand but the request.
const answering = new AsyncLocalStorage<Answering>()

/** Made once: handed the build each time anew, the router would sort through all its routes for every answer. */
async function pageListener(config: Config, pages: Pages) {
  const listener: RequestListener = createRequestListener({
    build: pages.relaxed ? pages.build : await pages.build(),
    mode: pages.relaxed ? 'development' : 'production',
    getLoadContext: () => {
      const context = new RouterContextProvider()
      const { id = '', nonce = '' } = answering.getStore() ?? {}
      context.set(configContext, config)
      context.set(requestIdContext, id)
      context.set(nonceContext, nonce)
      return context
    },
  })
  return (request: IncomingMessage, response: ServerResponse, id: string) => {
    const nonce = randomBytes(16).toString('base64')
    if (!pages.relaxed)
      for (const [name, value] of securityHeaders(config, nonce, pathOf(request)))
        response.setHeader(name, value)
    // An address that is a key goes nowhere, not even to ourselves. (Without any referrer browsers would also hide where
    // a form comes from, and forms from elsewhere are refused.)
    if (isSecretPath(request.url ?? '/')) response.setHeader('referrer-policy', 'strict-origin')
    answering.run({ id, nonce }, () => listener(request, response))
  }
}

const pathOf = (request: IncomingMessage) => (request.url ?? '/').split('?')[0] ?? '/'

async function answerHealth(response: ServerResponse) {
  try {
    await sql`select 1`.execute(appDatabase())
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}')
  } catch {
    response
      .writeHead(503, { 'content-type': 'application/json' })
      .end('{"status":"the database does not answer"}')
  }
}

const cacheForever = (response: ServerResponse, path: string) => {
  if (path.startsWith('/assets/')) response.setHeader('cache-control', 'public, max-age=31536000, immutable')
  response.setHeader('x-content-type-options', 'nosniff')
}

// A trial lets anyone who reaches it look around and read its mail, so only this machine reaches it.
const listensOn = ({ production, url }: Config) =>
  !production && ['localhost', '127.0.0.1'].includes(new URL(url).hostname) ? '127.0.0.1' : undefined

function listen(server: ReturnType<typeof createServer>, config: Config) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason: Record<string, string> = {
        EADDRINUSE: `Port ${config.port} is taken by another program. Stop that one, or choose another port: PORT=${config.port + 1} npm start.`,
        EACCES: `This user may not listen on port ${config.port}. Choose one above 1024: PORT=3000 npm start.`,
      }
      reject(
        new CannotStart(
          reason[error.code ?? ''] ?? `Candour cannot listen on port ${config.port}: ${error.message}`,
        ),
      )
    })
    server.listen({ port: config.port, host: listensOn(config) }, resolve)
  })
}
