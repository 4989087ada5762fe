import type { Scope, ScopeKind } from './register-comparison.ts'
import type { EstablishmentsFile, GroupsFile, LinksFile } from './register-file.ts'

/*
 * Only a file of the whole country can say that something is gone. Nothing in a file says what was asked for,
 * so its size decides. England has had 150 to 153 local authorities since 2009, over 24,000 open schools,
 * over 2,000 academy trusts (closed ones are listed too) and, since 2017, over 6,000 schools in them.
 * A file below these floors is a part, and what it does not mention stays as it is.
 */
const LOCAL_AUTHORITIES = 140
const FEWEST = { establishments: 10_000, groups: 1_500, links: 6_000 }

/** More missing than this, in a national file, means half a file rather than a change in the country. */
const MOST_GONE = { share: 0.1, count: 20 }

type Subject = { many: string; floor: number }
const SUBJECTS: Record<keyof typeof FEWEST, Subject> = {
  establishments: { many: 'schools', floor: FEWEST.establishments },
  groups: { many: 'trusts', floor: FEWEST.groups },
  links: { many: 'memberships', floor: FEWEST.links },
}

export function decideScope(file: EstablishmentsFile | GroupsFile | LinksFile, chosen?: ScopeKind): Scope {
  const { many, floor } = SUBJECTS[file.kind]
  const places = file.kind === 'groups' ? null : placesOf(file)
  const rows = `${file.records.length.toLocaleString('en-GB')} ${many}`
  const found = places ? `${rows} in ${describePlaces(places)}` : rows
  const whole = file.records.length >= floor && (places === null || places.length >= LOCAL_AUTHORITIES)
  const kind = chosen ?? (whole ? 'national' : 'part')
  return { kind, words: wordsFor(kind, found, many, chosen !== undefined) }
}

/** Half a national file, cut between two lines, looks whole by itself; beside the register it does not. */
export function doubtScope(scope: Scope, many: string, gone: number, held: number): Scope {
  if (scope.kind === 'part' || gone <= MOST_GONE.count || gone <= held * MOST_GONE.share) return scope
  const lacking = `${gone.toLocaleString('en-GB')} of the ${held.toLocaleString('en-GB')} ${many} in the register`
  return {
    kind: 'part',
    words: `The file lacks ${lacking}, more than a file of all England should, so we took it as a part. What is not in it stays as it is.`,
  }
}

function placesOf(file: EstablishmentsFile | LinksFile): string[] {
  const names = file.records.map((record) => record.localAuthority)
  return [...new Set(names.filter((name) => name !== null))]
}

function describePlaces(places: string[]): string {
  if (places.length === 1) return `one local authority, ${places[0]}`
  return places.length === 0 ? 'no named local authority' : `${places.length} local authorities`
}

function wordsFor(kind: ScopeKind, found: string, many: string, chosen: boolean): string {
  const why = chosen ? 'as you said' : 'by its size'
  return kind === 'national'
    ? `The file holds ${found}: ${why}, all England. Any ${many} it lacks are marked “not in the latest file” and kept.`
    : `The file holds ${found}: ${why}, a part of the register. Any ${many} not in it stay as they are.`
}
