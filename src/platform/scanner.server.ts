import { createReadStream } from 'node:fs'
import { connect, type Socket } from 'node:net'

/** `unreachable` is never taken for clean: what could not be looked at is not kept. */
export type Scan = 'clean' | 'infected' | 'unreachable'

let address: string | undefined
export function setUpScanner(clamdUrl: string | undefined) {
  address = clamdUrl
}

// How long clamd may be silent: it answers only when it has looked through the whole file.
const patience = 120_000

/** Asks clamd, where one is configured, whether there is a virus in the file (its INSTREAM command). */
export function scanFile(path: string): Promise<Scan> {
  return address ? ask(connectTo(address), path) : Promise.resolve('clean')
}

function connectTo(url: string): Socket {
  if (url.startsWith('unix:')) return connect(url.slice('unix:'.length).replace(/^\/+/, '/'))
  const { hostname, port } = new URL(url)
  return connect(Number(port), hostname)
}

async function ask(socket: Socket, path: string): Promise<Scan> {
  const answer = answerOf(socket)
  // Both are awaited below; whichever fails first must not go unheard meanwhile.
  const sent = send(socket, path).catch(() => {})
  try {
    const words = await answer
    if (/^stream: OK\0?$/.test(words)) return 'clean'
    return /^stream: .+ FOUND\0?$/.test(words) ? 'infected' : 'unreachable'
  } catch {
    return 'unreachable'
  } finally {
    socket.destroy()
    await sent
  }
}

// Each piece goes with its length before it; a length of nothing ends the file.
async function send(socket: Socket, path: string) {
  await write(socket, Buffer.from('zINSTREAM\0'))
  for await (const piece of createReadStream(path)) {
    const length = Buffer.alloc(4)
    length.writeUInt32BE((piece as Buffer).byteLength)
    await write(socket, length)
    await write(socket, piece as Buffer)
  }
  await write(socket, Buffer.alloc(4))
}

const write = (socket: Socket, bytes: Buffer) =>
  new Promise<void>((done, failed) => {
    socket.write(bytes, (error) => (error ? failed(error) : done()))
  })

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let words = ''
    socket.setTimeout(patience, () => socket.destroy(new Error('clamd did not answer')))
    socket.on('data', (data: Buffer) => {
      words += data.toString('latin1')
      if (words.includes('\0') || words.length > 1000) resolve(words)
    })
    socket.on('end', () => resolve(words))
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('clamd closed the connection')))
  })
}
