import { defineQuery } from '../../access/define-query.server.ts'
import { membersOf } from '../../domains/allocation/members.server.ts'
import { isUuid } from '../../domains/allocation/standing.server.ts'
import { keptKinds } from '../../domains/evaluation/retention/kept.server.ts'
import { reviewWithTasks } from './gather-tasks.server.ts'

/** Everything the review's own page shows. */
export const reviewOverview = defineQuery({
  name: 'review overview',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    if (!isUuid(reviewId)) return null
    const found = await reviewWithTasks(tx, reviewId, actor)
    if (!found) return null
    const members = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
    const moments = await tx
      .selectFrom('review')
      .select(['prepare_began_at', 'three_days_began_at', 'report_began_at', 'follow_up_began_at'])
      .where('id', '=', reviewId)
      .executeTakeFirstOrThrow()
    const size = await tx
      .selectFrom('school_membership')
      .innerJoin('school', 'school.urn', 'school_membership.urn')
      .select(({ fn }) => [fn.countAll<number>().as('schools'), fn.sum<number>('school.pupils').as('pupils')])
      .where('trust_id', '=', found.review.review.trustId)
      .where('left_on', 'is', null)
      .executeTakeFirst()
    return {
      ...found,
      members: members.filter((member) => member.state === 'accepted' || member.state === 'invited'),
      began: {
        prepare: moments.prepare_began_at,
        three_days: moments.three_days_began_at,
        report: moments.report_began_at,
        follow_up: moments.follow_up_began_at,
      },
      kept: (await keptKinds(tx, [reviewId])).get(reviewId) ?? [],
      schools: Number(size?.schools ?? 0),
      pupils: Number(size?.pupils ?? 0),
    }
  },
})
