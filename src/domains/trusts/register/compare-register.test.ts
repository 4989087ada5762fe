import { describe, expect, it } from 'vitest'
import { compareRegister } from './compare-register.ts'
import { asSearchResults, csv, groupRows, linkRows, schoolRows } from './made-up-register-files.ts'
import { readRegisterFile } from './read-register-file.ts'
import type { CompareOptions, CurrentRegister, IncomingFiles } from './register-comparison.ts'

type Rows = Record<string, string>[]
const EMPTY: CurrentRegister = { trusts: [], schools: [], memberships: [] }
const MOOR = { 'Group UID': '90002', 'Group ID': 'TR90002', 'Group Name': 'MOOR TRUST' }
const TO_MOOR = { ...MOOR, 'Joined date': '01-09-2025' }

async function files(...tables: Rows[]): Promise<IncomingFiles> {
  const read = await Promise.all(tables.map((rows) => readRegisterFile(csv(rows), 'made-up.csv')))
  return Object.fromEntries(read.map((file) => [file.kind, file]))
}

/** The register after these files, as a database would hold it. */
function apply(current: CurrentRegister, incoming: IncomingFiles, options: CompareOptions): CurrentRegister {
  const { trusts, schools, memberships } = compareRegister(current, incoming, options)
  return {
    trusts: applied(current.trusts, trusts),
    schools: applied(current.schools, schools),
    memberships: applied(current.memberships, memberships),
  }
}

function applied<Row>(
  rows: Row[],
  change: { new: Row[]; changed: { before: Row; after: Row }[]; gone: Row[] },
): Row[] {
  const after = new Map(change.changed.map((one) => [one.before, one.after]))
  for (const row of change.gone) after.set(row, { ...row, presence: 'not in the latest file' })
  return [...rows.map((row) => after.get(row) ?? row), ...change.new]
}

async function harbourWithQuayside(): Promise<CurrentRegister> {
  const incoming = await files(groupRows({}, MOOR), schoolRows({}), linkRows({}))
  return apply(EMPTY, incoming, { asAt: '2025-01-01' })
}

describe('importing', () => {
  it('the same files again changes nothing', async () => {
    const incoming = await files(groupRows({}, MOOR), schoolRows({}), linkRows({}))
    const again = compareRegister(await harbourWithQuayside(), incoming, {
      asAt: '2025-02-01',
      scope: 'national',
    })
    expect(again.trusts).toEqual({ new: [], changed: [], same: ['90001', '90002'], gone: [] })
    expect(again.schools).toEqual({ new: [], changed: [], same: ['900001'], gone: [] })
    expect(again.memberships).toMatchObject({ new: [], changed: [], gone: [], moves: [], unmatched: [] })
    expect(again.remarks[0]).toMatch(/^Nothing would change/)
  })

  it('shows each field that changed, before and after', async () => {
    const incoming = await files(schoolRows({ NumberOfPupils: '430', EstablishmentName: 'Quayside School' }))
    const { schools } = compareRegister(await harbourWithQuayside(), incoming, { asAt: '2025-06-01' })
    expect(schools.changed).toEqual([
      expect.objectContaining({
        key: '900001',
        fields: [
          { field: 'name', before: 'Quayside Primary', after: 'Quayside School' },
          { field: 'pupils', before: 421, after: 430 },
        ],
      }),
    ])
  })

  it('a layout without a column does not blank what an earlier file told us', async () => {
    const rows = schoolRows({}).map(({ UKPRN: _, CensusDate: __, ...row }) => row)
    const incoming = await files(asSearchResults(rows))
    const { schools, memberships } = compareRegister(await harbourWithQuayside(), incoming, {
      asAt: '2025-06-01',
    })
    expect(schools).toMatchObject({ changed: [], same: ['900001'] })
    expect(memberships).toMatchObject({ new: [], changed: [], unmatched: [] })
  })
})

