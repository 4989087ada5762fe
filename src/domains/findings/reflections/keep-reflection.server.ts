import type { Actor } from '../../../access/actor.ts'
import { defineCommand } from '../../../access/define-command.server.ts'
import { now } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { canKeepReflection } from './policy.ts'
import { keepReflectionInput } from './schemas.ts'

/** A host leader's own note against a finding that they have heard. Emptied, it is gone. */
export const keepReflection = defineCommand({
  name: 'keep-reflection',
  input: keepReflectionInput,
  load: standingOfHearer,
  policy: canKeepReflection,
  run: async ({ tx, input, facts }) => {
    const mine = { finding_id: input.findingId, author_id: facts.personId }
    if (input.body === '') {
      await tx
        .deleteFrom('host_reflection')
        .where('finding_id', '=', mine.finding_id)
        .where('author_id', '=', mine.author_id)
        .execute()
      return null
    }
    const said = { body: input.body, with_leaders: input.withLeaders, written_at: now() }
    await tx
      .insertInto('host_reflection')
      .values({ ...mine, review_id: input.reviewId, ...said })
      .onConflict((conflict) => conflict.columns(['finding_id', 'author_id']).doUpdateSet(said))
      .execute()
    return input.findingId
  },
  // That somebody thought about a finding is nobody else's to know.
  audit: ({ input, facts }) => ({
    reviewId: input.reviewId,
    trustId: facts.review.trustId,
    subjectId: input.findingId,
    audience: [],
  }),
})

async function standingOfHearer(
  tx: Tx,
  { reviewId, findingId }: { reviewId: string; findingId: string },
  actor: Actor,
) {
  const standing = await standingIn(tx, reviewId, actor)
  const heard = await tx
    .selectFrom('finding')
    .select('id')
    .where('id', '=', findingId)
    .where('review_id', '=', reviewId)
    .where('shared_at', 'is not', null)
    .executeTakeFirst()
  return heard ? standing : null
}
