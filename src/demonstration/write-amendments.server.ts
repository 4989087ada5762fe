import type { AmendmentStory } from './story.ts'
import { type ReviewInHand, tell } from './world.ts'
import type { WrittenArea } from './write-areas.server.ts'

const note = (subjectId: string) => ({ subjectId, audience: ['host', 'team'] as ('host' | 'team')[] })

/** A change takes effect with the later of the two who agree to it. */
export const settledAt = ({ team, host }: AmendmentStory): Date | null =>
  team && host ? (team[1] > host[1] ? team[1] : host[1]) : null

/** Changes after the freeze: those that both sides agreed to, those turned down, and those that still wait. */
export async function writeAmendments(review: ReviewInHand, areas: WrittenArea[]) {
  for (const story of review.story.amendments ?? []) await writeAmendment(review, story, areas)
}

async function writeAmendment(review: ReviewInHand, told: AmendmentStory, areas: WrittenArea[]) {
  const { tx, story, reviewId, people, questions } = review
  const { kind, question, wording = null, reason, by, at, team, host, turnedDown } = told
  const before = story.questions?.[question]
  const area = areas[before?.area ?? -1]
  const settled = settledAt(told)
  const id = crypto.randomUUID()
  await tx
    .insertInto('question_amendment')
    .values({
      id,
      review_id: reviewId,
      kind,
      question_id: questions[question] ?? null,
      wording,
      area_id: kind === 'reword' ? (area?.id ?? null) : null,
      labels: before?.labels ?? [],
      earlier_wording: before?.wordings.at(-1)?.wording ?? null,
      earlier_area: area?.name ?? '',
      reason,
      proposed_by: people[by],
      proposed_at: at,
      ...(team && { team_agreed_by: people[team[0]], team_agreed_at: team[1] }),
      ...(host && { host_agreed_by: people[host[0]], host_agreed_at: host[1] }),
      settled_at: settled,
      ...(turnedDown && {
        turned_down_by: people[turnedDown.by],
        turned_down_at: turnedDown.at,
        turned_down_reason: turnedDown.reason,
      }),
    })
    .execute()
  tell(review, at, people[by], 'propose-amendment', note(id))
  for (const agreed of [team, host])
    if (agreed && agreed[0] !== by) tell(review, agreed[1], people[agreed[0]], 'agree-amendment', note(id))
  if (turnedDown) tell(review, turnedDown.at, people[turnedDown.by], 'turn-down-amendment', note(id))
  if (settled && wording) await reword(review, told, { area, settled })
}

// The words that stood are set aside where they are written (write-questions.server.ts).
async function reword(
  { tx, story, reviewId, people, questions }: ReviewInHand,
  { question, wording, by, team, host }: AmendmentStory,
  { area, settled }: { area?: WrittenArea; settled: Date },
) {
  const questionId = questions[question]
  if (!questionId || !wording) return
  const id = crypto.randomUUID()
  await tx
    .insertInto('key_question_wording')
    .values({
      id,
      review_id: reviewId,
      question_id: questionId,
      version: (story.questions?.[question]?.wordings.length ?? 0) + 1,
      wording,
      suggested_by: people[by],
      suggested_at: settled,
    })
    .execute()
  for (const who of new Set([by, ...(team ? [team[0]] : []), ...(host ? [host[0]] : [])])) {
    await tx
      .insertInto('key_question_agreement')
      .values({
        wording_id: id,
        review_id: reviewId,
        person_id: people[who],
        agreed_at: settled,
        area_shown: area?.name ?? '',
      })
      .execute()
  }
}
