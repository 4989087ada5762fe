import { connect, createServer, type Socket } from 'node:net'

/** A line to a server on this machine that can be cut, with all that is on its way, and mended again. */
export async function startLine(port: number) {
  const open = new Set<Socket>()
  let cut = false
  const server = createServer((near) => {
    const far = connect(port, 'localhost')
    for (const end of [near, far]) {
      open.add(end)
      end.on('error', () => {})
      end.on('close', () => open.delete(end))
    }
    near.pipe(far).pipe(near)
    // an end that breaks off takes the other with it: a browser would wait for ever at a server that is gone
    near.on('close', () => far.destroySoon())
    far.on('close', () => near.destroySoon())
    if (cut) hangUp()
  })
  const hangUp = () => {
    for (const end of open) end.destroy()
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://localhost:${(server.address() as { port: number }).port}`,
    cut() {
      cut = true
      hangUp()
    },
    mend() {
      cut = false
    },
    stop() {
      server.close()
      hangUp()
    },
  }
}
export type Line = Awaited<ReturnType<typeof startLine>>
