import { sql } from 'kysely'
import type { Tx } from '../../platform/database.server.ts'
import { membersOf } from '../allocation/members.server.ts'
import { roleNames } from '../allocation/standing.ts'

export type KnownPerson = { id: string; name: string; side: 'team' | 'host'; part: string }

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
    if (state === 'accepted') known.set(personId, { id: personId, name, side, part: roleNames[role] })
  for (const { id, name, post } of posts)
    known.set(id, { id, name, side: 'host', part: postNames[post] ?? 'At the trust' })
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

export async function openingsOf(tx: Tx, reviewId: string) {
  return tx
    .selectFrom('report_opening')
    .leftJoin('person', 'person.id', 'report_opening.person_id')
    .select([
      'person.id as personId',
      'person.name',
      'report_opening.how',
      'report_opening.opened_at as openedAt',
    ])
    .where('report_opening.review_id', '=', reviewId)
    .orderBy('report_opening.opened_at', 'desc')
    .limit(200)
    .execute()
}
