import { sql } from 'kysely'
import type { Tx } from '../../platform/database.server.ts'
import type { SharedFinding } from './assemble-report.ts'

/** The key questions in the wording that stands, in their order. */
export function frozenQuestions(tx: Tx, reviewId: string): Promise<{ id: string; wording: string }[]> {
  return tx
    .selectFrom('key_question')
    .innerJoin('key_question_wording', 'key_question_wording.question_id', 'key_question.id')
    .select(['key_question.id', 'key_question_wording.wording'])
    .where('key_question.review_id', '=', reviewId)
    .where('key_question.withdrawn_at', 'is', null)
    .where('key_question_wording.set_aside_at', 'is', null)
    .orderBy('key_question.position')
    .execute()
}

/**
 * The findings that the host has heard: what was never shared cannot enter the report (MISSION F3). Behind each
 * stands what the host was told at that moment, not what the team could count now.
 */
export async function sharedFindingsOf(tx: Tx, reviewId: string): Promise<SharedFinding[]> {
  const { rows } = await sql<SharedFinding>`
    select f.id, f.question_id as "questionId", f.kind, f.wording, f.told_sources as sources,
      f.told_schools as schools, f.told_methods as methods, f.told_contrary as contrary,
      (select count(*)::int from finding_view v
        where v.finding_id = f.id and v.agrees and v.said_at >= f.worded_at) as agree,
      (select count(*)::int from finding_view v
        where v.finding_id = f.id and not v.agrees and v.said_at >= f.worded_at) as differ
    from finding f
    where f.review_id = ${reviewId} and f.shared_at is not null and f.withdrawn_at is null
    order by f.proposed_at, f.id`.execute(tx)
  return rows
}

/** How many findings would enter the report, and how many stay out because the host never heard them. */
export async function findingTally(tx: Tx, reviewId: string): Promise<{ shared: number; unshared: number }> {
  const { rows } = await sql<{ shared: number; unshared: number }>`
    select (count(*) filter (where shared_at is not null))::int as shared,
      (count(*) filter (where shared_at is null))::int as unshared
    from finding where review_id = ${reviewId} and withdrawn_at is null`.execute(tx)
  return rows[0] ?? { shared: 0, unshared: 0 }
}
