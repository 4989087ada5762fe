import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { readConfig } from '../../platform/config.ts'
import { setUpStorage } from '../../platform/storage.server.ts'
import { importDemonstrationRegister } from './demonstration-register.server.ts'

useTestDatabase()
setUpStorage(readConfig({}), mkdtempSync(join(tmpdir(), 'candour-files-')))

it('the demonstration register comes in through the importer, letters and all, and a second time changes nothing', async () => {
  const first = await importDemonstrationRegister()
  expect(first.counts).toMatchObject({
    trust: { new: 12 },
    school: { new: 78 },
    membership: { new: 78, leftOut: 1 },
  })
  const again = await importDemonstrationRegister()
  expect(again.remarks[0]).toBe('Nothing would change: the register already says all of this.')
  const [row] =
    await asOwner(`select (select count(*)::int from trust) as trusts, (select count(*)::int from school) as schools,
    (select count(*)::int from school_membership where left_on is null) as memberships,
    (select count(*)::int from school where name like '%André%' or name like '%Miller’s%') as letters`)
  expect(row).toEqual({ trusts: 12, schools: 78, memberships: 78, letters: 2 })
})
