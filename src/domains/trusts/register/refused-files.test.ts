import fc from 'fast-check'
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

async function refusalOf(bytes: Uint8Array | string): Promise<string> {
  const file = await readRegisterFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, 'file.csv')
  return file.kind === 'refused' ? `${file.code}: ${file.reason}` : `read ${file.records.length} ${file.kind}`
}

describe('a file that a spreadsheet saved again is refused', () => {
  it.each([
    ['a rounded UKPRN', schoolRows({ UKPRN: '1.00063E+11' }), 'UKPRN on line 2 is 1.00063E+11'],
    ['a rounded telephone number', schoolRows({ TelephoneNum: '1.633E+09' }), 'TelephoneNum on line 2'],
    [
      'a rounded company number',
      groupRows({ 'Companies House Number': '7.9E+06' }),
      'Companies House Number on',
    ],
    [
      'a date turned into a month',
      schoolRows({}, { URN: '900002', OpenDate: 'Sep-11' }),
      'OpenDate on line 3 is Sep-11',
    ],
    [
      'a date turned into a day count',
      linkRows({ 'Joined date': '43709' }),
      'Joined date on line 2 is 43709',
    ],
    ['a date that lost its zero', schoolRows({ OpenDate: '1/9/2016' }), 'OpenDate on line 2 is 1/9/2016'],
    [
      'a date with the month first',
      schoolRows({ OpenDate: '09/13/2016' }),
      'OpenDate on line 2 is 09/13/2016',
    ],
    ['a column too narrow to show', schoolRows({ OpenDate: '########' }), 'OpenDate on line 2 is ########'],
    ['telephone numbers without their zero', schoolRows({ TelephoneNum: '1632960001' }), 'lost the 0'],
  ])('%s', async (_, rows, words) => {
    const refusal = await refusalOf(csv(rows))
    expect(refusal).toMatch(/^saved-by-spreadsheet: /)
    expect(refusal).toContain(words)
    expect(refusal).toContain('Download it again')
  })

  it('semicolons for commas, and “Unicode text”', async () => {
    const text = csvText(schoolRows({}))
    expect(await refusalOf(text.replaceAll(',', ';'))).toMatch(/^saved-by-spreadsheet: .*semicolons/)
    expect(await refusalOf(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toMatch(
      /^saved-by-spreadsheet: .*Unicode/,
    )
  })

  it('but one school that forgot its zero is not a spreadsheet', async () => {
    const rows = schoolRows({ TelephoneNum: '1632960001' }, { URN: '900002' }, { URN: '900003' })
    expect(await refusalOf(csv(rows))).toBe('read 3 establishments')
  })

  it('letters that another program lost', async () => {
    expect(await refusalOf(csvText(schoolRows({ Town: 'St\uFFFDs' })))).toMatch(/^letters-lost/)
  })
})

describe('a file of another kind is refused by what it is', () => {
  it.each([
    ['nothing', '', /^empty/],
    ['blank lines', '\r\n\r\n', /^empty/],
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', /^not-csv: This is a web page/],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /^not-csv: This is an Excel workbook/],
    ['a PDF', '%PDF-1.7', /^not-csv: This is a PDF/],
    [
      'a school performance table',
      'RECTYPE,LEA,URN\r\n1,936,100001\r\n',
      /^wrong-file: This is a school performance/,
    ],
    [
      'a trust performance table',
      'TIME_PERIOD,TRUST_UID\r\n202324,1\r\n',
      /^wrong-file: This is a trust performance/,
    ],
    ['something else', 'Name,Age\r\nJo,4\r\n', /^wrong-file: .*Name, Age.*all group links/],
    ['a header alone', `${csvText(schoolRows({})).split('\r\n')[0]}\r\n`, /^no-rows/],
    ['one row twice', csv(schoolRows({}, {})), /^repeated: The same URN, 900001, is on line 2 and on line 3/],
    ['one group twice', csv(groupRows({}, {})), /^repeated: The same group UID, 90001/],
    [
      'rows of which none can be read',
      csv(schoolRows({ URN: 'x' })),
      /^no-rows: .*Line 2: URN x is not a URN/,
    ],
    [
      'quotes that do not match',
      csvText(schoolRows({ Town: 'X' })).replace(',X,', ',"X"Y,'),
      /^not-csv: .*line 2/,
    ],
  ])('%s', async (_, bytes, words) => expect(await refusalOf(bytes)).toMatch(words))

  it('a workbook renamed, a zip of two files, a zip of none, and a zip that swells', async () => {
    const one = csv(linkRows({}))
    const swelling = new Uint8Array(20 * 1024 * 1024).fill(0x2c)
    expect(await refusalOf(await zipOf({ '[Content_Types].xml': one, 'xl/workbook.xml': one }))).toContain(
      'Excel',
    )
    expect(await refusalOf(await zipOf({ 'a.csv': one, 'b.csv': one }))).toContain('holds 2 CSV files')
    expect(await refusalOf(await zipOf({ 'a.txt': one }))).toContain('no CSV file')
    expect(await refusalOf(await zipOf({ 'a.csv': swelling }))).toMatch(/^too-large/)
  })
})

describe('half a file is never taken for a whole one', () => {
  const odd = { EstablishmentName: 'The “Ha’penny”, "Old"\r\nSchool – Site', Postcode: 'É' }
  const schools = schoolRows({}, { ...odd, URN: '900002' }, { ...odd, URN: '900003' })
  const wholes: [string, Uint8Array][] = [
    ['the establishment extract', csv(schools)],
    ['search results', csv(asSearchResults(schools))],
    ['search results in UTF-8', Buffer.from(csvText(asSearchResults(schools)))],
    ['groups', csv(groupRows({}, { 'Group UID': '90002', 'Group Name': 'ENGAGE, ENRICH' }))],
    ['links', csv(linkRows({}, { URN: '900002' }))],
  ]

  it.each(wholes)('%s, cut anywhere inside a line', async (_, whole) => {
    expect(await refusalOf(whole)).toMatch(/^read /)
    const ends = new Set(lineEnds(whole))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (at) => {
        fc.pre(!ends.has(at))
        expect(await refusalOf(whole.subarray(0, at))).not.toMatch(/^read /)
      }),
      { numRuns: 300 },
    )
  })

  it('a zip cut anywhere, or with a byte changed', async () => {
    const zip = await zipOf({ 'extract/links.csv': csv(linkRows({}, { URN: '900002' })) })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: zip.length - 1 }), async (at) => {
        expect(await refusalOf(zip.subarray(0, at))).not.toMatch(/^read /)
      }),
    )
    const stored = await zipOf(
      { 'links.csv': csv(linkRows({ 'Group Name': 'HARBOUR' })) },
      { compress: false },
    )
    const damaged = Buffer.from(
      Buffer.from(stored).toString('latin1').replace('HARBOUR', 'HARPOUR'),
      'latin1',
    )
    expect(await refusalOf(stored)).toBe('read 1 links')
    expect(await refusalOf(damaged)).toMatch(/^bad-zip: .*not what went in/)
  })
})

/** Where a cut leaves whole rows: after a line ending outside quotes, or between its CR and LF. */
function lineEnds(bytes: Uint8Array): number[] {
  const ends: number[] = []
  let inQuotes = false
  bytes.forEach((byte, at) => {
    if (byte === 0x22) inQuotes = !inQuotes
    if (!inQuotes && (byte === 0x0d || byte === 0x0a)) ends.push(at + 1)
  })
  return ends
}
