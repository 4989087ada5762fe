import { readConfig } from '../platform/config.ts'
import { holdDataFolder, openDataFolder } from '../platform/data-folder.server.ts'
import { startServer } from '../platform/start-database.server.ts'
import { readOptions } from './options.ts'

const usage = `candour start

Starts the database (unless DATABASE_URL names one), migrates it, works through jobs and serves the web.
Settings come from the environment; the README lists them. Stop it with Ctrl-C.
`

export async function run(args: string[]): Promise<number> {
  const options = readOptions(usage, {}, args)
  if ('code' in options) return options.code ?? 2
  const config = readConfig(process.env)
  const letGo = holdDataFolder(openDataFolder(config.data))
  // The database server starts while all the rest is read in: after a power cut every school waits for both.
  const launched = Promise.withResolvers<void>()
  const server = startServer(config, launched.resolve)
  await Promise.race([launched.promise, server.catch(() => {})])
  const { startCandour } = await import('../web/start.server.ts')
  const candour = await startCandour(config, { letGo, server })
  process.stdout.write(`\n  Candour is at ${config.url}\n`)
  if (config.demo)
    process.stdout.write('  This is a demonstration: every person and trust in it is invented.\n')
  process.stdout.write('  Stop it with Ctrl-C.\n\n')
  await untilAskedToStop()
  process.stdout.write('Stopping …\n')
  await candour.stop()
  return 0
}

const untilAskedToStop = () =>
  new Promise<void>((resolve) => {
    let asked = 0
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        // npm passes a Ctrl-C on as well: the second one that arrives means nothing new.
        if (asked++ === 0) resolve()
      })
    }
  })
