import { sql } from 'kysely'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingLocked } from '../../allocation/standing.server.ts'
import { mostStories } from '../reconvene/agenda.ts'
import { canBringStory } from './policy.ts'
import { bringStoryInput } from './schemas.ts'

/**
 * Lets the others of the reconvene day read one wording under one heading. A later wording is not brought by itself:
 * what the host agreed to is what they read.
 */
export const bringStory = defineCommand({
  name: 'bring-story',
  input: bringStoryInput,
  load: (tx, { reviewId }, actor) =>
    standingLocked(tx, reviewId, actor).then((standing) => standing && { standing }),
  policy: canBringStory,
  run: async ({ tx, input: { reviewId, actionId, toldId, heading }, facts }) => {
    await refuseUnknown(tx, reviewId, actionId, toldId)
    await refuseTooMany(tx, reviewId, actionId)
    const brought = {
      told_id: toldId,
      heading,
      brought_by: facts.standing.personId,
      brought_at: sql<Date>`now()`,
    }
    const changed = await tx
      .updateTable('brought_story')
      .set(brought)
      .where('review_id', '=', reviewId)
      .where('action_id', actionId ? '=' : 'is', actionId)
      .executeTakeFirst()
    if (changed.numUpdatedRows === 0n)
      await tx
        .insertInto('brought_story')
        .values({ ...brought, review_id: reviewId, action_id: actionId })
        .execute()
  },
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.standing.review.trustId,
    subjectId: input.actionId ?? undefined,
    audience: ['host'],
  }),
})

async function refuseUnknown(tx: Tx, reviewId: string, actionId: string | null, toldId: string) {
  const told = await tx
    .selectFrom('change_told')
    .select('id')
    .where('id', '=', toldId)
    .where('review_id', '=', reviewId)
    .where('action_id', actionId ? '=' : 'is', actionId)
    .executeTakeFirst()
  if (!told) throw new Refused('These words are not there. Open the page again.')
}

async function refuseTooMany(tx: Tx, reviewId: string, actionId: string | null) {
  const all = await tx
    .selectFrom('brought_story')
    .select('action_id')
    .where('review_id', '=', reviewId)
    .execute()
  const isNew = !all.some((one) => one.action_id === actionId)
  if (isNew && all.length >= mostStories)
    throw new Refused(
      `There is time for ${mostStories} stories on the day. Take one of them back before you bring another.`,
    )
}
