import { beforeAll, expect, it } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { actorFor, makePerson, makeSchool, makeTrust } from '../../../test/factory.ts'
import type { Person } from '../../access/actor.ts'
import { nobody } from '../../access/actor.ts'
import { findTrusts, trustNamed, trustSummary } from './find-trusts.server.ts'

useTestDatabase()
let anyone: Person
let harbour: string
beforeAll(async () => {
  anyone = actorFor(await makePerson())
  harbour = await makeTrust('Harbour & Moor Learning Trust')
  for (const name of [
    'Charlton Trust',
    'St Hartley’s Academies',
    'FIERTÉ Multi-Academy Trust',
    '100% Learning',
    'Harbour Old Trust',
  ])
    await makeTrust(name)
  await asOwner(`update trust set status = 'Closed' where name = 'Harbour Old Trust'`)
})
const names = async (words: string) => (await findTrusts(anyone, { words })).map((trust) => trust.name)

it('names that begin with the letters come first, then words that do, then the rest; closed trusts last', async () => {
  expect(await names('har')).toEqual([
    'Harbour & Moor Learning Trust',
    'St Hartley’s Academies',
    'Charlton Trust',
    'Harbour Old Trust',
  ])
})

it('accents, capitals, apostrophes and the ampersand need not be typed', async () => {
  expect(await names('fierte')).toEqual(['FIERTÉ Multi-Academy Trust'])
  expect(await names('FIERTÉ')).toEqual(['FIERTÉ Multi-Academy Trust'])
  expect(await names('hartleys')).toEqual(['St Hartley’s Academies'])
  expect(await names('harbour and moor')).toEqual(['Harbour & Moor Learning Trust'])
  expect(await names('moor harb')).toEqual(['Harbour & Moor Learning Trust'])
  expect(await names('%')).toHaveLength(6)
})

it('a size counts schools that are in the trust today, and no others', async () => {
  const [stays, leaves, closes] = [
    await makeSchool(harbour),
    await makeSchool(harbour),
    await makeSchool(harbour),
  ]
  await asOwner('update school set pupils = 100')
  await asOwner(`update school_membership set left_on = '2025-08-31' where urn = $1`, [leaves])
  await asOwner(`update school set status = 'Closed' where urn = $1`, [closes])
  expect(stays).toBeGreaterThan(0)
  expect(await trustSummary(anyone, { trustId: harbour })).toMatchObject({
    name: 'Harbour & Moor Learning Trust',
    schools: 1,
    pupils: 100,
  })
})

it('words without JavaScript mean the trust of that name, or the only one found', async () => {
  expect(await trustNamed(anyone, { words: 'Harbour & Moor Learning Trust' })).toMatchObject({ id: harbour })
  expect(await trustNamed(anyone, { words: 'charl' })).toMatchObject({ name: 'Charlton Trust' })
  expect(await trustNamed(anyone, { words: 'harbour' })).toBeNull()
})

it('somebody who is not signed in finds nothing', async () => {
  expect(await findTrusts(nobody() as Person, { words: '' })).toEqual([])
  expect(await trustSummary(nobody() as Person, { trustId: harbour })).toBeNull()
  expect(await trustSummary(anyone, { trustId: 'harbour' })).toBeNull()
})
