import { sql } from 'kysely'
import { defineQuery } from '../../access/define-query.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { isUuid, standingIn } from '../allocation/standing.server.ts'
import { isHostLeader } from '../allocation/standing.ts'
import { dueDate, templateContent } from '../programme/template.ts'
import { actionIn, actionsOf, possibleOwners, standingTo } from './actions.server.ts'
import { broughtIn, toldIn } from './changes/changes.server.ts'
import { progressInReview, progressOf } from './progress/progress.server.ts'

export type Proposal = { findingId: string; kind: 'area_for_development' | 'next_step'; wording: string }

/** The host's plan: its actions, and what of the report has none yet. */
export const actionsPage = defineQuery({
  name: 'actions of a review',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
    // Others of the review can see that it is in follow-up, and nothing of what the host does about it.
    if (!standing || !isHostLeader(standing)) return null
    return {
      standing,
      dueOn: await actionsDue(tx, reviewId),
      actions: await actionsOf(tx, reviewId),
      proposals: await proposalsOf(tx, reviewId),
      owners: await possibleOwners(tx, reviewId),
    }
  },
})

export const actionPage = defineQuery({
  name: 'action',
  run: async (tx, { actionId }: { actionId: string }, actor) => {
    const action = isUuid(actionId) ? await actionIn(tx, actionId) : undefined
    if (!action) return null
    const standing = await standingTo(tx, action, actor)
    // The chair of trustees reads the list that was opened to them, and no further.
    if (!standing.leader && !standing.owner) return null
    return {
      action,
      standing,
      progress: await progressOf(tx, actionId),
      reminded: await remindersOf(tx, actionId),
      told: (await toldIn(tx, action.reviewId)).filter((one) => one.actionId === actionId),
      brought: (await broughtIn(tx, [action.reviewId])).some((one) => one.actionId === actionId),
      owners: standing.leader ? await possibleOwners(tx, action.reviewId) : [],
    }
  },
})

/** Everything that the host's leaders keep of their actions, to take away. */
export const actionsToTake = defineQuery({
  name: 'actions of a review, to take away',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
    if (!standing || !isHostLeader(standing)) return null
    return {
      standing,
      actions: await actionsOf(tx, reviewId),
      progress: await progressInReview(tx, reviewId),
      told: await toldIn(tx, reviewId),
      findings: await wordingsOf(tx, reviewId),
    }
  },
})

const remindersOf = (tx: Tx, actionId: string) =>
  tx
    .selectFrom('action_reminder')
    .select(['on_day as onDay', 'sent_at as sentAt'])
    .where('action_id', '=', actionId)
    .orderBy('on_day', 'desc')
    .execute()

const wordingsOf = async (tx: Tx, reviewId: string) => {
  const rows = await tx
    .selectFrom('finding')
    .select(['id', 'wording'])
    .where('review_id', '=', reviewId)
    .execute()
  return new Map(rows.map(({ id, wording }) => [id, wording]))
}

/** Areas for development and next steps that the host has heard and not yet made an action of. */
export async function proposalsOf(tx: Tx, reviewId: string): Promise<Proposal[]> {
  const { rows } = await sql<Proposal>`
    select f.id as "findingId", f.kind, f.wording from finding f
    where f.review_id = ${reviewId} and f.kind in ('area_for_development', 'next_step')
      and f.shared_at is not null and f.withdrawn_at is null
      and not exists (select from action a where a.finding_id = f.id)
    order by f.kind desc, f.proposed_at`.execute(tx)
  return rows
}

async function actionsDue(tx: Tx, reviewId: string): Promise<string> {
  const { content, ...days } = await tx
    .selectFrom('review')
    .innerJoin('review_template', 'review_template.id', 'review.template_id')
    .select(['review_template.content', 'review.day1', 'review.day3'])
    .where('review.id', '=', reviewId)
    .executeTakeFirstOrThrow()
  return dueDate(templateContent.parse(content), 'actions', days)
}
