import type { FieldChange } from './register/register-comparison.ts'

/**
 * One bringing of register files.
 *   reading    a job reads the files and compares them with the register
 *   undated    nothing says which day they speak of: a person must
 *   previewed  what would change is told; nothing has changed
 *   applying   a job writes it, in one transaction
 *   applied, refused, discarded   the end
 */
export type ImportState =
  | 'reading'
  | 'undated'
  | 'previewed'
  | 'applying'
  | 'applied'
  | 'refused'
  | 'discarded'

export type Subject = 'trust' | 'school' | 'membership'
export type RowChange = 'new' | 'changed' | 'gone' | 'refused' | 'left out'

export type SubjectCounts = {
  new: number
  changed: number
  gone: number
  same: number
  refused: number
  leftOut: number
  /** same as before, but last seen in an older file: only "as at" moves */
  dated: number
}
export type ImportCounts = Record<Subject, SubjectCounts> & { moves: number }

export const noCounts = (): SubjectCounts => ({
  new: 0,
  changed: 0,
  gone: 0,
  same: 0,
  refused: 0,
  leftOut: 0,
  dated: 0,
})

export const subjects: Subject[] = ['trust', 'school', 'membership']
export const subjectWords: Record<Subject, { one: string; many: string }> = {
  trust: { one: 'trust', many: 'Trusts' },
  school: { one: 'school', many: 'Schools' },
  membership: { one: 'membership', many: 'Memberships' },
}

export const changeWords: Record<RowChange, string> = {
  new: 'New',
  changed: 'Changed',
  gone: 'Gone',
  refused: 'Cannot be used',
  'left out': 'Left out',
}

export const stateWords: Record<ImportState, string> = {
  reading: 'Being read',
  undated: 'Waits for a date',
  previewed: 'Previewed, not applied',
  applying: 'Being applied',
  applied: 'Applied',
  refused: 'Refused',
  discarded: 'Discarded',
}

/** A running job that has not moved for this long was interrupted, and may be started again. */
export const STALLED_AFTER_MS = 2 * 60_000
export const isRunning = (state: ImportState) => state === 'reading' || state === 'applying'

export const wouldChange = (counts: ImportCounts) =>
  subjects.reduce(
    (sum, subject) => sum + counts[subject].new + counts[subject].changed + counts[subject].gone,
    0,
  )
export const wouldDate = (counts: ImportCounts) =>
  subjects.reduce((sum, subject) => sum + counts[subject].dated, 0)

/** One change for a reader, column by column, in the order of the record. */
export function changesIn(
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
): FieldChange[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return names.map((field) => ({
    field: columnWords(field),
    before: plain(before?.[field]),
    after: plain(after?.[field]),
  }))
}

const plain = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? value : null)

const words: Record<string, string> = {
  uid: 'Group UID',
  group_id: 'Group ID',
  urn: 'URN',
  ukprn: 'UKPRN',
  opened_on: 'opened',
  closed_on: 'closed',
  joined_on: 'joined',
  left_on: 'left',
  incorporated_on: 'incorporated',
  fsm_percent: 'free school meals, %',
  pupils_as_at: 'pupils counted on',
  presence: 'in the register',
  trust_uid: 'trust',
}
const columnWords = (column: string) => words[column] ?? column.replaceAll('_', ' ')
