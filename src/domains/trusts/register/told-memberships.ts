import type { CurrentRegister, IncomingFiles, Unmatched } from './register-comparison.ts'
import type { EstablishmentRecord, LinkRecord } from './register-file.ts'

/** What the files say today: this school is in this trust, since then if known. */
export type ToldMembership = { urn: string; trustUid: string; joinedOn: string | null }
type Told = { told: Map<string, ToldMembership[]>; unmatched: Unmatched[] }

/**
 * The links file is the authority. Without one, establishments tell which trust but not since when. A blank
 * there says nothing, as the column is often empty for schools that are in a trust.
 */
export function toldMemberships(current: CurrentRegister, incoming: IncomingFiles): Told {
  const trusts = [...current.trusts, ...(incoming.groups?.records ?? [])]
  const schools = [...current.schools, ...(incoming.establishments?.records ?? [])]
  const known = {
    trusts: new Set(trusts.map((trust) => trust.uid)),
    schools: new Set(schools.map((school) => school.urn)),
    uidByName: uidsByName(trusts),
  }
  return incoming.links
    ? fromLinks(incoming.links.records, known)
    : fromEstablishments(incoming.establishments?.records ?? [], known)
}

type Known = { trusts: Set<string>; schools: Set<string>; uidByName: Map<string, string | null> }

function fromLinks(links: LinkRecord[], known: Known): Told {
  const unmatched: Unmatched[] = []
  const told = new Map<string, ToldMembership[]>()
  for (const [urn, own] of Map.groupBy(links, (link) => link.urn)) {
    const strangers = own.filter((link) => !known.trusts.has(link.groupUid))
    const schoolKnown = known.schools.has(urn)
    if (schoolKnown && strangers.length === 0) told.set(urn, latestOfEach(own))
    for (const link of schoolKnown ? strangers : own) unmatched.push(unmatchedLink(link, schoolKnown))
  }
  return { told, unmatched }
}

/** A school may have left a trust and come back: the later day is today's. */
function latestOfEach(links: LinkRecord[]): ToldMembership[] {
  const latest = links.toSorted((a, b) => (a.joinedOn ?? '').localeCompare(b.joinedOn ?? ''))
  return [
    ...new Map(
      latest.map(({ urn, groupUid, joinedOn }) => [groupUid, { urn, trustUid: groupUid, joinedOn }]),
    ).values(),
  ]
}

function unmatchedLink(link: LinkRecord, schoolKnown: boolean): Unmatched {
  const trust = link.groupName ?? link.groupUid
  return schoolKnown
    ? { urn: link.urn, trust, reason: `${trust} is not in the register. Load all group records.` }
    : {
        urn: link.urn,
        trust,
        reason: `${link.establishmentName ?? 'The school'} (URN ${link.urn}) is not in the register. Load the establishment fields.`,
      }
}

function fromEstablishments(schools: EstablishmentRecord[], known: Known): Told {
  const unmatched: Unmatched[] = []
  const told = new Map<string, ToldMembership[]>()
  for (const { urn, trustUid, trustName, status } of schools) {
    if ((trustUid === null && trustName === null) || isClosed(status)) continue
    const uid = trustUid ?? known.uidByName.get(plainTrustName(trustName ?? '')) ?? null
    if (uid !== null && known.trusts.has(uid)) told.set(urn, [{ urn, trustUid: uid, joinedOn: null }])
    else {
      const trust = trustName ?? `Group ${trustUid}`
      unmatched.push({ urn, trust, reason: `${trust} is not in the register. Load all group records.` })
    }
  }
  return { told, unmatched }
}

/** A name that two open trusts share names neither. */
function uidsByName(
  trusts: { uid: string; name: string; status: string | null }[],
): Map<string, string | null> {
  const byName = new Map<string, string | null>()
  for (const { uid, name, status } of trusts) {
    if (isClosed(status)) continue
    const plain = plainTrustName(name)
    byName.set(plain, byName.has(plain) && byName.get(plain) !== uid ? null : uid)
  }
  return byName
}

function isClosed(status: string | null): boolean {
  return /^closed$/i.test(status ?? '')
}

function plainTrustName(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’'.,]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
}
