import type { SchoolRecord } from './register/register-comparison.ts'
import type { GroupRecord } from './register/register-file.ts'

// The register's records and the database's columns: the same names, apart from the writing of them.
const trustFields = [
  'name',
  'id',
  'type',
  'status',
  'companiesHouseNumber',
  'ukprn',
  'openedOn',
  'closedOn',
  'incorporatedOn',
  'address',
  'town',
  'postcode',
] as const satisfies (keyof GroupRecord)[]
const schoolFields = [
  'name',
  'type',
  'typeGroup',
  'status',
  'phase',
  'openedOn',
  'closedOn',
  'lowAge',
  'highAge',
  'gender',
  'religiousCharacter',
  'pupils',
  'pupilsAsAt',
  'fsmPercent',
  'localAuthority',
  'localAuthorityCode',
  'district',
  'region',
  'street',
  'town',
  'postcode',
  'easting',
  'northing',
  'website',
  'telephone',
  'ukprn',
] as const satisfies (keyof SchoolRecord)[]

/** A trust's TR number is `id` in the files; here `id` is our own. */
export const columnOf = (field: string) =>
  field === 'id' ? 'group_id' : field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export const trustColumns = trustFields.map(columnOf)
export const schoolColumns = schoolFields.map(columnOf)

export function asColumns(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([field, value]) => [columnOf(field), value]))
}

type Fields = readonly string[]
const asRecord = (fields: Fields) => (row: Record<string, unknown>) =>
  Object.fromEntries(fields.map((field) => [field, row[columnOf(field)]]))
const readTrust = asRecord(['uid', ...trustFields, 'presence'])
const readSchool = asRecord([...schoolFields, 'presence'])

export const trustRecord = readTrust as unknown as (row: object) => GroupRecord & Presence
export const schoolRecord = (row: { urn: number }) =>
  ({ urn: String(row.urn), ...readSchool(row) }) as unknown as SchoolRecord & Presence
type Presence = { presence: 'in the latest file' | 'not in the latest file' }
