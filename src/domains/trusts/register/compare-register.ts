import { compareMemberships } from './compare-memberships.ts'
import { compareRecords } from './compare-records.ts'
import { decideScope, doubtScope } from './decide-scope.ts'
import type {
  CompareOptions,
  Comparison,
  CurrentRegister,
  IncomingFiles,
  Presence,
  RegisterComparison,
  Scope,
  StoredMembership,
  StoredSchool,
  StoredTrust,
} from './register-comparison.ts'
import type { EstablishmentsFile, GroupsFile, LinksFile, RegisterFile } from './register-file.ts'
import { remarksOn } from './register-remarks.ts'
import { toldMemberships } from './told-memberships.ts'

type Compared<Row> = { comparison: Comparison<Row>; scope?: Scope }
const HERE: Presence = 'in the latest file'

/** What applying these files would do to the register. Pure: nothing is read or written. */
export function compareRegister(
  current: CurrentRegister,
  incoming: IncomingFiles,
  options: CompareOptions,
): RegisterComparison {
  const trusts = compareTrusts(current.trusts, incoming.groups, options)
  const schools = compareSchools(current.schools, incoming.establishments, options)
  const memberships = compareAllMemberships(current, incoming, options)
  const compared = {
    asAt: options.asAt,
    scopes: { establishments: schools.scope, groups: trusts.scope, links: memberships.scope },
    trusts: trusts.comparison,
    schools: schools.comparison,
    memberships: memberships.comparison,
  }
  return { ...compared, remarks: remarksOn(compared, incoming) }
}

function compareTrusts(
  current: StoredTrust[],
  file: GroupsFile | undefined,
  options: CompareOptions,
): Compared<StoredTrust> {
  if (!file) return { comparison: nothing() }
  const covers = coverage(file, (trust) => [trust.type, trust.status])
  const compare = (scope: Scope) =>
    compareRecords<StoredTrust>({
      current,
      incoming: file.records.map((trust) => ({ ...trust, presence: HERE })),
      keyOf: (trust) => trust.uid,
      fields: fieldsOf(file, file.records[0]),
      isMissing: (trust) => scope.kind === 'national' && covers(trust.uid, [trust.type, trust.status]),
    })
  return compareWithin(file, 'trusts', current, options, compare)
}

function compareSchools(
  current: StoredSchool[],
  file: EstablishmentsFile | undefined,
  options: CompareOptions,
): Compared<StoredSchool> {
  if (!file) return { comparison: nothing() }
  const covers = coverage(file, (school) => [school.typeGroup, school.status])
  const incoming = file.records.map(({ trustUid, trustName, ...school }) => ({ ...school, presence: HERE }))
  const compare = (scope: Scope) =>
    compareRecords<StoredSchool>({
      current,
      incoming,
      keyOf: (school) => school.urn,
      fields: fieldsOf(file, incoming[0]),
      isMissing: (school) =>
        scope.kind === 'national' && covers(school.urn, [school.typeGroup, school.status]),
    })
  return compareWithin(file, 'schools', current, options, compare)
}

function compareAllMemberships(
  current: CurrentRegister,
  incoming: IncomingFiles,
  options: CompareOptions,
): { comparison: RegisterComparison['memberships']; scope?: Scope } {
  const { told, unmatched } = toldMemberships(current, incoming)
  const spoken = new Set([...unmatched.map(({ urn }) => urn), ...unreadable(incoming.links)])
  const compare = (scope?: Scope) =>
    compareMemberships({
      current: current.memberships,
      told,
      asAt: options.asAt,
      isMissing: ({ urn, joinedOn }) =>
        scope?.kind === 'national' && !spoken.has(urn) && !(joinedOn !== null && joinedOn > options.asAt),
    })
  if (!incoming.links) return { comparison: { ...compare(), unmatched } }
  const open = current.memberships.filter((membership: StoredMembership) => membership.leftOn === null)
  const { comparison, scope } = compareWithin(incoming.links, 'memberships', open, options, compare)
  return { comparison: { ...comparison, unmatched }, scope }
}

/** Decides by size first, then looks at what would be gone and thinks again. */
function compareWithin<Result extends { gone: unknown[] }>(
  file: RegisterFile,
  many: string,
  held: { presence: Presence }[],
  options: CompareOptions,
  compare: (scope: Scope) => Result,
): { comparison: Result; scope: Scope } {
  const decided = decideScope(file, options.scope)
  const comparison = compare(decided)
  if (options.scope) return { comparison, scope: decided }
  const here = held.filter((row) => row.presence === HERE).length
  const scope = doubtScope(decided, many, comparison.gone.length, here)
  return scope === decided ? { comparison, scope } : { comparison: compare(scope), scope }
}

/**
 * There are national files of academies only, and of open schools only. A stored record should have been in a
 * file only if the file holds others of its type and its status.
 */
function coverage<Row>(file: { records: Row[] } & RegisterFile, traitsOf: (row: Row) => (string | null)[]) {
  const traits = new Set(file.records.map((row) => traitsOf(row).join('|')))
  const damaged = unreadable(file)
  return (key: string, own: (string | null)[]) => traits.has(own.join('|')) && !damaged.has(key)
}

/** A row that could not be read is still in the file. */
function unreadable(file: RegisterFile | LinksFile | undefined): Set<string> {
  return new Set(file?.problems.map(({ key }) => key).filter((key) => key !== null))
}

function fieldsOf<Row extends object>(file: RegisterFile, sample: Row | undefined): (keyof Row & string)[] {
  return Object.keys(sample ?? {}).filter((field) => file.fields.has(field)) as (keyof Row & string)[]
}

function nothing<Row>(): Comparison<Row> {
  return { new: [], changed: [], same: [], gone: [] }
}
