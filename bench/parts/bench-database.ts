import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres.server.ts'

export type BenchDatabase = {
  /** of the database, as its owner */
  url: string
  folder: string
  /** a module of Candour, as its server loads it */
  load: <Module>(path: string) => Promise<Module>
}

/** A database of its own for one bench, with Candour connected to it: flushed to disk as in real use, and then gone. */
export async function withBenchDatabase(work: (bench: BenchDatabase) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'candour-bench-'))
  chmodSync(folder, 0o711)
  const server = await startEmbeddedPostgres(join(folder, 'postgres'), 'a password of the bench')
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null },
    appType: 'custom',
  })
  const load = <Module>(path: string) => vite.ssrLoadModule(path) as Promise<Module>
  try {
    const close = await connected(server.url, load)
    await work({ url: server.url, folder, load })
    await close()
  } finally {
    await vite.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function connected(url: string, load: BenchDatabase['load']) {
  const { migrate } = await load<typeof import('../../src/platform/migrate.server.ts')>(
    '/src/platform/migrate.server.ts',
  )
  await migrate(url)
  const { connect } = await load<typeof import('../../src/platform/database.server.ts')>(
    '/src/platform/database.server.ts',
  )
  return connect(url).close
}
