import { type ReviewInHand, tell } from './world.ts'

/** What each wants from the review, for the lead reviewer alone. */
export async function writeWishes(review: ReviewInHand) {
  const { tx, story, reviewId, people } = review
  for (const [who, at, body] of story.wishes ?? []) {
    await tx
      .insertInto('wish')
      .values({ review_id: reviewId, person_id: people[who], body, said_at: at })
      .execute()
    tell(review, at, people[who], 'say-wish', { subjectId: reviewId, audience: [] })
  }
}