describe('a school that moved trust', () => {
  const options = { asAt: '2025-10-01' }

  it('leaves the old trust on the day before it joined the new one, and keeps its history', async () => {
    const incoming = await files(linkRows(TO_MOOR))
    const before = await harbourWithQuayside()
    const { memberships, remarks } = compareRegister(before, incoming, options)
    expect(memberships.moves).toEqual([
      {
        urn: '900001',
        fromTrustUid: '90001',
        toTrustUid: '90002',
        leftOn: '2025-08-31',
        joinedOn: '2025-09-01',
      },
    ])
    expect(remarks).toContain('1 school moved to another trust.')
    expect(apply(before, incoming, options).memberships).toEqual([
      expect.objectContaining({ trustUid: '90001', joinedOn: '2012-09-01', leftOn: '2025-08-31' }),
      expect.objectContaining({ trustUid: '90002', joinedOn: '2025-09-01', leftOn: null }),
    ])
  })

  it('leaves on the day of the file when nobody says when it joined', async () => {
    const moved = { 'Trusts (code)': '90002', 'Trusts (name)': 'MOOR TRUST' }
    for (const incoming of [
      await files(linkRows({ ...TO_MOOR, 'Joined date': '' })),
      await files(schoolRows(moved)),
    ])
      expect(apply(await harbourWithQuayside(), incoming, options).memberships).toEqual([
        expect.objectContaining({ trustUid: '90001', leftOn: '2025-10-01' }),
        expect.objectContaining({ trustUid: '90002', joinedOn: null, leftOn: null }),
      ])
  })

  it('is found by the name of its trust, where the layout has no codes', async () => {
    const rows = asSearchResults(schoolRows({ 'Trusts (name)': 'Moor Trust' }))
    const { memberships } = compareRegister(await harbourWithQuayside(), await files(rows), options)
    expect(memberships.moves).toEqual([
      expect.objectContaining({ toTrustUid: '90002', leftOn: '2025-10-01' }),
    ])
  })

  it('does not move again when the same file is imported again', async () => {
    for (const incoming of [
      await files(linkRows(TO_MOOR)),
      await files(linkRows({ ...TO_MOOR, 'Joined date': '' })),
    ]) {
      const after = apply(await harbourWithQuayside(), incoming, options)
      expect(compareRegister(after, incoming, options).memberships).toMatchObject({
        new: [],
        changed: [],
        moves: [],
      })
    }
  })

  it('does not move back when an older file is imported after it', async () => {
    const after = apply(await harbourWithQuayside(), await files(linkRows(TO_MOOR)), options)
    for (const older of [await files(linkRows({})), await files(schoolRows({}))])
      expect(compareRegister(after, older, { asAt: '2025-03-01' }).memberships).toMatchObject({
        new: [],
        changed: [],
        moves: [],
        gone: [],
      })
  })

  it('can move back, and then has three memberships', async () => {
    const moved = apply(await harbourWithQuayside(), await files(linkRows(TO_MOOR)), options)
    const back = apply(moved, await files(linkRows({ 'Joined date': '01-01-2026' })), { asAt: '2026-02-01' })
    expect(back.memberships.map(({ trustUid, leftOn }) => [trustUid, leftOn])).toEqual([
      ['90001', '2025-08-31'],
      ['90002', '2025-12-31'],
      ['90001', null],
    ])
  })

  it('stays where it is when its new trust is not in the register yet', async () => {
    const stranger = { 'Group UID': '90009', 'Group Name': 'FAR TRUST' }
    const { memberships } = compareRegister(
      await harbourWithQuayside(),
      await files(linkRows(stranger)),
      options,
    )
    expect(memberships).toMatchObject({ new: [], changed: [], gone: [] })
    expect(memberships.unmatched[0]?.reason).toBe('FAR TRUST is not in the register. Load all group records.')
  })
})

describe('what a file does not mention', () => {
  const two = { URN: '900002', EstablishmentName: 'Wrack Bay Primary' }
  const both = () => files(groupRows({}, MOOR), schoolRows({}, two), linkRows({}, two))

  it('stays as it is when the file is of one local authority', async () => {
    const current = apply(EMPTY, await both(), { asAt: '2025-01-01' })
    const part = compareRegister(current, await files(groupRows({}), schoolRows({}), linkRows({})), {
      asAt: '2025-06-01',
    })
    for (const { gone } of [part.trusts, part.schools, part.memberships]) expect(gone).toEqual([])
    expect(part.scopes.establishments).toEqual({
      kind: 'part',
      words: expect.stringContaining('one local authority, Carrow: by its size, a part of the register'),
    })
  })

  it('is marked, never deleted, when the file is national, and unmarked when it comes back', async () => {
    const options = { asAt: '2025-06-01', scope: 'national' } as const
    const current = apply(EMPTY, await both(), { asAt: '2025-01-01' })
    const fewer = await files(groupRows({}), schoolRows({}), linkRows({}))
    const after = apply(current, fewer, options)
    expect([after.trusts[1], after.schools[1], after.memberships[1]]).toEqual([
      expect.objectContaining({ uid: '90002', presence: 'not in the latest file' }),
      expect.objectContaining({ urn: '900002', presence: 'not in the latest file' }),
      expect.objectContaining({ urn: '900002', presence: 'not in the latest file', leftOn: null }),
    ])
    const again = compareRegister(after, fewer, options)
    for (const part of [again.trusts, again.schools, again.memberships])
      expect(part).toMatchObject({ new: [], changed: [], gone: [] })
    expect(apply(after, await both(), options)).toEqual(current)
  })

  it('is not marked when its row was there and could not be read, or its type is not in the file', async () => {
    const special = { URN: '900003', 'EstablishmentTypeGroup (name)': 'Special schools' }
    const current = apply(EMPTY, await files(schoolRows({}, two, special)), { asAt: '2025-01-01' })
    const damaged = await files(schoolRows({}, { ...two, OpenDate: 'soon' }))
    const { schools } = compareRegister(current, damaged, { asAt: '2025-06-01', scope: 'national' })
    expect(schools.gone).toEqual([])
  })

  it('is marked by a file of all England, and by no file that lacks a tenth of the register', async () => {
    const { establishments } = await files(schoolRows({}))
    const [school] = establishments?.records ?? []
    if (!establishments || !school) throw new Error('the school was not read')
    const england = Array.from({ length: 12_000 }, (_, at) => ({
      ...school,
      urn: `${900_001 + at}`,
      localAuthority: `Authority ${at % 150}`,
    }))
    const fileOf = (records: typeof england) => ({ establishments: { ...establishments, records } })
    const current = apply(EMPTY, fileOf(england), { asAt: '2025-01-01' })
    const marks = (rows: typeof england) => compareRegister(current, fileOf(rows), { asAt: '2025-06-01' })
    const few = marks(england.slice(0, 11_900))
    expect(few.scopes.establishments?.kind).toBe('national')
    expect(few.schools.gone).toHaveLength(100)
    const half = marks(england.slice(0, 10_500))
    expect(half.schools.gone).toEqual([])
    expect(half.scopes.establishments?.words).toContain('lacks 1,500 of the 12,000 schools in the register')
  })
})
