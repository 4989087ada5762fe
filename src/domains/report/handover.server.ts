import { sql } from 'kysely'
import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import { isSettled, type ReportFacts } from './policy.ts'

type Deed = 'asked' | 'again' | 'ended' | 'reopened'

/** What was said when the report went back or on. It stays: nothing that was asked is lost with the step. */
export async function writeHandover(tx: Tx, { standing, report }: ReportFacts, deed: Deed, words: string) {
  if (report?.state !== 'quality' && report?.state !== 'host' && report?.state !== 'final') return
  await tx
    .insertInto('report_handover')
    .values({ review_id: standing.review.id, step: report.state, deed, words, by_id: standing.personId })
    .execute()
}

/** A step that its own people have not finished is ended with a reason, which they can read. */
export async function endStep(tx: Tx, facts: ReportFacts, words: string) {
  if (!facts.report || isSettled(facts.report)) return
  if (words === '') throw new Refused([{ field: 'words', message: 'Say why it goes on without them.' }])
  await writeHandover(tx, facts, 'ended', words)
}

export type Handover = { step: string; deed: Deed; words: string; by: string | null; at: Date }

export async function handoversOf(tx: Tx, reviewId: string): Promise<Handover[]> {
  return tx
    .selectFrom('report_handover')
    .leftJoin('person', 'person.id', 'report_handover.by_id')
    .select([
      'report_handover.step',
      sql<Deed>`report_handover.deed`.as('deed'),
      'report_handover.words',
      'person.name as by',
      'report_handover.at',
    ])
    .where('report_handover.review_id', '=', reviewId)
    .orderBy('report_handover.at', 'desc')
    .execute()
}
