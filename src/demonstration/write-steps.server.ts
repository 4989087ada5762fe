import { addDays } from '../platform/clock.ts'
import { londonMoment } from './calendar.ts'
import { type ReviewInHand, tell } from './world.ts'

const key = 'planning'
/** A Friday, a few days before it is due: reviews begin on Tuesdays. */
const DAYS_BEFORE = 46

/** The planning call, ticked by the lead reviewer of every review that has come so far. */
export async function writeSteps(review: ReviewInHand) {
  const { tx, story, reviewId, people, when } = review
  const at = londonMoment(addDays(story.day1, -DAYS_BEFORE), '16:10')
  if (!story.prepareBegan || at > when.now || at < story.prepareBegan) return
  const lead = people[story.lead.who]
  await tx
    .insertInto('review_step')
    .values({ review_id: reviewId, key, done_by: lead, done_at: at })
    .execute()
  tell(review, at, lead, 'tick-step', { audience: ['central', 'host', 'team'], detail: { step: key } })
}
