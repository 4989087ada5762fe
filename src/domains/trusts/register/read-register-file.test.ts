import { describe, expect, it } from 'vitest'
import {
  asSearchResults,
  csv,
  csvText,
  groupRows,
  linkRows,
  schoolRows,
  zipOf,
} from './made-up-register-files.ts'
import { readRegisterFile } from './read-register-file.ts'
import type { EstablishmentsFile, RegisterFile } from './register-file.ts'

async function readWhole(bytes: Uint8Array, name = 'file.csv'): Promise<RegisterFile> {
  const file = await readRegisterFile(bytes, name)
  if (file.kind === 'refused') throw new Error(file.reason)
  return file
}

async function readSchools(bytes: Uint8Array): Promise<EstablishmentsFile> {
  const file = await readWhole(bytes)
  if (file.kind !== 'establishments') throw new Error(`read as ${file.kind}`)
  return file
}

describe('reading the establishment fields', () => {
  it('tells a school in our own words', async () => {
    const file = await readSchools(csv(schoolRows({})))
    expect(file.layout).toBe('extract')
    expect(file.records).toEqual([
      expect.objectContaining({
        urn: '900001',
        name: 'Quayside Primary',
        openedOn: '2012-09-01',
        pupils: 421,
        pupilsAsAt: '2026-01-15',
        fsmPercent: 44,
        website: 'http://www.quayside.example',
        trustUid: '90001',
        easting: 245000,
      }),
    ])
  })

  it('keeps a blank blank, and never makes it nought', async () => {
    const blanks = {
      NumberOfPupils: '',
      PercentageFSM: '',
      Easting: '0',
      SchoolWebsite: 'none',
      CensusDate: ' ',
    }
    const [school] = (await readSchools(csv(schoolRows(blanks)))).records
    expect(school).toMatchObject({
      pupils: null,
      fsmPercent: null,
      easting: null,
      website: null,
      pupilsAsAt: null,
    })
  })

  it('finds columns by name when their order changes', async () => {
    const reversed = schoolRows({}).map((row) => Object.fromEntries(Object.entries(row).reverse()))
    expect((await readSchools(csv(reversed))).records).toEqual(
      (await readSchools(csv(schoolRows({})))).records,
    )
  })

  it('reads the search-results layout, with rows that leave out their empty end', async () => {
    const rows = asSearchResults(schoolRows({}, { URN: '900002', Easting: '', Northing: '' }))
    const ragged = csvText(rows).replace(',,\r\n', '\r\n')
    expect(ragged).not.toBe(csvText(rows))
    const file = await readSchools(Buffer.from(ragged))
    expect(file.layout).toBe('search results')
    expect(file.fields.has('trustUid')).toBe(false)
    expect(file.problems).toEqual([])
    expect(file.records[1]).toMatchObject({ urn: '900002', trustName: 'HARBOUR TRUST', northing: null })
  })

  it('reads ’ and É from Windows-1252, and from UTF-8 with or without its mark', async () => {
    const rows = schoolRows({ EstablishmentName: 'St Erth’s École' })
    const text = csvText(rows)
    for (const bytes of [csv(rows), Buffer.from(text), Buffer.from(`\uFEFF${text}`)])
      expect((await readSchools(bytes)).records[0]?.name).toBe('St Erth’s École')
  })

  it('does not take a foundation trust for an academy trust', async () => {
    const rows = schoolRows({
      'TrustSchoolFlag (name)': 'Supported by a trust',
      'Trusts (name)': 'Old Friends',
    })
    expect((await readSchools(csv(rows))).records[0]).toMatchObject({ trustUid: null, trustName: null })
  })

  it('names the line, the column and the value of a row it cannot use, and keeps the others', async () => {
    const file = await readSchools(
      csv(
        schoolRows(
          { EstablishmentName: 'Two\r\nLines' },
          { URN: '900002', OpenDate: '31-02-2019' },
          { URN: '900003', NumberOfPupils: 'about 40' },
          { URN: '900004', PercentageFSM: '140' },
          { URN: 'n/a' },
        ),
      ),
    )
    expect(file.rowsRead).toBe(5)
    expect(file.records).toHaveLength(1)
    expect(file.problems).toEqual([
      { line: 4, key: '900002', reason: 'Line 4: OpenDate 31-02-2019 is not a date.' },
      { line: 5, key: '900003', reason: 'Line 5: NumberOfPupils about 40 is not a number we can use.' },
      { line: 6, key: '900004', reason: 'Line 6: PercentageFSM 140 is not a number we can use.' },
      { line: 7, key: 'n/a', reason: 'Line 7: URN n/a is not a URN.' },
    ])
  })

  it('reports a row in the middle that lost its end', async () => {
    const lines = csvText(schoolRows({}, { URN: '900002' }, { URN: '900003' })).split('\r\n')
    lines[2] = lines[2]?.slice(0, 60) ?? ''
    const file = await readSchools(Buffer.from(lines.join('\r\n')))
    expect(file.records.map((school) => school.urn)).toEqual(['900001', '900003'])
    expect(file.problems[0]?.reason).toMatch(/^Line 3: it has \d columns where the first line has 29\.$/)
  })
})

describe('reading groups and links', () => {
  it('keeps academy trusts, and says what it left out and why', async () => {
    const file = await readWhole(
      csv(
        groupRows(
          {},
          { 'Group UID': '90002', 'Group Type': 'Single-academy trust' },
          { 'Group UID': '90003', 'Group Type': 'School sponsor' },
          { 'Group UID': '90004', 'Group Type': 'Secure single-academy trust' },
          { 'Group UID': '90005', 'Group Type': 'School sponsor' },
        ),
      ),
    )
    expect(file.kind).toBe('groups')
    expect(file.records).toHaveLength(2)
    expect(file.records[0]).toMatchObject({ companiesHouseNumber: '07900001', address: '1 The Quay' })
    expect(file.leftOut.map(({ what, count }) => [what, count])).toEqual([
      ['School sponsor', 2],
      ['Secure single-academy trust', 1],
    ])
    expect(file.leftOut[0]?.why).toContain('sponsor')
  })

  it('reads several links of one school, in the older and the newer layout', async () => {
    const rows = linkRows({}, { 'Group UID': '90002', 'Group Type': 'School sponsor' })
    const older = rows.map(({ 'Group UID': uid, 'Group ID': _, ...row }) => ({
      ...row,
      'Linked UID': uid ?? '',
    }))
    for (const layout of [rows, older]) {
      const file = await readWhole(csv(layout))
      expect(file.records).toEqual([
        expect.objectContaining({ urn: '900001', groupUid: '90001', joinedOn: '2012-09-01' }),
      ])
      expect(file.leftOut).toEqual([expect.objectContaining({ what: 'School sponsor', count: 1 })])
    }
  })

  it('takes the day a file speaks of from its official name', async () => {
    expect((await readWhole(csv(linkRows({})), 'alllinksdata20260901.csv')).asAt).toBe('2026-09-01')
    expect((await readWhole(csv(linkRows({})), 'links 20261399.csv')).asAt).toBeNull()
  })
})

describe('the official zip', () => {
  it('opens the one CSV in its extract folder', async () => {
    const zip = await zipOf({ 'extract/edubasealldata20260901.csv': csv(schoolRows({})) })
    expect(await readWhole(zip, 'extract.zip')).toMatchObject({ kind: 'establishments', asAt: '2026-09-01' })
  })
})
