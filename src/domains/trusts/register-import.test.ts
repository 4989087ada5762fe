import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { actorFor, makePerson } from '../../../test/factory.ts'
import type { Person } from '../../access/actor.ts'
import { readConfig } from '../../platform/config.ts'
import { setUpStorage } from '../../platform/storage.server.ts'
import { applyRegisterImport } from './apply-register-import.server.ts'
import { bringRegisterFiles, type RegisterUpload, storeUploads } from './bring-register-files.server.ts'
import { dateRegisterImport } from './date-register-import.server.ts'
import { findTrusts } from './find-trusts.server.ts'
import { mayImportRegister } from './import-standing.server.ts'
import { previewAgain } from './preview-again.server.ts'
import { previewRegisterImport } from './preview-register-import.server.ts'
import { csv, groupRows, linkRows, schoolRows } from './register/made-up-register-files.ts'
import { importRows, registerImport, registerImports } from './register-imports.server.ts'
import { trustDetails } from './trust-details.server.ts'
import { writeRegister } from './write-register.server.ts'

useTestDatabase()
setUpStorage(readConfig({}), mkdtempSync(join(tmpdir(), 'candour-files-')))

const harbour = { 'Group UID': '90001' }
const moor = { 'Group UID': '90002', 'Group ID': 'TR90002', 'Group Name': 'Moor Trust' }
const quayside = { URN: '900001' }
const pellow = {
  URN: '900002',
  EstablishmentName: 'Pellow Primary',
  'Trusts (code)': '90002',
  'Trusts (name)': 'Moor Trust',
}

const filesOf = (
  day: string,
  links: Record<string, string>[],
  schools: Record<string, string>[] = [quayside, pellow],
): RegisterUpload[] => [
  { name: `allgroupsdata${day}.csv`, bytes: csv(groupRows(harbour, moor)) },
  { name: `edubasealldata${day}.csv`, bytes: csv(schoolRows(...schools)) },
  { name: `alllinksdata${day}.csv`, bytes: csv(linkRows(...links)) },
]
const inHarbour = { ...quayside, ...harbour }
const inMoor = { ...pellow, ...moor }
const movedToMoor = { ...quayside, ...moor, 'Joined date': '01-09-2026' }
const OCTOBER = filesOf('20261001', [inHarbour, inMoor])
const NOVEMBER = filesOf('20261101', [movedToMoor, inMoor])

let priya: Person
let ruth: Person
beforeAll(async () => {
  priya = actorFor(await makePerson('Priya Nandakumar', ['central_team']))
  ruth = actorFor(await makePerson('Ruth Ellacott', ['lead_reviewer']))
})

async function preview(uploads: RegisterUpload[], who = priya) {
  const brought = await bringRegisterFiles(who, { files: await storeUploads(uploads) })
  if (!brought.ok) throw new Error(JSON.stringify(brought))
  await previewRegisterImport.perform({ importId: brought.value }, 'test')
  return brought.value
}

async function apply(importId: string, who = priya) {
  const outcome = await applyRegisterImport(who, { importId })
  if (outcome.ok) await writeRegister.perform({ importId }, 'test')
  return outcome
}

const seen = (importId: string) => registerImport(priya, { importId })
const everything = () =>
  asOwner(`select (select json_agg(t order by t.uid) from trust t) as trusts, (select json_agg(s order by s.urn) from school s) as schools,
    (select json_agg(m order by m.id) from school_membership m) as memberships, (select number from register_edition) as edition`)

async function until(so: () => Promise<boolean>) {
  while (!(await so())) await new Promise((go) => setTimeout(go, 10))
}

