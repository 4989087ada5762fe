import { type ReviewInHand, tell } from './world.ts'

/** The lead reviewer’s précis, what they say of single documents, and who has read it. */
export async function writePrecis(review: ReviewInHand) {
  const { tx, story, reviewId, people, documents } = review
  const { precis } = story
  if (!precis) return
  const { ethos, structure, lookFor, written, shared, read = [], summaries } = precis
  const lead = people[story.lead.who]
  await tx
    .insertInto('precis')
    .values({
      review_id: reviewId,
      ethos,
      structure,
      look_for: lookFor,
      written_by: lead,
      written_at: shared ?? written,
      shared_at: shared ?? null,
    })
    .execute()
  tell(review, written, lead, 'save-precis', { audience: [] })
  if (shared) tell(review, shared, lead, 'share-precis', { audience: ['host', 'team'] })
  for (const { name, at, key, minutes, body } of summaries) {
    const lineage = documents.get(name)
    if (!lineage) throw new Error(`The host sent no ${name}`)
    await tx
      .insertInto('document_summary')
      .values({
        lineage_id: lineage,
        review_id: reviewId,
        body,
        key: key ?? false,
        minutes: minutes ?? null,
        written_by: lead,
        written_at: at,
      })
      .execute()
    tell(review, at, lead, 'summarise-document', { subjectId: lineage, audience: ['team'] })
  }
  for (const [who, at] of read) {
    await tx
      .insertInto('precis_reading')
      .values({ review_id: reviewId, person_id: people[who], read_at: at })
      .execute()
    tell(review, at, people[who], 'mark-precis-read', { audience: [] })
  }
}
