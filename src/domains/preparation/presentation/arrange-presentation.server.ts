import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { canArrangePresentation } from './policy.ts'
import { auditPresentation, presentationFacts } from './presentation-facts.server.ts'
import { arrangePresentationInput } from './schemas.ts'

/** The link, the hour of the call in London, and what is said in it for whoever cannot watch. */
export const arrangePresentation = defineCommand({
  name: 'arrange-presentation',
  input: arrangePresentationInput,
  load: presentationFacts,
  policy: canArrangePresentation,
  run: async ({ tx, input, facts }) => {
    const { reviewId, revision, link, date, time, words } = input
    const values = {
      link: link || null,
      meets_at: date ? sql<Date>`${`${date} ${time}`}::timestamp at time zone 'Europe/London'` : null,
      words,
      said_by: facts.standing.personId,
      said_at: sql<Date>`now()`,
    }
    const before = await tx
      .selectFrom('presentation')
      .select('revision')
      .where('review_id', '=', reviewId)
      .forUpdate()
      .executeTakeFirst()
    if ((before?.revision ?? 0) !== revision) throw new Refused([changedMeanwhile])
    if (before) {
      await tx
        .updateTable('presentation')
        .set({ ...values, revision: revision + 1 })
        .where('review_id', '=', reviewId)
        .execute()
      return
    }
    const made = await tx
      .insertInto('presentation')
      .values({ review_id: reviewId, ...values })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows === 0n) throw new Refused([changedMeanwhile])
  },
  audit: ({ facts }) => auditPresentation(facts.standing),
})

const changedMeanwhile = {
  field: 'revision',
  message:
    'Somebody else saved this while you were writing. What you typed is still here, and what they saved stands above. Put the two together, then save again.',
}
