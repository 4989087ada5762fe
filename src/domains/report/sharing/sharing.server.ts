import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.server.ts'
import { membersOf } from '../../allocation/members.server.ts'
import { roleNames } from '../../allocation/standing.ts'
import { type GroupName, groupOfPost } from './groups.ts'

export type KnownPerson = {
  id: string
  name: string
  side: 'team' | 'host'
  part: string
  groups: GroupName[]
}

const postNames: Record<string, string> = {
  chief_executive: 'Chief executive',
  executive: 'Executive',
  coordinator: 'Executive assistant',
  chair: 'Chair of trustees',
  headteacher: 'Headteacher',
}

/** Whom the host knows without being told an address: the review's people, and those with a post at the trust. */
export async function peopleKnownToHost(tx: Tx, reviewId: string): Promise<KnownPerson[]> {
  const members = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
  const { rows: posts } = await sql<{ id: string; name: string; post: string }>`
    select p.id, p.name, h.post from access.posts_at_host(${reviewId}::uuid) h join person p on p.id = h.person_id
    where p.deactivated_at is null order by p.name collate "en-GB-x-icu"`.execute(tx)
  const known = new Map<string, KnownPerson>()
  for (const { personId, name, role, side, state } of members)
    if (state === 'accepted') {
      const groups: GroupName[] = side === 'team' ? ['team'] : []
      known.set(personId, { id: personId, name, side, part: roleNames[role], groups })
    }
  for (const { id, name, post } of posts) {
    const group = groupOfPost(post)
    const groups = [...(known.get(id)?.groups ?? []), ...(group ? [group] : [])]
    known.set(id, { id, name, side: 'host', part: postNames[post] ?? 'At the trust', groups })
  }
  return [...known.values()]
}

/** Everybody to whom the host has opened its report, now or before. */
export async function sharesOf(tx: Tx, reviewId: string) {
  return tx
    .selectFrom('report_share')
    .innerJoin('person', 'person.id', 'report_share.person_id')
    .leftJoin('person as sharer', 'sharer.id', 'report_share.shared_by')
    .select([
      'report_share.id',
      'person.id as personId',
      'person.name',
      'person.job_title as jobTitle',
      'sharer.name as sharer',
      'report_share.shared_at as sharedAt',
      'report_share.ended_at as endedAt',
    ])
    .where('report_share.review_id', '=', reviewId)
    .orderBy('report_share.shared_at')
    .execute()
}

export async function linksOf(tx: Tx, reviewId: string) {
  const { rows } = await sql<LinkRow>`
    select l.id, l.label, l.ends_on::text as "endsOn", l.code_hash is not null as "hasCode", l.made_at as "madeAt",
      l.ended_at as "endedAt", m.name as maker, access.link_is_open(l.ended_at, l.ends_on, now()) as open,
      l.wrong_codes >= 30 as "guessedAt",
      (select count(*)::int from report_opening o where o.link_id = l.id) as opened
    from report_link l left join person m on m.id = l.made_by
    where l.review_id = ${reviewId} order by l.made_at`.execute(tx)
  return rows
}
export type LinkRow = {
  id: string
  label: string
  endsOn: string
  hasCode: boolean
  madeAt: Date
  endedAt: Date | null
  maker: string | null
  open: boolean
  /** ended by itself, after too many wrong codes */
  guessedAt: boolean
  opened: number
}

export async function groupSharesOf(tx: Tx, reviewId: string) {
  return tx
    .selectFrom('report_group_share')
    .leftJoin('person', 'person.id', 'report_group_share.shared_by')
    .select([
      'report_group_share.id',
      'report_group_share.people',
      'person.name as sharer',
      'report_group_share.shared_at as sharedAt',
      'report_group_share.ended_at as endedAt',
    ])
    .where('report_group_share.review_id', '=', reviewId)
    .orderBy('report_group_share.shared_at')
    .execute()
}

export async function publicationsOf(tx: Tx, reviewId: string) {
  return tx
    .selectFrom('report_publication')
    .leftJoin('person', 'person.id', 'report_publication.published_by')
    .leftJoin('person as ender', 'ender.id', 'report_publication.ended_by')
    .select([
      'report_publication.with_pdf as withPdf',
      'report_publication.published_at as publishedAt',
      'person.name as publisher',
      'report_publication.ended_at as endedAt',
      'ender.name as ender',
    ])
    .where('report_publication.review_id', '=', reviewId)
    .orderBy('report_publication.published_at')
    .execute()
}

export async function openingsOf(tx: Tx, reviewId: string) {
  return tx
    .selectFrom('report_opening')
    .leftJoin('person', 'person.id', 'report_opening.person_id')
    .leftJoin('report_link', 'report_link.id', 'report_opening.link_id')
    .select([
      'person.name',
      'report_link.label as link',
      'report_opening.how',
      'report_opening.opened_at as openedAt',
    ])
    .where('report_opening.review_id', '=', reviewId)
    .orderBy('report_opening.opened_at', 'desc')
    .limit(200)
    .execute()
}
