/** An open page that is told of changes, by server-sent events. */
export type Listener = {
  id: string
  personId: string
  send: (event: string, data: unknown) => void
  end: () => void
}
type Opening = {
  request: Request
  personId: string
  /** Whether they still may: asked regularly, and whenever `checkNow` is called. */
  stillMay: () => Promise<boolean>
  /** Begins to follow; what it gives back is called at the end. */
  begin: (listener: Listener, checkNow: () => void) => () => void
}

// Proxies close what is silent for a minute, and a withdrawn reader is noticed at the next beat even if nothing is told.
const BEAT_MS = 15_000
const MOST_PER_PERSON = 6
const open = new Set<Listener>()

/** Keeps an answer open. Beyond six of one person the oldest ends, and that page asks from time to time instead. */
export function eventStream(opening: Opening): Response {
  let close = () => {}
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      close = hold(opening, controller)
    },
    cancel: () => close(),
  })
  const headers = {
    'content-type': 'text/event-stream',
    'x-accel-buffering': 'no',
    'cache-control': 'no-store',
    // kept alive after its end it would hold up a server that stops
    connection: 'close',
  }
  return new Response(body, { headers })
}

function hold(opening: Opening, controller: ReadableStreamDefaultController<Uint8Array>): () => void {
  const encoder = new TextEncoder()
  let live = true
  const write = (text: string) => {
    if (live) controller.enqueue(encoder.encode(text))
  }
  const end = () => {
    if (!live) return
    live = false
    clearInterval(beat)
    open.delete(listener)
    leave()
    try {
      controller.close()
    } catch {
      // the other side went first
    }
  }
  const listener: Listener = {
    id: crypto.randomUUID(),
    personId: opening.personId,
    send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    end,
  }
  const check = async () => {
    // where it cannot be asked the page is let go, and comes back to be asked at its beginning
    const may = await opening.stillMay().catch(() => null)
    if (may) return
    if (may === false) listener.send('over', {})
    end()
  }
  const beat = setInterval(() => {
    write(': still here\n\n')
    void check()
  }, BEAT_MS)
  beat.unref()
  makeRoom(opening.personId)
  open.add(listener)
  write('retry: 2000\n\n')
  const leave = opening.begin(listener, () => void check())
  listener.send('hello', { id: listener.id })
  opening.request.signal.addEventListener('abort', end)
  return end
}

function makeRoom(personId: string) {
  const theirs = [...open].filter((listener) => listener.personId === personId)
  for (const oldest of theirs.slice(0, Math.max(0, theirs.length - MOST_PER_PERSON + 1))) {
    oldest.send('enough', {})
    oldest.end()
  }
}

/** Before the server stops: it waits for answers under way, and these have no end of their own. */
export function endEventStreams() {
  for (const listener of [...open]) listener.end()
}
