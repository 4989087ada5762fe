import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../../../access/actor.ts'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingLocked } from '../../allocation/standing.server.ts'
import { documentFacts } from './document-facts.server.ts'
import { canSummariseDocument } from './policy.ts'
import { summaryInput } from './schemas.ts'

type Input = z.infer<typeof summaryInput>

// The review is held, so that two windows come one after the other and the second is noticed.
async function summaryFacts(tx: Tx, input: Input, actor: Actor) {
  await standingLocked(tx, input.reviewId, actor)
  const facts = await documentFacts(tx, input, actor)
  if (!facts) return null
  const row = await tx
    .selectFrom('document_summary')
    .select('revision')
    .where('lineage_id', '=', facts.document.lineageId)
    .executeTakeFirst()
  return { ...facts, revision: row?.revision ?? 0 }
}

/** What a document says, whether everyone should read it, and how long that takes; it stays when a new version comes. */
export const summariseDocument = defineCommand({
  name: 'summarise-document',
  input: summaryInput,
  load: summaryFacts,
  policy: canSummariseDocument,
  run: async ({ tx, input, facts }) => {
    if (input.revision !== facts.revision) {
      throw new Refused([
        {
          field: 'body',
          message:
            'The summary was changed in another window while you were writing here. What you wrote is below, and what is kept is above: bring the two together, then save.',
        },
      ])
    }
    const kept = {
      body: input.body,
      key: input.key === 'yes',
      minutes: input.minutes,
      revision: facts.revision + 1,
      written_by: facts.standing.personId,
      written_at: sql<Date>`now()`,
    }
    await tx
      .insertInto('document_summary')
      .values({ lineage_id: facts.document.lineageId, review_id: input.reviewId, ...kept })
      .onConflict((conflict) => conflict.column('lineage_id').doUpdateSet(kept))
      .execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.documentId,
    audience: ['team'],
  }),
})
