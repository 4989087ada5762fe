import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid, standingIn } from '../../allocation/standing.server.ts'
import { isHostLeader } from '../../allocation/standing.ts'
import { actionsOf } from '../actions.server.ts'
import { reconveneOf } from '../reconvene/reconvene.server.ts'

/** Every wording of what changed that the reader may see, newest first. */
export const toldIn = (tx: Tx, reviewId: string) =>
  tx
    .selectFrom('change_told')
    .leftJoin('person', 'person.id', 'change_told.told_by')
    .select([
      'change_told.id',
      'change_told.action_id as actionId',
      'change_told.version',
      'change_told.body',
      'change_told.told_at as toldAt',
      'person.name as toldBy',
    ])
    .where('change_told.review_id', '=', reviewId)
    .orderBy('change_told.version', 'desc')
    .execute()
export type Told = Awaited<ReturnType<typeof toldIn>>[number]

export const broughtIn = (tx: Tx, reviewIds: string[]) =>
  tx
    .selectFrom('brought_story')
    .innerJoin('change_told', 'change_told.id', 'brought_story.told_id')
    .select([
      'brought_story.review_id as reviewId',
      'brought_story.action_id as actionId',
      'brought_story.told_id as toldId',
      'brought_story.heading',
      'brought_story.brought_at as broughtAt',
      'change_told.body',
      'change_told.told_at as toldAt',
    ])
    .where('brought_story.review_id', 'in', reviewIds)
    .orderBy('brought_story.brought_at')
    .execute()
export type Brought = Awaited<ReturnType<typeof broughtIn>>[number]

/** What changed because of the review, as the host's leaders tell it, and what of it others may read. */
export const changesPage = defineQuery({
  name: 'what changed',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
    if (!standing || !isHostLeader(standing)) return null
    return {
      standing,
      actions: await actionsOf(tx, reviewId),
      told: await toldIn(tx, reviewId),
      brought: await broughtIn(tx, [reviewId]),
      reconvene: await reconveneOf(tx, reviewId),
    }
  },
})
