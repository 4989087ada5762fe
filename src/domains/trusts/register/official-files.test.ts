import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compareRegister } from './compare-register.ts'
import { readRegisterFile } from './read-register-file.ts'
import type { CurrentRegister, IncomingFiles } from './register-comparison.ts'
import type { RegisterFile } from './register-file.ts'

const folder = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url))
const absent = !existsSync(folder)

describe.skipIf(absent)('official files (skipped where ../shared/data is absent)', () => {
  it('the Surrey search results read whole, in their older layout', async () => {
    const file = await read('gias_936_surrey_2021-04.csv', 'establishments')
    expect(file).toMatchObject({ layout: 'search results', rowsRead: 590, problems: [] })
    expect(file.records).toHaveLength(590)
    expect(file.records.filter((school) => school.pupils === null)).toHaveLength(100)
    expect(file.records.filter((school) => school.trustName !== null)).toHaveLength(190)
    expect(file.records.find((school) => school.urn === '136338')).toMatchObject({
      name: 'Cleves School',
      openedOn: '2010-11-01',
      pupils: 720,
      fsmPercent: 4.2,
      trustName: 'CLEVES ACADEMY TRUST',
      easting: 509607,
    })
  })

  it('the 2025 extract reads in its layout of 135 columns', async () => {
    const file = await read('gias_establishment_extract_2025_one_row.csv', 'establishments')
    expect(file).toMatchObject({ layout: 'extract', rowsRead: 1, encoding: 'windows-1252' })
    expect(file.records[0]).toMatchObject({ name: 'The Aldgate School', fsmPercent: 21.7, trustUid: null })
    expect(file.fields.has('trustUid')).toBe(true)
  })

  it('150 groups and 2,055 links read, all of them academy trusts', async () => {
    const groups = await read('groups_subset.csv', 'groups')
    const links = await read('group_links_subset.csv', 'links')
    expect(groups).toMatchObject({ rowsRead: 150, problems: [], leftOut: [] })
    expect(links).toMatchObject({ rowsRead: 2055, problems: [], leftOut: [] })
    expect(groups.records.filter((trust) => trust.type === 'Single-academy trust')).toHaveLength(20)
    expect(links.records.filter((link) => link.groupType === 'Single-academy trust')).toHaveLength(16)
    expect(groups.records[0]?.companiesHouseNumber).toBe('07705552')
    expect(links.records.find((link) => link.urn === '138950')?.establishmentName).toBe(
      'St Thomas à Becket Catholic Secondary School, A Voluntary Academy',
    )
  })

  it('performance tables are refused by name', async () => {
    for (const name of ['936_ks2final_2018-19.csv', '936_ks4final_2018-19.csv'])
      expect(await readRaw(name)).toMatchObject({
        code: 'wrong-file',
        reason: expect.stringContaining('school perf'),
      })
    for (const name of [
      'england_ks2-mats-performance_2023-24.csv',
      'england_ks4-mats-performance_2023-24.csv',
    ])
      expect(await readRaw(name)).toMatchObject({
        code: 'wrong-file',
        reason: expect.stringContaining('trust perf'),
      })
  })

  it('importing them again changes nothing', async () => {
    const incoming: IncomingFiles = {
      establishments: await read('gias_936_surrey_2021-04.csv', 'establishments'),
      groups: await read('groups_subset.csv', 'groups'),
      links: await read('group_links_subset.csv', 'links'),
    }
    const empty: CurrentRegister = { trusts: [], schools: [], memberships: [] }
    const first = compareRegister(empty, incoming, { asAt: '2022-07-01' })
    expect(first.schools.new).toHaveLength(590)
    expect(first.trusts.new).toHaveLength(150)
    expect(first.memberships.new.length).toBeGreaterThan(150)
    const stored = {
      trusts: first.trusts.new,
      schools: first.schools.new,
      memberships: first.memberships.new,
    }
    const again = compareRegister(stored, incoming, { asAt: '2022-07-01' })
    for (const part of [again.trusts, again.schools, again.memberships])
      expect(part).toMatchObject({ new: [], changed: [], gone: [] })
    expect(again.remarks[0]).toBe('Nothing would change: the register already says all of this.')
  })
})

async function read<Kind extends RegisterFile['kind']>(name: string, kind: Kind) {
  const file = await readRaw(name)
  if (file.kind !== kind) throw new Error(`${name} was read as ${file.kind}`)
  return file as Extract<RegisterFile, { kind: Kind }>
}

function readRaw(name: string) {
  return readRegisterFile(readFileSync(folder + name), name)
}
