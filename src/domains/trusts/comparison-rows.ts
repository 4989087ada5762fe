import type { LoadedRegister } from './current-register.server.ts'
import type {
  Changed,
  Comparison,
  RegisterComparison,
  StoredMembership,
} from './register/register-comparison.ts'
import type { RegisterFile } from './register/register-file.ts'
import { asColumns, columnOf } from './register-columns.ts'
import { type ImportCounts, noCounts, type RowChange, type Subject, subjects } from './register-import.ts'

/** One line of a preview, as it is kept; `new`, `changed` and `gone` are what applying will write. */
export type ImportRow = {
  subject: Subject
  change: RowChange
  key: string
  name: string
  line: number | null
  reason: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}
export type PreviewRows = { rows: ImportRow[]; same: Record<Subject, string[]>; counts: ImportCounts }

/** The comparison as rows, in the order in which they are written: trusts, schools, then who belongs where. */
export function rowsOfComparison(
  compared: RegisterComparison,
  files: RegisterFile[],
  current: LoadedRegister,
): PreviewRows {
  const named = namesIn(compared, current)
  const rows = [
    ...recordRows('trust', compared.trusts, (trust) => trust.uid),
    ...recordRows('school', compared.schools, (school) => school.urn),
    ...membershipRows(compared.memberships, current, named),
    ...files.flatMap(problemRows),
    ...files.flatMap(leftOutRows),
    ...compared.memberships.unmatched.map((one) =>
      row('membership', 'left out', { name: named.school(one.urn), reason: one.reason }),
    ),
  ]
  const same = {
    trust: compared.trusts.same,
    school: compared.schools.same,
    membership: sameMemberships(compared.memberships.same, current),
  }
  return { rows, same, counts: countRows(rows, same, compared, current) }
}

function row(subject: Subject, change: RowChange, rest: Partial<ImportRow>): ImportRow {
  return { subject, change, key: '', name: '', line: null, reason: null, before: null, after: null, ...rest }
}

function recordRows<Row extends { name: string }>(
  subject: Subject,
  part: Comparison<Row>,
  keyOf: (row: Row) => string,
) {
  return [
    ...part.new.map((one) => row(subject, 'new', { key: keyOf(one), name: one.name, after: asColumns(one) })),
    ...part.changed.map((one) =>
      row(subject, 'changed', { key: one.key, name: one.after.name, ...differences(one) }),
    ),
    ...part.gone.map((one) => row(subject, 'gone', { key: keyOf(one), name: one.name })),
  ]
}

function differences<Row>(changed: Changed<Row>) {
  const side = (which: 'before' | 'after') =>
    Object.fromEntries(changed.fields.map((change) => [columnOf(change.field), change[which]]))
  return { before: side('before'), after: side('after') }
}

// A membership that ends comes before the one that begins, so that a school is never in two trusts on the way.
function membershipRows(
  part: RegisterComparison['memberships'],
  current: LoadedRegister,
  named: Names,
): ImportRow[] {
  const about = (one: StoredMembership) => ({
    name: named.school(one.urn),
    reason: named.trust(one.trustUid),
  })
  const key = (one: StoredMembership) => current.membershipId.get(one) ?? ''
  return [
    ...part.changed.map((one) =>
      row('membership', 'changed', { ...about(one.before), key: key(one.before), ...differences(one) }),
    ),
    ...part.gone.map((one) => row('membership', 'gone', { ...about(one), key: key(one) })),
    ...part.new.map((one) => row('membership', 'new', { ...about(one), after: asColumns(one) })),
  ]
}

const subjectOf = { establishments: 'school', groups: 'trust', links: 'membership' } as const

function problemRows(file: RegisterFile): ImportRow[] {
  return file.problems.map(({ line, key, reason }) =>
    row(subjectOf[file.kind], 'refused', { line, key: key ?? '', name: file.fileName, reason }),
  )
}

function leftOutRows(file: RegisterFile): ImportRow[] {
  return file.leftOut.map(({ what, count, why }) =>
    row(subjectOf[file.kind], 'left out', {
      name: `${what}, ${count.toLocaleString('en-GB')} in ${file.fileName}`,
      reason: why,
    }),
  )
}

/** The comparison names a membership by school, trust and day; we know it by our id. */
function sameMemberships(keys: string[], current: LoadedRegister): string[] {
  const byKey = new Map<string, string>()
  for (const [one, id] of current.membershipId) {
    const key = `${one.urn} ${one.trustUid} ${one.joinedOn ?? ''}`
    if (one.leftOn === null || !byKey.has(key)) byKey.set(key, id)
  }
  return keys.map((key) => byKey.get(key)).filter((id) => id !== undefined)
}

function countRows(
  rows: ImportRow[],
  same: Record<Subject, string[]>,
  compared: RegisterComparison,
  current: LoadedRegister,
): ImportCounts {
  const counts = {
    trust: noCounts(),
    school: noCounts(),
    membership: noCounts(),
    moves: compared.memberships.moves.length,
  }
  const names = {
    new: 'new',
    changed: 'changed',
    gone: 'gone',
    refused: 'refused',
    'left out': 'leftOut',
  } as const
  for (const one of rows) counts[one.subject][names[one.change]] += 1
  for (const subject of subjects) {
    const seen = current.lastSeen[subject]
    counts[subject].same = same[subject].length
    counts[subject].dated = same[subject].filter((key) => (seen.get(key) ?? '') < compared.asAt).length
  }
  return counts
}

type Names = { school: (urn: string) => string; trust: (uid: string) => string }

function namesIn(compared: RegisterComparison, current: LoadedRegister): Names {
  const schools = new Map(
    [...current.schools, ...compared.schools.new].map((school) => [school.urn, school.name]),
  )
  const trusts = new Map([...current.trusts, ...compared.trusts.new].map((trust) => [trust.uid, trust.name]))
  return {
    school: (urn) => schools.get(urn) ?? `URN ${urn}`,
    trust: (uid) => trusts.get(uid) ?? `Group ${uid}`,
  }
}
