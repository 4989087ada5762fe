import { defineQuery } from '../../../access/define-query.server.ts'
import { isCentral } from '../../people/person-standing.server.ts'
import { keptKinds } from './kept.server.ts'
import { canSetRules } from './policy.ts'
import type { KeptKind } from './retention.ts'
import { currentRules } from './rules.server.ts'

export type KeptReview = {
  id: string
  trustName: string
  day3: string
  stage: string
  held: boolean
  kinds: KeptKind[]
}

/** Where every review stands with what is kept of it, for the central team. */
export const retentionList = defineQuery({
  name: 'retention list',
  run: async (tx, _: null) => {
    if (canSetRules({ central: await isCentral(tx) }) !== 'allowed') return null
    const reviews = await tx
      .selectFrom('review')
      .innerJoin('trust', 'trust.id', 'review.trust_id')
      .leftJoin('retention_hold as hold', (join) =>
        join.onRef('hold.review_id', '=', 'review.id').on('hold.ended_at', 'is', null),
      )
      .select(['review.id', 'trust.name', 'review.day3', 'review.stage', 'hold.id as hold_id'])
      .where('review.stage', 'in', ['report', 'follow_up', 'cancelled'])
      .orderBy('review.day3', 'desc')
      .execute()
    const kinds = await keptKinds(
      tx,
      reviews.map(({ id }) => id),
    )
    const listed: KeptReview[] = reviews.map(({ id, name, day3, stage, hold_id }) => ({
      id,
      trustName: name,
      day3,
      stage,
      held: hold_id !== null,
      kinds: kinds.get(id) ?? [],
    }))
    return { rules: await currentRules(tx), reviews: listed }
  },
})
