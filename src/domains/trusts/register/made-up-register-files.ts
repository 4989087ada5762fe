import { ZipFile } from 'yazl'

/** Small invented files in official form, for tests. */

type Cells = Record<string, string>

const school: Cells = {
  URN: '900001',
  'LA (code)': '801',
  'LA (name)': 'Carrow',
  EstablishmentName: 'Quayside Primary',
  'TypeOfEstablishment (code)': '34',
  'TypeOfEstablishment (name)': 'Academy converter',
  'EstablishmentTypeGroup (code)': '10',
  'EstablishmentTypeGroup (name)': 'Academies',
  'EstablishmentStatus (code)': '1',
  'EstablishmentStatus (name)': 'Open',
  OpenDate: '01-09-2012',
  CloseDate: '',
  'PhaseOfEducation (name)': 'Primary',
  StatutoryLowAge: '4',
  StatutoryHighAge: '11',
  CensusDate: '15-01-2026',
  NumberOfPupils: '421',
  PercentageFSM: '44.0',
  'TrustSchoolFlag (name)': 'Supported by a multi-academy trust',
  'Trusts (code)': '90001',
  'Trusts (name)': 'HARBOUR TRUST',
  UKPRN: '10900001',
  Town: 'Carrow',
  Postcode: 'ZZ1 1AA',
  SchoolWebsite: 'www.quayside.example',
  TelephoneNum: '01632960001',
  'GOR (name)': 'South West',
  Easting: '245000',
  Northing: '65000',
}

const group: Cells = {
  'Group UID': '90001',
  'Group ID': 'TR90001',
  'Group Name': 'HARBOUR TRUST',
  'Companies House Number': '7900001',
  'Group Type': 'Multi-academy trust',
  'Closed Date': '',
  'Open date': '',
  'Incorporated on (open date)': '01-09-2012',
  'Group Status': 'Open',
  'Group Street': '1 The Quay',
  'Group Locality': '',
  'Group Address 3': '',
  'Group Town': 'Carrow',
  'Group Postcode': 'ZZ1 1AA',
  UKPRN: '10990001',
}

const link: Cells = {
  URN: '900001',
  'Group UID': '90001',
  'Group ID': 'TR90001',
  'Group Name': 'HARBOUR TRUST',
  'Group Type': 'Multi-academy trust',
  'Joined date': '01-09-2012',
  EstablishmentName: 'Quayside Primary',
  'LA (name)': 'Carrow',
}

const searchOnly = /\(code\)$/

export const schoolRows = (...rows: Cells[]): Cells[] => rows.map((row) => ({ ...school, ...row }))
export const groupRows = (...rows: Cells[]): Cells[] => rows.map((row) => ({ ...group, ...row }))
export const linkRows = (...rows: Cells[]): Cells[] => rows.map((row) => ({ ...link, ...row }))

/** The older layout of a search: names without codes, so no Trusts (code) either. */
export function asSearchResults(rows: Cells[]): Cells[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(([column]) => !searchOnly.test(column) || column === 'LA (code)'),
    ),
  )
}

export function csvText(rows: Cells[]): string {
  const header = Object.keys(rows[0] ?? {})
  return [header, ...rows.map((row) => header.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('')
}

export function csv(rows: Cells[]): Uint8Array {
  return inWindows1252(csvText(rows))
}

const BEYOND_LATIN1 = new Map([
  ['“', 0x93],
  ['”', 0x94],
  ['’', 0x92],
  ['–', 0x96],
])

export function inWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => BEYOND_LATIN1.get(letter) ?? letter.codePointAt(0) ?? 0)
}

export async function zipOf(
  files: Record<string, Uint8Array>,
  options: { compress: boolean } = { compress: true },
): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const [name, bytes] of Object.entries(files)) zip.addBuffer(Buffer.from(bytes), name, options)
  zip.end()
  const parts: Buffer[] = []
  for await (const part of zip.outputStream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
