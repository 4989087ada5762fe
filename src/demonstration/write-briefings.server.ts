import { digestOf, newToken } from '../access/secret-token.server.ts'
import { type BriefingStory, briefingStories } from './reviews/briefing-stories.ts'
import { type ReviewInHand, speakAs, tell } from './world.ts'

/** Who is briefed, and what they wrote. Their links are nobody's: whoever wants one makes it anew. */
export async function writeBriefings(review: ReviewInHand) {
  const { people, story, when } = review
  const told = briefingStories(when)[story.trust]
  if (!told) return
  const by = people[told.by]
  await speakAs(review, by)
  for (const person of told.people) await writeBriefing(review, person, by, told.made)
  await speakAs(review, people.priya)
  const audience: ('host' | 'team')[] = ['host', 'team']
  tell(review, told.made, by, 'make-briefings', { audience, detail: { people: told.people.length } })
}

async function writeBriefing(
  { tx, reviewId, sessions }: ReviewInHand,
  person: BriefingStory,
  by: string,
  made: Date,
) {
  const id = crypto.randomUUID()
  const met = person.sessions.flatMap((key) => sessions.get(key) ?? [])
  await tx
    .insertInto('briefing')
    .values({
      id,
      review_id: reviewId,
      audience: person.audience,
      name: person.name,
      email: person.email ?? null,
      urn: met[0]?.urn ?? null,
      token_sha256: digestOf(newToken()),
      made_by: by,
      made_at: made,
      sent_at: person.sent ?? null,
      opened_at: person.opened ?? null,
      acknowledged_at: person.acknowledged ?? null,
      revoked_at: person.revoked ?? null,
    })
    .execute()
  const at = { review_id: reviewId, briefing_id: id }
  if (met.length > 0)
    await tx
      .insertInto('briefing_session')
      .values(met.map((session) => ({ ...at, session_id: session.id })))
      .execute()
  if (person.need)
    await tx
      .insertInto('briefing_need')
      .values({ ...at, body: person.need })
      .execute()
  if (!person.message) return
  const { body, at: said_at, read } = person.message
  await tx
    .insertInto('briefing_message')
    .values({ ...at, body, said_at, read_at: read ?? null })
    .execute()
}
