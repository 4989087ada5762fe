import { type StructureStory, structureStories } from './structure-stories.ts'
import { type ReviewInHand, tell } from './world.ts'

/** How the host says that its trust is organised, and what the lead reviewer asked about it. */
export async function writeStructure(review: ReviewInHand) {
  const told = structureStories(review.when)[review.story.trust]
  if (!told || !review.story.prepareBegan) return
  await writeDrawing(review, told)
  await writeGroups(review, told)
  await writePosts(review, told)
  await writeAsked(review, told)
}

async function writeDrawing(review: ReviewInHand, told: StructureStory) {
  const { tx, reviewId, people } = review
  const { by, started, shape, funding, fundingNote = '', support, completed, changed } = told
  const last = changed ?? completed ?? { by, at: started }
  await tx
    .insertInto('trust_structure')
    .values({
      review_id: reviewId,
      shape,
      funding,
      funding_note: fundingNote,
      support,
      started_by: people[by],
      started_at: started,
      changed_by: people[last.by],
      changed_at: last.at,
      completed_by: completed ? people[completed.by] : null,
      completed_at: completed?.at ?? null,
    })
    .execute()
  const audience = { audience: ['host', 'team'] as ('host' | 'team')[] }
  tell(review, started, people[by], 'start-structure', audience)
  if (completed) tell(review, completed.at, people[completed.by], 'complete-structure', audience)
  if (changed)
    tell(review, changed.at, people[changed.by], 'change-structure-groups', {
      ...audience,
      detail: { part: 'groups', groups: told.groups.length },
    })
}

async function writeGroups({ tx, reviewId }: ReviewInHand, { groups, direct }: StructureStory) {
  for (const [place, { name, ledBy, leader, urns, leads = false, school }] of groups.entries()) {
    const id = crypto.randomUUID()
    await tx
      .insertInto('structure_group')
      .values({
        id,
        review_id: reviewId,
        position: place + 1,
        name,
        led_by: ledBy,
        leader,
        leads_improvement: leads,
        lead_urn: school ?? null,
      })
      .execute()
    await tx
      .insertInto('structure_school')
      .values(urns.map((urn) => ({ review_id: reviewId, urn, group_id: id })))
      .execute()
  }
  if (direct.length > 0)
    await tx
      .insertInto('structure_school')
      .values(direct.map((urn) => ({ review_id: reviewId, urn, group_id: null })))
      .execute()
}

const writePosts = ({ tx, reviewId }: ReviewInHand, { posts }: StructureStory) =>
  tx
    .insertInto('structure_post')
    .values(
      posts.map(([title, holder, leads], place) => ({
        review_id: reviewId,
        position: place + 1,
        title,
        holder,
        leads_improvement: leads !== undefined,
      })),
    )
    .execute()

async function writeAsked(review: ReviewInHand, { asked = [] }: StructureStory) {
  const { tx, reviewId, people } = review
  for (const { by, at, body, answer } of asked) {
    await tx
      .insertInto('structure_question')
      .values({
        review_id: reviewId,
        body,
        asked_by: people[by],
        asked_at: at,
        answer: answer?.body ?? '',
        answered_by: answer ? people[answer.by] : null,
        answered_at: answer?.at ?? null,
      })
      .execute()
    tell(review, at, people[by], 'ask-about-structure', { audience: ['host', 'team'] })
    if (answer)
      tell(review, answer.at, people[answer.by], 'answer-structure-question', { audience: ['host', 'team'] })
  }
}
