import { setMailSettings } from '../access/mail-settings.server.ts'
import { prepareSignIn } from '../access/sign-in.server.ts'
import { loadDemonstration } from '../demonstration/load-demonstration.server.ts'
import type { Config } from '../platform/config.ts'
import { freeAbandonedJobs, startJobs } from '../platform/jobs.server.ts'
import type { KeptServer } from '../platform/kept-postgres.server.ts'
import { startListening } from '../platform/live.server.ts'
import { openDatabase } from '../platform/start-database.server.ts'
import { setUpStorage } from '../platform/storage.server.ts'
import { jobs, recurring } from './jobs.server.ts'
import { serveMetrics } from './metrics.server.ts'
import { builtPages, serve } from './server.server.ts'

/** The whole of Candour in one process: database, jobs, web. Stops in the reverse order. */
export async function startCandour(
  config: Config,
  { letGo, server }: { letGo: () => void; server: Promise<KeptServer | null> },
  pages = builtPages(),
) {
  const closing: (() => Promise<unknown> | undefined)[] = [async () => letGo()]
  // Read in while the database starts.
  const reading = pages.relaxed ? null : pages.build()
  reading?.catch(() => {})
  const stop = async () => {
    for (const close of closing.toReversed()) await close()
  }
  try {
    const database = await openDatabase(config, { server })
    closing.push(database.close)
    setUpStorage(config, database.folder)
    setMailSettings(config)
    prepareSignIn(config, database.secret)
    if (config.demo) await loadDemonstration()
    if (!config.databaseUrl) await freeAbandonedJobs(database.ownerUrl)
    closing.push(await startListening(database.ownerUrl))
    const runner = await startJobs(database.ownerUrl, jobs, recurring)
    closing.push(() => runner.stop())
    closing.push(await serve(config, pages))
    if (config.metricsPort) closing.push(await serveMetrics(config.metricsPort))
    return { stop }
  } catch (error) {
    await stop()
    throw error
  }
}
