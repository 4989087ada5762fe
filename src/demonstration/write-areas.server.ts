import { type ReviewInHand, tell } from './world.ts'

export type WrittenArea = { id: string; name: string }

/** What the key questions are about. */
export async function writeAreas(review: ReviewInHand): Promise<WrittenArea[]> {
  const { tx, story, reviewId, people } = review
  const written: WrittenArea[] = []
  for (const [place, { name, why, by, at }] of (story.areas ?? []).entries()) {
    const id = crypto.randomUUID()
    await tx
      .insertInto('area_of_focus')
      .values({
        id,
        review_id: reviewId,
        position: place + 1,
        name,
        why,
        proposed_by: people[by],
        proposed_at: at,
      })
      .execute()
    tell(review, at, people[by], 'propose-area', { subjectId: id, audience: ['host', 'team'] })
    written.push({ id, name })
  }
  return written
}
