import { type EmbeddedServer, isPostgres, startEmbeddedPostgres } from './embedded-postgres.server.ts'
import { log } from './log.server.ts'

const LOOK_EVERY_MS = 100

export type KeptServer = Pick<EmbeddedServer, 'url'> & {
  stop: () => Promise<void>
  /** leaves the server running, and looks after it no longer */
  letGo: () => void
}

/**
 * PostgreSQL of our own, and looked after: should it end by itself, killed for its memory perhaps, nobody else is
 * there to start it again. It comes back where everybody looks for it, with all that was committed.
 */
export async function startKeptPostgres(
  folder: string,
  password: string,
  launched?: () => void,
): Promise<KeptServer> {
  let server = await startEmbeddedPostgres(folder, password, [], undefined, launched)
  let starting: Promise<void> | null = null
  const again = async () => {
    log.error('the database ended by itself, and is started again')
    try {
      server = await startEmbeddedPostgres(folder, password, [], server.port)
    } catch (error) {
      log.error({ error: String(error) }, 'the database could not be started again yet')
    }
    starting = null
  }
  const timer = setInterval(() => {
    if (!starting && !isPostgres(server.pid)) starting = again()
  }, LOOK_EVERY_MS)
  timer.unref()
  const letGo = () => clearInterval(timer)
  const stop = async () => {
    letGo()
    await starting
    await server.stop()
  }
  return { url: server.url, stop, letGo }
}
