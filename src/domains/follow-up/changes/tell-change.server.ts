import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import { canTellChange } from './policy.ts'
import { tellChangeInput } from './schemas.ts'

/** What changed because of the review: each wording is kept, with its day and who wrote it. */
export const tellChange = defineCommand({
  name: 'tell-change',
  input: tellChangeInput,
  load: async (tx, { reviewId, actionId }, actor) => {
    const action = actionId ? await heldAction(tx, reviewId, actionId) : null
    if (actionId && !action) return null
    return {
      standing: await standingIn(tx, reviewId, actor),
      ownsAction: action !== null && action.owner_id === actor.personId,
    }
  },
  policy: canTellChange,
  run: async ({ tx, input: { reviewId, actionId, body, from }, actor }) => {
    const newest = await newestOf(tx, reviewId, actionId)
    if (newest !== from)
      throw new Refused([
        {
          field: 'body',
          message:
            'Somebody of your trust has written here since you began. Their words stand above: join them with yours.',
        },
      ])
    const id = crypto.randomUUID()
    await tx
      .insertInto('change_told')
      .values({
        id,
        review_id: reviewId,
        action_id: actionId,
        version: newest + 1,
        body,
        told_by: actor.personId ?? '',
      })
      .execute()
    return id
  },
  audit: ({ input }) => ({
    reviewId: input.reviewId,
    subjectId: input.actionId ?? undefined,
    audience: ['host'],
  }),
})

const heldAction = (tx: Tx, reviewId: string, actionId: string) =>
  tx
    .selectFrom('action')
    .select(['id', 'owner_id'])
    .where('id', '=', actionId)
    .where('review_id', '=', reviewId)
    .forUpdate()
    .executeTakeFirst()
    .then((row) => row ?? null)

async function newestOf(tx: Tx, reviewId: string, actionId: string | null): Promise<number> {
  const { newest } = await tx
    .selectFrom('change_told')
    .select(({ fn }) => fn.max('version').as('newest'))
    .where('review_id', '=', reviewId)
    .where('action_id', actionId ? '=' : 'is', actionId)
    .executeTakeFirstOrThrow()
  return newest ?? 0
}
