import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { everyWord } from '../src/domains/evaluation/retention/every-word.ts'
import { readConfig } from '../src/platform/config.ts'
import { fileStorage, incomingFolder, setUpStorage } from '../src/platform/storage.server.ts'
import { asOwner } from './database.ts'

// The world of test/access has a row of every kind in every review. Here a mark of its own is put into every word of
// one review that is to be erased, and into every file, and looked for everywhere.

/** Letters and digits alone, and one word to the search. */
const markOf = (table: string, column: string) => `mark${table}${column}planted`.replaceAll('_', '')

/** Which rows of a table lose their words, where it is not all of a review's. */
const narrowed: Record<string, string> = {
  report_comment: `kind = 'comment'`,
  mail: 'to_person_id is null',
  session_presence: 'person_id is null',
}
// Made of others, or told below by the file that lies there, or no letters at all.
const notTyped = new Set(['document_text.search', 'mail_content.calendar', 'report_update.change'])
const isFileName = (column: string) => column === 'storage_key'
const isAddress = new Set(['document_link.url', 'presentation.link', 'session_link.link', 'team_room.link'])

type Place = { table: string; column: string }
const erasedPlaces: Place[] = Object.entries(everyWord).flatMap(([table, parts]) =>
  parts
    .filter((part) => part.with !== null)
    .flatMap((part) => part.words ?? [])
    .map((column) => ({ table, column })),
)
const planted = () =>
  erasedPlaces.filter(({ table, column }) => !notTyped.has(`${table}.${column}`) && !isFileName(column))

const rowsOf = (table: string) =>
  `${table === 'mail_content' ? 'mail_id in (select id from mail where review_id = $1)' : 'review_id = $1'}
    and ${narrowed[table] ?? 'true'}`

/** A storage of its own, and a mark in every word of the review that is to be erased. Tells where it put none. */
export async function plantMarks(review: string): Promise<string[]> {
  setUpStorage(readConfig({}), mkdtempSync(join(tmpdir(), 'candour-marks-')))
  const bare: string[] = []
  for (const { table, column } of planted()) {
    const [{ type = '' } = {}] = await asOwner<{ type: string }>(
      `select data_type as type from information_schema.columns where table_name = $1 and column_name = $2`,
      [table, column],
    )
    const words = `${isAddress.has(`${table}.${column}`) ? 'https://' : ''}${markOf(table, column)}`
    const value = type === 'jsonb' ? JSON.stringify([words]) : words
    const changed = await write(table, column, review, value)
    if (changed.length === 0) bare.push(`${table}.${column}`)
  }
  await plantFiles(review)
  return bare
}

// What may hold certain words only is let hold any, in this database alone.
async function write(table: string, column: string, review: string, value: string): Promise<unknown[]> {
  const put = () =>
    asOwner(`update ${table} set "${column}" = $2 where ${rowsOf(table)} returning 1 as one`, [review, value])
  return put().catch(async (error: { code?: string; constraint?: string }) => {
    if (error.code !== '23514') throw error
    await asOwner(`alter table ${table} drop constraint "${error.constraint}"`)
    return put()
  })
}

async function plantFiles(review: string) {
  for (const table of ['document', 'evidence_photo', 'presentation_file']) {
    const rows = await asOwner<{ id: string }>(
      `select id from ${table} where review_id = $1 and storage_key is not null`,
      [review],
    )
    for (const { id } of rows) {
      const { key } = await fileStorage().put(Buffer.from(`A file with ${markOf(table, 'file')} in it`))
      await asOwner(`update ${table} set storage_key = $2 where id = $1`, [id, key])
    }
  }
  for (const { id } of await asOwner<{ id: string }>('select id from upload where review_id = $1', [
    review,
  ])) {
    writeFileSync(join(incomingFolder(), id), `Half a file with ${markOf('upload', 'file')}`)
    writeFileSync(join(incomingFolder(), `${id}.json`), `{"name":"${markOf('upload', 'note')}"}`)
  }
}

/** Every table of the database that holds such a mark in any of its columns, and which. */
export async function marksInDatabase(pattern = '%mark%planted%'): Promise<string[]> {
  const tables = await asOwner<{ name: string }>(`select c.oid::regclass::text as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where relkind = 'r' and nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1`)
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await asOwner<{ text: string }>(
      `select to_jsonb(t)::text as text from ${name} t where to_jsonb(t)::text like $1`,
      [pattern],
    )
    for (const { text } of rows)
      for (const [, mark = ''] of text.matchAll(/mark(\w+?)planted/g)) found.push(`${name}: ${mark}`)
  }
  return [...new Set(found)].sort()
}

/** Every file anywhere in the data folder that holds one. */
export function marksInFiles(): string[] {
  const folder = join(incomingFolder(), '..')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/mark\w+?planted/g) ?? [])
    .sort()
}

/** All that are planted in the database. */
export const expectedMarks = () =>
  planted()
    .map(({ table, column }) => markOf(table, column).slice(4, -7))
    .sort()
