import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { canWriteReport } from '../policy.ts'
import { reportFactsLocked } from '../report-facts.server.ts'
import { keepText } from './keep-text.server.ts'
import { keepWritingInput } from './schemas.ts'

/** Keeps one change of the shared text, and what the text comes to with it, before anybody else sees it. */
export const keepWriting = defineCommand({
  name: 'write-report',
  input: keepWritingInput,
  load: reportFactsLocked,
  policy: canWriteReport,
  run: async ({ tx, input: { reviewId, change, written }, actor }) => {
    const lately = await wroteLately(tx, reviewId, actor.personId)
    await tx
      .insertInto('report_update')
      .values({ review_id: reviewId, person_id: actor.personId, change: Buffer.from(change) })
      .execute()
    await keepText(tx, reviewId, written, actor.personId)
    return { told: !lately }
  },
  // The changes are their own record; the audit says once an hour that somebody wrote.
  audit: ({ input, facts, value }) =>
    value.told
      ? { reviewId: input.reviewId, trustId: facts.standing.review.trustId, audience: ['team'] }
      : [],
})

async function wroteLately(tx: Tx, reviewId: string, personId: string | null): Promise<boolean> {
  const { rows } = await sql<{ lately: boolean }>`
    select exists (select from report_update where review_id = ${reviewId} and person_id = ${personId}
      and made_at > now() - interval '1 hour') as lately`.execute(tx)
  return rows[0]?.lately ?? false
}
