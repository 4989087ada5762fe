import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { dumpSchema } from '../src/platform/schema-dump.server.ts'
import { databaseTypes } from '../src/platform/schema-types.server.ts'
import { inDatabase } from './database-server.ts'

const fresh = () => inDatabase(inject('ownerUrl'), 'candour_template')
const remedy = 'Run "npx candour schema --write" on a fresh data folder and commit what it writes.'

test('a database migrated from zero is what db/schema.sql says', async () => {
  expect(await dumpSchema(fresh()), remedy).toBe(readFileSync('db/schema.sql', 'utf8'))
})

test('the types of the tables are what the database says', async () => {
  const kept = readFileSync('src/platform/database-types.generated.ts', 'utf8')
  expect(await databaseTypes(fresh()), remedy).toBe(kept)
})
