import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { createServer } from 'vite'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres.server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    ownerUrl: string
  }
}

/** One real PostgreSQL for a test run. Each test file copies the migrated template in a few milliseconds. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'candour-test-'))
  chmodSync(folder, 0o711)
  const server = await startEmbeddedPostgres(join(folder, 'postgres'), 'a password of the tests', [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
  ])
  const end = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await makeTemplate(server.url)
  } catch (error) {
    await end()
    throw error
  }
  project.provide('ownerUrl', server.url)
  return end
}

async function makeTemplate(url: string) {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query('create database candour_template')
  await admin.end()
  await migrateTemplate(inDatabase(url, 'candour_template'))
}

// The migrations travel inside the bundle (import.meta.glob), so they are read through Vite here too.
async function migrateTemplate(url: string) {
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null },
    appType: 'custom',
  })
  const { migrate } = (await vite.ssrLoadModule('/src/platform/migrate.server.ts')) as {
    migrate: (url: string) => Promise<string[]>
  }
  await migrate(url)
  await vite.close()
}

export function inDatabase(url: string, name: string) {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}
