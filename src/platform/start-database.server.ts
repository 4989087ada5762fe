import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { folderSecret, openDataFolder } from './data-folder.server.ts'
import { connect } from './database.server.ts'
import { startKeptPostgres } from './kept-postgres.server.ts'
import { migrate } from './migrate.server.ts'

export type OpenDatabase = {
  folder: string
  secret: string
  ownerUrl: string
  migrated: string[]
  close: () => Promise<void>
}

/** Data folder, database (ours or theirs), migrations, pools: everything that needs no web. */
export async function openDatabase(config: Config, { keepServer = false } = {}): Promise<OpenDatabase> {
  const folder = openDataFolder(config.data)
  const own = folderSecret(folder)
  const embedded = config.databaseUrl
    ? null
    : await startKeptPostgres(join(folder, 'postgres'), derive(own, 'database'))
  const ownerUrl = config.databaseUrl ?? embedded?.url ?? ''
  const migrated = await migrate(ownerUrl)
  const pools = connect(ownerUrl)
  const close = async () => {
    await pools.close()
    if (keepServer) embedded?.letGo()
    else await embedded?.stop()
  }
  return { folder, secret: config.secret ?? derive(own, 'sign-in'), ownerUrl, migrated, close }
}

const derive = (secret: string, purpose: string) =>
  createHash('sha256').update(`${purpose}:${secret}`).digest('hex')
