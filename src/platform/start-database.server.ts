import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { folderSecret, openDataFolder } from './data-folder.server.ts'
import { connect } from './database.server.ts'
import { type KeptServer, startKeptPostgres } from './kept-postgres.server.ts'
import { migrate } from './migrate.server.ts'

export type OpenDatabase = {
  folder: string
  secret: string
  ownerUrl: string
  migrated: string[]
  close: () => Promise<void>
}

/** A database server of our own, unless there is one. `launched`: it is set going, and needs us no more for a while. */
export async function startServer(config: Config, launched?: () => void): Promise<KeptServer | null> {
  if (config.databaseUrl) return null
  const folder = openDataFolder(config.data)
  return startKeptPostgres(join(folder, 'postgres'), derive(folderSecret(folder), 'database'), launched)
}

type Opening = { server?: Promise<KeptServer | null>; keepServer?: boolean }

/** Data folder, database (ours or theirs), migrations, pools: everything that needs no web. */
export async function openDatabase(
  config: Config,
  { server = startServer(config), keepServer = false }: Opening = {},
): Promise<OpenDatabase> {
  const folder = openDataFolder(config.data)
  const own = folderSecret(folder)
  const embedded = await server
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
