import { type ReviewInHand, tell } from './world.ts'

const audience: 'host'[] = ['host']

/** What the host does about its report. */
export async function writeActions(review: ReviewInHand) {
  const { tx, story, reviewId, people, findings } = review
  for (const { title, detail, finding, owner, by, planned, dueOn, closed } of story.actions ?? []) {
    const id = crypto.randomUUID()
    await tx
      .insertInto('action')
      .values({
        id,
        review_id: reviewId,
        finding_id: finding === undefined ? null : (findings[finding] ?? null),
        title,
        detail,
        owner_id: people[owner],
        due_on: dueOn,
        state: closed?.as ?? 'open',
        outcome: closed?.outcome ?? '',
        created_by: people[by],
        created_at: planned,
        closed_at: closed?.at ?? null,
      })
      .execute()
    tell(review, planned, people[by], 'plan-action', { subjectId: id, audience })
    if (closed)
      tell(review, closed.at, people[closed.by], closed.as === 'done' ? 'say-progress' : 'drop-action', {
        subjectId: id,
        audience,
      })
  }
}
