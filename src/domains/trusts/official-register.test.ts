import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { readConfig } from '../../platform/config.ts'
import { setUpStorage } from '../../platform/storage.server.ts'
import { importRegister } from './import-register.server.ts'

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url))
useTestDatabase()
setUpStorage(readConfig({}), mkdtempSync(join(tmpdir(), 'candour-files-')))

const actor = { personId: null, job: 'import-from-command-line', requestId: 'test' }
const files = ['gias_936_surrey_2021-04.csv', 'groups_subset.csv', 'group_links_subset.csv']

describe.skipIf(!existsSync(folder))('official files (skipped where ../shared/data is absent)', () => {
  const uploads = () => files.map((name) => ({ name, bytes: new Uint8Array(readFileSync(folder + name)) }))

  it('are previewed without a trace, applied, and then say nothing new', async () => {
    const how = { asAt: '2022-07-01', apply: false }
    expect(await importRegister(actor, uploads(), how)).toMatchObject({
      state: 'previewed',
      counts: { trust: { new: 150 }, school: { new: 590 } },
    })
    expect((await asOwner('select count(*)::int as n from trust'))[0]).toEqual({ n: 0 })
    expect(await importRegister(actor, uploads(), { ...how, apply: true })).toMatchObject({
      state: 'applied',
      reason: null,
    })
    const again = await importRegister(actor, uploads(), { ...how, apply: true })
    expect(again.remarks[0]).toBe('Nothing would change: the register already says all of this.')
  })

  it('a performance table is refused, and the register stays', async () => {
    const [before] = await asOwner('select count(*)::int as n from school')
    const name = '936_ks2final_2018-19.csv'
    const result = await importRegister(
      actor,
      [{ name, bytes: new Uint8Array(readFileSync(folder + name)) }],
      { apply: true },
    )
    expect(result).toMatchObject({ state: 'refused', reason: expect.stringContaining('performance table') })
    expect((await asOwner('select count(*)::int as n from school'))[0]).toEqual(before)
  })
})
