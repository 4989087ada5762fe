import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { sessionOf } from '../../../access/session.server.ts'
import type { Config } from '../../../platform/config.ts'
import { follow } from '../../../platform/live.server.ts'
import { log } from '../../../platform/log.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { stillWrites, type Writer, writingRoom } from './writing-room.server.ts'

const path = /^\/reviews\/([^/]+)\/report\/write$/
const BEAT_MS = 15_000
const LARGEST_CHANGE = 4 * 1024 * 1024
const closeCodes = { over: 4403, stopping: 1012 }

/** Lets whoever writes a report join the others. Gives back how to end: their pages come back by themselves. */
export function serveWriting(server: Server, config: Config): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_CHANGE })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => {})
    const reviewId = path.exec((request.url ?? '').split('?')[0] ?? '')?.[1]
    if (!reviewId || !isUuid(reviewId)) return refuse(socket, '404 Not Found')
    if (!isFromOurPages(request, config)) return refuse(socket, '403 Forbidden')
    void writerOf(request, reviewId)
      .then(async (writer) => {
        if (!writer) return refuse(socket, '401 Unauthorized')
        if (!(await stillWrites(writer))) return refuse(socket, '404 Not Found')
        if (openOf(writer) >= mostOfOne) return refuse(socket, '429 Too Many Requests')
        sockets.handleUpgrade(request, socket, head, (opened) => join(opened, request, writer))
      })
      .catch(() => refuse(socket, '503 Service Unavailable'))
  })
  return () => {
    for (const client of sockets.clients) {
      client.close(closeCodes.stopping, 'stopping')
      setTimeout(() => client.terminate(), 1000).unref()
    }
    sockets.close()
  }
}

function refuse(socket: Duplex, status: string) {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** A page of somebody else's could open a connection with our cookie; its browser says where it comes from. */
function isFromOurPages({ headers }: IncomingMessage, config: Config): boolean {
  const origin = headers.origin ?? ''
  return origin === new URL(config.url).origin || URL.parse(origin)?.host === headers.host
}

type Asking = Omit<Writer, 'leave'>

// somebody with more windows than this has left some open by mistake
const mostOfOne = 12
const open = new Map<string, number>()
const openOf = ({ actor }: Asking) => open.get(actor.personId) ?? 0
const counted = ({ actor }: Asking, by: 1 | -1) =>
  open.set(actor.personId, Math.max(0, (open.get(actor.personId) ?? 0) + by))

async function writerOf(request: IncomingMessage, reviewId: string): Promise<Asking | null> {
  const headers = new Headers({ cookie: request.headers.cookie ?? '' })
  const session = await sessionOf(headers)
  if (!session) return null
  return {
    reviewId,
    actor: { personId: session.personId, requestId: crypto.randomUUID() },
    name: session.name,
    signedIn: async () => (await sessionOf(headers))?.personId === session.personId,
  }
}

function join(socket: WebSocket, request: IncomingMessage, asking: Asking) {
  const leave = (why: 'over' | 'again') => socket.close(closeCodes[why === 'over' ? 'over' : 'stopping'], why)
  const writer = { ...asking, leave }
  counted(writer, 1)
  const asked = new Request(new URL(request.url ?? '/', 'http://localhost'))
  const client = writingRoom.handleConnection(socket as never, asked, writer)
  const stopWatching = watch(socket, writer)
  socket.on('message', (data: Buffer) => client.handleMessage(new Uint8Array(data)))
  socket.on('error', () => socket.terminate())
  socket.on('close', (code, reason) => {
    stopWatching()
    counted(writer, -1)
    client.handleClose({ code, reason: reason.toString() })
  })
}

/** Asks again whenever the readers of the review may have changed, and from time to time. */
function watch(socket: WebSocket, writer: Writer): () => void {
  const check = async () => {
    // where it cannot be asked the page is let go, and is asked when it comes back
    const may = await stillWrites(writer).catch(() => null)
    if (may === null) socket.close(closeCodes.stopping, 'busy')
    if (may === false) {
      log.info({ id: writer.actor.requestId }, 'a writer may no longer write')
      socket.close(closeCodes.over, 'over')
    }
  }
  const beat = setInterval(() => void check(), BEAT_MS)
  beat.unref()
  const stops = ['readers', `readers/${writer.reviewId}`].map((topic) => follow(topic, () => void check()))
  return () => {
    clearInterval(beat)
    for (const stop of stops) stop()
  }
}
