import { sql } from 'kysely'
import type { Tx } from '../../platform/database.server.ts'
import type { MemberRole } from '../allocation/standing.ts'
import { noSupport, type Support, type View } from './finding.ts'

/** What stands behind each finding, counted by the database for this reader (db/access/findings.sql). */
export async function supportIn(tx: Tx, reviewId: string, only?: string[]): Promise<Map<string, Support>> {
  const { rows } = await sql<
    Support & { finding_id: string }
  >`select * from access.finding_support(${reviewId}, ${only ?? null}::uuid[])`.execute(tx)
  return new Map(rows.map(({ finding_id, ...support }) => [finding_id, support]))
}

/** The findings that stand in a review, or these of them, as far as the actor may read them, with what people say. */
export async function findingsIn(tx: Tx, reviewId: string, only?: string[]) {
  if (only?.length === 0) return []
  const rows = await tx
    .selectFrom('finding')
    .leftJoin('session', 'session.id', 'finding.shared_in')
    .leftJoin('person', 'person.id', 'finding.proposed_by')
    .select([
      'finding.id',
      'finding.question_id as questionId',
      'finding.kind',
      'finding.wording',
      'finding.proposed_by as proposedBy',
      'person.name as proposer',
      'finding.worded_at as wordedAt',
      'finding.wording_version as version',
      'finding.shared_at as sharedAt',
      'session.title as sharedIn',
    ])
    .where('finding.review_id', '=', reviewId)
    .where('finding.withdrawn_at', 'is', null)
    .$if(only !== undefined, (query) => query.where('finding.id', 'in', only ?? []))
    .orderBy('finding.place')
    .orderBy('finding.proposed_at')
    .orderBy('finding.id')
    .execute()
  const [views, support] = [await viewsIn(tx, reviewId), await supportIn(tx, reviewId, only)]
  return rows.map(({ wordedAt, ...row }) => ({
    ...row,
    views: (views.get(row.id) ?? []).map(
      ({ said_at, ...view }): View => ({ ...view, earlier: said_at < wordedAt }),
    ),
    support: support.get(row.id) ?? noSupport,
  }))
}
export type Finding = Awaited<ReturnType<typeof findingsIn>>[number]

async function viewsIn(tx: Tx, reviewId: string) {
  const rows = await tx
    .selectFrom('finding_view as view')
    .leftJoin('person', 'person.id', 'view.person_id')
    .leftJoin('review_member as member', (join) =>
      join
        .onRef('member.person_id', '=', 'view.person_id')
        .onRef('member.review_id', '=', 'view.review_id')
        .on('member.state', '=', 'accepted'),
    )
    .select([
      'view.finding_id',
      'view.person_id as personId',
      'person.name',
      'member.role',
      'view.agrees',
      'view.why',
      'view.said_at',
    ])
    .where('view.review_id', '=', reviewId)
    .orderBy('view.said_at')
    .orderBy('view.person_id')
    .execute()
  const views = rows.map(({ role, ...row }) => ({ ...row, side: sideOf(role) }))
  return Map.groupBy(views, (view) => view.finding_id)
}

const sideOf = (role: MemberRole | null): 'team' | 'host' =>
  role === 'host_lead' || role === 'host_leader' ? 'host' : 'team'
