import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { isUuid } from '../allocation/standing.server.ts'
import { handoversOf } from './handover.server.ts'
import { canWriteReport } from './policy.ts'
import { coverOf, textOf } from './reading.server.ts'
import type { Remark } from './report.ts'
import { dueDates, stepFacts } from './report-facts.server.ts'
import { findingTally } from './shared-findings.server.ts'
import type { Moments } from './step-line.ts'

/** Everything that a report's own pages are made of, as far as the reader may see it. */
export const reportPage = defineQuery({
  name: 'report page',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    if (!isUuid(reviewId)) return null
    const cover = await coverOf(tx, reviewId)
    const facts = await stepFacts(tx, { reviewId }, actor)
    if (!facts) return cover && { cover, facts: null }
    return {
      cover,
      facts,
      due: await dueDates(tx, reviewId),
      at: await momentsOf(tx, reviewId),
      leadName: await leadNameOf(tx, reviewId),
      sections: await textOf(tx, reviewId),
      remarks: await remarksOf(tx, reviewId),
      wordsKey: canWriteReport(facts) === 'allowed' ? await wordsKeyOf(tx, reviewId) : null,
      handovers: await handoversOf(tx, reviewId),
      tally: facts.report ? null : await findingTally(tx, reviewId),
    }
  },
})

export type ReportPageData = NonNullable<Awaited<ReturnType<typeof reportPage>>>

/** What seals words on a writer's device until they are sent. */
async function wordsKeyOf(tx: Tx, reviewId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('report_key')
    .select('key')
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  return row?.key.toString('base64') ?? null
}

async function momentsOf(tx: Tx, reviewId: string): Promise<Moments> {
  const row = await tx.selectFrom('report').selectAll().where('review_id', '=', reviewId).executeTakeFirst()
  return {
    draft: row?.to_team_at ?? null,
    team: row?.to_quality_at ?? null,
    // whoever has it is done when they say so
    quality: row?.quality_done_at ?? row?.to_host_at ?? null,
    host: row?.facts_checked_at ?? row?.final_at ?? null,
    final: row?.released_at ?? null,
  }
}

async function leadNameOf(tx: Tx, reviewId: string): Promise<string> {
  const lead = await tx
    .selectFrom('review_member')
    .innerJoin('person', 'person.id', 'review_member.person_id')
    .select('person.name')
    .where('review_member.review_id', '=', reviewId)
    .where('review_member.role', '=', 'lead_reviewer')
    .where('review_member.state', '=', 'accepted')
    .executeTakeFirst()
  return lead?.name ?? 'The lead reviewer'
}

export async function remarksOf(tx: Tx, reviewId: string): Promise<Remark[]> {
  const rows = await tx
    .selectFrom('report_comment')
    .leftJoin('person', 'person.id', 'report_comment.person_id')
    .leftJoin('person as settler', 'settler.id', 'report_comment.settled_by')
    .selectAll('report_comment')
    .select(['person.name', 'settler.name as settler'])
    .where('report_comment.review_id', '=', reviewId)
    .orderBy('report_comment.said_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    blockId: row.block_id,
    kind: row.kind,
    body: row.body,
    quote: row.quote,
    instead: row.instead,
    answers: row.answers,
    by: row.name ?? 'Somebody who read it',
    byId: row.person_id,
    at: row.said_at,
    settledAt: row.settled_at,
    settledBy: row.settler,
    answer: row.answer as Remark['answer'],
    outcome: row.outcome,
  }))
}
