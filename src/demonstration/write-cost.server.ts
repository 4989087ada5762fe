import { standingIn } from '../domains/allocation/standing.server.ts'
import { writeEstimate } from '../domains/schedule/cost/write-estimate.server.ts'
import type { CostStory } from './story.ts'
import { type ReviewInHand, speakAs, tell } from './world.ts'

/** As sharing the schedule makes it, from what whoever shares it can read. */
export async function estimate(review: ReviewInHand, at: Date, by: string) {
  const { tx, reviewId, people } = review
  const actor = { personId: by, requestId: 'demonstration' }
  await speakAs(review, by)
  const standing = await standingIn(tx, reviewId, actor)
  if (standing) await writeEstimate(tx, standing, at)
  await speakAs(review, people.priya)
}

/** What it took those who have written it down. */
export async function writeCost(review: ReviewInHand) {
  for (const cost of review.story.costs ?? []) await record(review, cost)
}

async function record(review: ReviewInHand, { by, at, hours, pounds = 0, note = '' }: CostStory) {
  const { tx, reviewId, people, story } = review
  const side = story.host.some(({ who }) => who === by) ? 'host' : 'team'
  await tx
    .insertInto('cost_record')
    .values({
      review_id: reviewId,
      side,
      person_id: people[by],
      minutes: Math.round(hours * 60),
      travel_pence: Math.round(pounds * 100),
      note,
      recorded_at: at,
    })
    .execute()
  if (side === 'host') tell(review, at, people[by], 'record-host-cost', { audience: ['central', 'host'] })
  else tell(review, at, people[by], 'record-own-cost', { audience: ['central'] })
}
