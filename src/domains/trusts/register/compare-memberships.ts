import { fieldChanges } from './compare-records.ts'
import { dayBefore } from './read-values.ts'
import type { RegisterComparison, StoredMembership } from './register-comparison.ts'
import type { ToldMembership } from './told-memberships.ts'

type MembershipComparison = RegisterComparison['memberships']
type Options = {
  current: StoredMembership[]
  /** By URN: the trusts that the files say a school is in today. A school they do not mention is not a key. */
  told: Map<string, ToldMembership[]>
  asAt: string
  isMissing: (membership: StoredMembership) => boolean
}

const HERE = 'in the latest file'
const FIELDS = ['joinedOn', 'leftOn', 'presence'] as const

/** Where each school was, is, and has gone. A membership is closed, never removed, so that history stays. */
export function compareMemberships(options: Options): MembershipComparison {
  const result: MembershipComparison = { new: [], changed: [], same: [], gone: [], moves: [], unmatched: [] }
  const stored = Map.groupBy(options.current, (membership) => membership.urn)
  for (const [urn, told] of options.told) compareSchool(stored.get(urn) ?? [], told, options.asAt, result)
  for (const membership of options.current)
    if (!options.told.has(membership.urn) && isOpen(membership) && options.isMissing(membership))
      result.gone.push(membership)
  return result
}

function isOpen(membership: StoredMembership): boolean {
  return membership.leftOn === null && membership.presence === HERE
}

function compareSchool(
  history: StoredMembership[],
  told: ToldMembership[],
  asAt: string,
  result: MembershipComparison,
): void {
  const opened: ToldMembership[] = []
  for (const now of told) {
    const known = history.find((past) => sameMembership(past, now, asAt))
    if (known) record(result, known, bringUpToDate(known, now, asAt))
    else opened.push(now)
  }
  result.new.push(...opened.map((now) => ({ ...now, leftOn: null, presence: HERE }) as const))
  const left = history.filter(
    (past) =>
      past.leftOn === null &&
      !told.some((now) => now.trustUid === past.trustUid) &&
      // A file older than the membership cannot know of it.
      !(past.joinedOn !== null && past.joinedOn > asAt),
  )
  for (const past of left) close(past, opened, asAt, result)
}

/** Open, or closed only after the day this file speaks of: then the file is older than what we know. */
function sameMembership(past: StoredMembership, now: ToldMembership, asAt: string): boolean {
  if (past.trustUid !== now.trustUid) return false
  if (past.leftOn === null) return true
  return past.leftOn >= asAt || (now.joinedOn !== null && past.joinedOn === now.joinedOn)
}

function bringUpToDate(past: StoredMembership, now: ToldMembership, asAt: string): StoredMembership {
  const leftOn = past.leftOn !== null && past.leftOn < asAt ? null : past.leftOn
  return { ...past, joinedOn: now.joinedOn ?? past.joinedOn, leftOn, presence: HERE }
}

function record(result: MembershipComparison, before: StoredMembership, after: StoredMembership): void {
  const key = keyOf(before)
  const fields = fieldChanges(before, after, FIELDS)
  if (fields.length > 0) result.changed.push({ key, before, after, fields })
  else result.same.push(key)
}

/** The day before the school joined its new trust; the day of the file, where that day is not known. */
function close(
  past: StoredMembership,
  opened: ToldMembership[],
  asAt: string,
  result: MembershipComparison,
): void {
  const [next] = opened.toSorted((a, b) => (a.joinedOn ?? asAt).localeCompare(b.joinedOn ?? asAt))
  const known = next?.joinedOn && next.joinedOn > (past.joinedOn ?? '') ? dayBefore(next.joinedOn) : null
  const leftOn = known ?? asAt
  record(result, past, { ...past, leftOn, presence: HERE })
  if (next)
    result.moves.push({
      urn: past.urn,
      fromTrustUid: past.trustUid,
      toTrustUid: next.trustUid,
      leftOn,
      joinedOn: next.joinedOn,
    })
}

function keyOf(membership: StoredMembership): string {
  return `${membership.urn} ${membership.trustUid} ${membership.joinedOn ?? ''}`
}
