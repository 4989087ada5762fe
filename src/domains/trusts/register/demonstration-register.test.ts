import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compareRegister } from './compare-register.ts'
import { readRegisterFile } from './read-register-file.ts'

describe('the demonstration register', () => {
  it('loads whole, through the same reader as the official files', async () => {
    const [groups, establishments, links] = await Promise.all(['groups', 'establishments', 'links'].map(read))
    if (groups?.kind !== 'groups' || establishments?.kind !== 'establishments' || links?.kind !== 'links')
      throw new Error('a demonstration file was refused')
    const { trusts, schools, memberships } = compareRegister(
      { trusts: [], schools: [], memberships: [] },
      { groups, establishments, links },
      { asAt: '2026-11-01' },
    )
    expect([trusts.new, schools.new, memberships.new].map((rows) => rows.length)).toEqual([12, 78, 78])
    expect(memberships.unmatched).toEqual([])
    expect([groups, establishments, links].flatMap((file) => file.problems)).toEqual([])
    expect(links.leftOut).toEqual([expect.objectContaining({ what: 'School sponsor', count: 1 })])
    expect(establishments.encoding).toBe('windows-1252')
  })

  it('draws Harbour & Moor as it is in the drawing: 14 schools and 6,180 pupils', async () => {
    const file = await read('establishments')
    if (file.kind !== 'establishments') throw new Error('refused')
    const own = file.records.filter((school) => school.trustName === 'Harbour & Moor Learning Trust')
    expect(own).toHaveLength(14)
    expect(own.reduce((sum, school) => sum + (school.pupils ?? 0), 0)).toBe(6180)
    expect(own.filter((school) => school.fsmPercent === null).map((school) => school.name)).toEqual([
      'Pellow Primary',
    ])
    const names = file.records.map((school) => school.name)
    expect(names).toEqual(expect.arrayContaining(['André Thistlewood Academy', 'Miller’s Row Primary']))
  })
})

function read(name: string) {
  const path = new URL(`../../../../demo/register/${name}.csv`, import.meta.url)
  return readRegisterFile(readFileSync(path), `${name}.csv`)
}
