import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What stands between a device and Candour. */
export type Line =
  | 'whole'
  /** nothing gets through */
  | 'cut'
  /** Candour gets what is sent and answers, and the answer never arrives */
  | 'deaf'
  /** what is sent never arrives, and is said to be kept: the control's deliberate fault */
  | 'lying'

export type FlakyProxy = {
  url: string
  line: Line
  /** answers lost after Candour had committed */
  lostAnswers: number
  /** notes that were refused because somebody else was signed in */
  refusedToOthers: number
  /** makes the worker that keeps the app look like a newer one */
  version: number
  delayMs: number
  close: () => void
}

export async function flakyProxy(port: number): Promise<FlakyProxy> {
  const server = createServer((incoming, outgoing) => void pass(proxy, port, incoming, outgoing))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const proxy: FlakyProxy = {
    ...{ url: `http://localhost:${(server.address() as AddressInfo).port}`, line: 'whole' },
    ...{ lostAnswers: 0, refusedToOthers: 0, version: 1, delayMs: 0 },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
  return proxy
}

async function pass(proxy: FlakyProxy, port: number, incoming: IncomingMessage, outgoing: ServerResponse) {
  const [line, sends] = [proxy.line, /^\/field\/(send|photos)/.test(incoming.url ?? '')]
  if (line === 'cut') return incoming.socket.destroy()
  const body = Buffer.concat(await incoming.toArray())
  if (line === 'lying' && sends) return outgoing.writeHead(200, json).end(lieOf(body))
  if (proxy.delayMs > 0) await new Promise((done) => setTimeout(done, proxy.delayMs))
  const onward = request({
    host: '127.0.0.1',
    port,
    method: incoming.method,
    path: incoming.url,
    headers: incoming.headers,
  })
  onward.on('error', () => outgoing.destroy())
  onward.on('response', async (answer) => {
    if (answer.statusCode === 409) proxy.refusedToOthers += 1
    const answered = Buffer.concat(await answer.toArray().catch(() => []))
    if ((line === 'deaf' || proxy.line === 'cut') && sends) {
      if (answer.statusCode === 200) proxy.lostAnswers += 1
      return outgoing.destroy()
    }
    const { 'transfer-encoding': _, ...headers } = answer.headers
    const newer = incoming.url === '/service-worker.js' && proxy.version > 1
    const content = newer ? Buffer.concat([answered, Buffer.from(`\n// ${proxy.version}`)]) : answered
    if (incoming.url === '/service-worker.js')
      for (const name of ['etag', 'last-modified']) delete headers[name]
    outgoing
      .writeHead(answer.statusCode ?? 502, { ...headers, 'content-length': content.length })
      .end(content)
  })
  onward.end(body)
}

const json = { 'content-type': 'application/json' }
function lieOf(body: Buffer) {
  const kept = (all: { id: string }[] = []) => all.map(({ id }) => ({ id, result: 'kept' }))
  const { notes, referrals } = JSON.parse(body.toString() || '{}')
  return JSON.stringify({
    now: new Date().toISOString(),
    result: 'kept',
    notes: kept(notes),
    referrals: kept(referrals),
  })
}
