import { createServer } from 'node:http'
import { CannotStart } from '../platform/cannot-start.ts'

// What an operator's monitoring asks: how many answers, how slow, how much memory. No paths, no people.
const answers = new Map<string, number>()
let seconds = 0

export function countAnswer(status: number, ms: number) {
  const kind = `${Math.floor(status / 100)}xx`
  answers.set(kind, (answers.get(kind) ?? 0) + 1)
  seconds += ms / 1000
}

function asText() {
  const lines = [
    '# TYPE candour_answers_total counter',
    ...[...answers].map(([kind, count]) => `candour_answers_total{status="${kind}"} ${count}`),
    '# TYPE candour_answer_seconds_total counter',
    `candour_answer_seconds_total ${seconds.toFixed(3)}`,
    '# TYPE candour_memory_bytes gauge',
    `candour_memory_bytes ${process.memoryUsage().rss}`,
    '# TYPE candour_up_seconds gauge',
    `candour_up_seconds ${Math.round(process.uptime())}`,
  ]
  return `${lines.join('\n')}\n`
}

/** Serves GET /metrics on a port of its own that only this machine reaches. */
export async function serveMetrics(port: number): Promise<() => Promise<void>> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(asText())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', () =>
      reject(new CannotStart(`The metrics port ${port} is taken. Set CANDOUR_METRICS_PORT to another.`)),
    )
    server.listen({ port, host: '127.0.0.1' }, resolve)
  })
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
}
