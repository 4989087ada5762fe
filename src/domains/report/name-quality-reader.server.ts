import { sql } from 'kysely'
import { defineCommand } from '../../access/define-command.server.ts'
import { Refused } from '../../access/outcome.ts'
import type { Tx } from '../../platform/database.server.ts'
import { auditStep } from './audit-step.ts'
import { canNameReader } from './policy.ts'
import { reportFactsLocked } from './report-facts.server.ts'
import { mailReader } from './report-mail.server.ts'
import { nameReaderInput } from './schemas.ts'

/** One person reads for style and clarity. Whoever was named before reads no more from now on. */
export const nameQualityReader = defineCommand({
  name: 'name-quality-reader',
  input: nameReaderInput,
  load: reportFactsLocked,
  policy: canNameReader,
  run: async ({ tx, input: { reviewId, personId }, facts }) => {
    if (facts.report?.reader?.id === personId) return personId
    const candidates = await qualityCandidates(tx, reviewId)
    if (!candidates.some(({ id }) => id === personId))
      throw new Refused([{ field: 'personId', message: 'Choose somebody from the list.' }])
    await tx
      .updateTable('report_quality_reader')
      .set({ ended_at: sql`now()` })
      .where('review_id', '=', reviewId)
      .where('ended_at', 'is', null)
      .execute()
    await tx
      .insertInto('report_quality_reader')
      .values({ review_id: reviewId, person_id: personId, named_by: facts.standing.personId })
      .execute()
    if (facts.report?.state === 'quality') await mailReader(tx, reviewId)
    return personId
  },
  audit: ({ facts, value }) => auditStep(facts, { subjectId: value, audience: ['central', 'team'] }),
})

export type Candidate = { id: string; name: string; part: string }

/** Of the central team or a lead reviewer, with no part in the review and nothing to do with the host. */
export async function qualityCandidates(tx: Tx, reviewId: string): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select id, name, part from access.quality_candidates(${reviewId}::uuid) order by name collate "en-GB-x-icu"`.execute(
    tx,
  )
  return rows
}
