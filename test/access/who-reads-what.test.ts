import { beforeAll, describe, expect, test } from 'vitest'
import { useTestDatabase } from '../database.ts'
import { readersInTruth } from './readers-in-truth.ts'
import { expectedReaders, whoReadsWhat } from './who-reads-what.ts'
import { makeWorld, type World } from './world.ts'

useTestDatabase()
let world: World
beforeAll(async () => {
  world = await makeWorld()
})

describe('Only those on the list read', () => {
  test.each(whoReadsWhat)('$thing', async (thing) => {
    expect(await readersInTruth(thing, world)).toEqual(expectedReaders(thing))
  })
})
