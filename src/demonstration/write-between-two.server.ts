import type { ReviewInHand } from './world.ts'

/** What the lead reviewer and one reviewer wrote to each other. */
export async function writeCoaching({ tx, story, reviewId, people, when }: ReviewInHand) {
  for (const { with: reviewer, notes } of story.beside?.coaching ?? [])
    for (const { by, at, body, unread } of notes) {
      if (at > when.now) continue
      await tx
        .insertInto('coaching_note')
        .values({
          id: crypto.randomUUID(),
          review_id: reviewId,
          lead_id: people[story.lead.who],
          reviewer_id: people[reviewer],
          author_id: people[by],
          body,
          written_at: at,
          read_at: unread ? null : at,
        })
        .execute()
    }
}

/** What the quality assurer saw, and whether the lead is ready to lead. */
export async function writeAssurance({ tx, story, reviewId, people }: ReviewInHand) {
  const { assurance } = story.beside ?? {}
  if (!assurance) return
  const pair = { review_id: reviewId, lead_id: people[story.lead.who], assurer_id: people[assurance.by] }
  for (const { aspect, at, body } of assurance.observations)
    await tx
      .insertInto('leading_observation')
      .values({ id: crypto.randomUUID(), ...pair, aspect, body, observed_at: at })
      .execute()
  if (!assurance.statement) return
  const { at, readiness, reasons, answer = null, answered = null } = assurance.statement
  await tx
    .insertInto('leading_statement')
    .values({ ...pair, readiness, reasons, stated_at: at, answer, answered_at: answered })
    .execute()
}