describe('importing the register', () => {
  it('a preview tells what would change and changes nothing; applying does it; a second preview finds nothing', async () => {
    const importId = await preview(OCTOBER)
    expect((await everything())[0]).toMatchObject({ trusts: null, schools: null, edition: 0 })
    expect(await seen(importId)).toMatchObject({
      state: 'previewed',
      asAt: '2026-10-01',
      counts: { trust: { new: 2 }, school: { new: 2 }, membership: { new: 2 } },
    })
    expect(await apply(importId)).toMatchObject({ ok: true })
    expect(await seen(importId)).toMatchObject({
      state: 'applied',
      finishedBy: 'Priya Nandakumar',
      done: expect.closeTo(0.97, 2),
    })
    const again = await seen(await preview(OCTOBER))
    expect(again?.remarks[0]).toBe('Nothing would change: the register already says all of this.')
    expect(again?.counts).toMatchObject({
      trust: { new: 0, changed: 0, same: 2, dated: 0 },
      school: { same: 2 },
      membership: { same: 2 },
    })
    const audit = await asOwner(`select command, audience from audit where subject_id = $1 order by id`, [
      importId,
    ])
    expect(audit.map((row) => row.command)).toEqual([
      'bring-register-files',
      'preview-register-import',
      'apply-register-import',
      'write-register',
    ])
  })

  it('a school that moved trust is in the new one and stays in the history of the old', async () => {
    const importId = await preview(NOVEMBER)
    const [change] = await importRows(priya, { importId, subject: 'membership', change: 'changed', page: 1 })
    expect(change).toMatchObject({
      name: 'Quayside Primary',
      reason: 'HARBOUR TRUST',
      before: { left_on: null },
      after: { left_on: '2026-08-31' },
    })
    await apply(importId)
    const [moorFound] = await findTrusts(priya, { words: 'moor' })
    const [harbourFound] = await findTrusts(priya, { words: 'harb' })
    expect([moorFound?.schools, harbourFound?.schools]).toEqual([2, 0])
    const old = await trustDetails(priya, { trustId: harbourFound?.id ?? '' })
    expect(old?.formerSchools).toEqual([
      expect.objectContaining({
        name: 'Quayside Primary',
        joinedOn: '2012-09-01',
        leftOn: '2026-08-31',
        nowIn: 'Moor Trust',
      }),
    ])
    expect(old?.asAt).toBe('2026-11-01')
  })

  it('what a narrower file does not say stays as it was', async () => {
    const narrow = csv(
      schoolRows(quayside).map(({ NumberOfPupils, Town, ...rest }) => ({
        ...rest,
        EstablishmentName: 'Quayside Academy',
      })),
    )
    await apply(await preview([{ name: 'edubasealldata20261102.csv', bytes: narrow }]))
    const [school] = await asOwner('select name, pupils, town, as_at::text from school where urn = 900001')
    expect(school).toEqual({ name: 'Quayside Academy', pupils: 421, town: 'Carrow', as_at: '2026-11-02' })
  })

  it('one file that cannot be used refuses them all, with the reason, and changes nothing', async () => {
    const before = await everything()
    const page = {
      name: 'links20261103.csv',
      bytes: Buffer.from('<!doctype html><html>Service unavailable</html>'),
    }
    const importId = await preview([...filesOf('20261103', []).slice(0, 1), page])
    expect(await seen(importId)).toMatchObject({
      state: 'refused',
      refusal: expect.stringContaining('links20261103.csv: This is a web page saved as a file'),
    })
    expect(await apply(importId)).toEqual({
      ok: false,
      problems: [{ message: 'These files were refused. Bring the right ones as a new import.' }],
    })
    const [first] = OCTOBER
    if (!first) throw new Error('no file')
    expect(await seen(await preview([first, first]))).toMatchObject({
      state: 'refused',
      refusal: expect.stringContaining('all hold group records'),
    })
    const otherDay = filesOf('20261104', [])[1]
    if (!otherDay) throw new Error('no file')
    expect(await seen(await preview([first, otherDay]))).toMatchObject({
      refusal: expect.stringContaining('1 October 2026 and 4 November 2026'),
    })
    expect(await everything()).toEqual(before)
  })

  it('files without a date wait until somebody says which day they speak of', async () => {
    const importId = await preview([{ name: 'groups.csv', bytes: csv(groupRows(harbour, moor)) }])
    expect((await seen(importId))?.state).toBe('undated')
    expect(await dateRegisterImport(priya, { importId, asAt: '2999-01-01' })).toMatchObject({
      ok: false,
      problems: [{ field: 'asAt' }],
    })
    await dateRegisterImport(priya, { importId, asAt: '2025-01-05' })
    await previewRegisterImport.perform({ importId }, 'test')
    const older = await seen(importId)
    expect(older).toMatchObject({ state: 'previewed', asAt: '2025-01-05' })
    expect(older?.remarks[0]).toContain('older than the register, which speaks of 2 November 2026')
  })

  it('of two people who apply at the same moment one does, and the other is told to preview again', async () => {
    const anil = actorFor(await makePerson('Anil Deshmukh', ['central_team']))
    const first = await preview(
      filesOf('20261110', [movedToMoor, inMoor], [{ ...quayside, NumberOfPupils: '500' }, pellow]),
    )
    const second = await preview(
      filesOf('20261110', [movedToMoor, inMoor], [{ ...quayside, NumberOfPupils: '600' }, pellow]),
      anil,
    )
    const outcomes = await Promise.all([
      applyRegisterImport(priya, { importId: first }),
      applyRegisterImport(anil, { importId: second }),
      applyRegisterImport(anil, { importId: first }),
    ])
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
    const [winner, loser] = (await seen(first))?.state === 'applying' ? [first, second] : [second, first]
    // The queue may hand out the same work twice.
    await Promise.all([
      writeRegister.perform({ importId: winner }, 'test'),
      writeRegister.perform({ importId: winner }, 'test'),
    ])
    const [{ number } = { number: 0 }] = await asOwner<{ number: number }>(
      'select number from register_edition',
    )
    expect(await apply(loser)).toEqual({
      ok: false,
      problems: [{ message: expect.stringContaining('Preview again') }],
    })
    expect((await seen(loser))?.current).toBe(false)
    await previewAgain(anil, { importId: loser })
    await previewRegisterImport.perform({ importId: loser }, 'test')
    expect(await apply(loser)).toMatchObject({ ok: true })
    expect((await asOwner<{ number: number }>('select number from register_edition'))[0]?.number).toBe(
      number + 1,
    )
  })

  it('a preview that the register has left behind is not written, even if it had been asked for', async () => {
    const importId = await preview(
      filesOf('20261115', [movedToMoor, inMoor], [{ ...quayside, NumberOfPupils: '700' }, pellow]),
    )
    await applyRegisterImport(priya, { importId })
    await asOwner('delete from school_membership where urn = 900001')
    await asOwner('delete from school where urn = 900001')
    const before = await everything()
    await writeRegister.perform({ importId }, 'test')
    expect(await seen(importId)).toMatchObject({
      state: 'previewed',
      trouble: expect.stringContaining('The register has changed'),
    })
    expect(await everything()).toEqual(before)
  })

  it('progress is seen by others while the register is being written', async () => {
    const importId = await preview(filesOf('20261120', [movedToMoor, inMoor], [quayside, pellow]))
    await applyRegisterImport(priya, { importId })
    // Somebody else's lock keeps the writing waiting half way for as long as it takes to look.
    const holding = asOwner('begin; lock table school in exclusive mode; select pg_sleep(1); commit')
    await until(
      async () =>
        (
          await asOwner(
            `select 1 from pg_locks where mode = 'ExclusiveLock' and relation = 'school'::regclass`,
          )
        ).length > 0,
    )
    const writing = writeRegister.perform({ importId }, 'test')
    await until(async () => (await seen(importId))?.doing === 'Writing schools')
    expect(await seen(importId)).toMatchObject({ state: 'applying', finishedAt: null })
    await Promise.all([holding, writing])
    expect(await seen(importId)).toMatchObject({ state: 'applied' })
  })

  it('a lead reviewer reads trusts, and finds neither imports nor a way to bring files', async () => {
    const [latest] = await registerImports(priya, null)
    const importId = latest?.id ?? ''
    expect(await findTrusts(ruth, { words: 'harbour' })).toHaveLength(1)
    expect(await mayImportRegister(ruth, null)).toBe(false)
    expect(await registerImports(ruth, null)).toEqual([])
    expect(await registerImport(ruth, { importId })).toBeNull()
    expect(await importRows(ruth, { importId, subject: 'school', change: 'new', page: 1 })).toEqual([])
    const uploads = await storeUploads(OCTOBER)
    expect(await bringRegisterFiles(ruth, { files: uploads })).toEqual({ ok: false, missing: true })
    expect(await applyRegisterImport(ruth, { importId })).toEqual({ ok: false, missing: true })
  })
})
