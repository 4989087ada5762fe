import { minutesLater } from './calendar.ts'
import type { QuestionStory } from './story.ts'
import { type ReviewInHand, tell } from './world.ts'
import { settledAt, writeAmendments } from './write-amendments.server.ts'
import { type WrittenArea, writeAreas } from './write-areas.server.ts'

const MINUTES_TO_AGREE = 47

/** Key questions under their areas, with each of their wordings, who agreed to it, and what was said. */
export async function writeQuestions(review: ReviewInHand) {
  const { story } = review
  const areas = await writeAreas(review)
  for (const [place, question] of (story.questions ?? []).entries()) {
    const id = crypto.randomUUID()
    review.questions.push(id)
    await writeQuestion(review, question, { id, position: place + 1, area: areas[question.area ?? -1] })
    await writeTalk(review, question, id)
  }
  if (story.frozen) await freeze(review, story.frozen)
  await writeAmendments(review, areas)
}

async function writeQuestion(
  review: ReviewInHand,
  { labels, wordings }: QuestionStory,
  { id, position, area }: { id: string; position: number; area?: WrittenArea },
) {
  const { tx, reviewId, people } = review
  const [first] = wordings
  if (!first) return
  await tx
    .insertInto('key_question')
    .values({
      id,
      review_id: reviewId,
      position,
      labels,
      area_id: area?.id ?? null,
      proposed_by: people[first.by],
      proposed_at: first.at,
    })
    .execute()
  for (const [index, { by, at, wording, agreed }] of wordings.entries()) {
    const wordingId = crypto.randomUUID()
    await tx
      .insertInto('key_question_wording')
      .values({
        id: wordingId,
        review_id: reviewId,
        question_id: id,
        version: index + 1,
        wording,
        suggested_by: people[by],
        suggested_at: at,
        set_aside_at: wordings[index + 1]?.at ?? amendedAt(review, position) ?? null,
      })
      .execute()
    const others = agreed.filter((who) => who !== by)
    // whoever suggests words agrees to them by suggesting
    const all = [by, ...others].map((who, order) => ({ who, at: minutesLater(at, order * MINUTES_TO_AGREE) }))
    await tx
      .insertInto('key_question_agreement')
      .values(
        all.map((one) => ({
          wording_id: wordingId,
          review_id: reviewId,
          person_id: people[one.who],
          agreed_at: one.at,
          area_shown: area?.name ?? '',
        })),
      )
      .execute()
    const note = { subjectId: id, audience: ['host', 'team'] as ('host' | 'team')[] }
    tell(review, at, people[by], index === 0 ? 'propose-question' : 'suggest-wording', note)
    for (const one of all.slice(1)) tell(review, one.at, people[one.who], 'agree-wording', note)
  }
}

/** When a change after the freeze took the place of the words. */
const amendedAt = ({ story }: ReviewInHand, position: number) =>
  story.amendments?.flatMap((one) =>
    one.wording && one.question === position - 1 ? (settledAt(one) ?? []) : [],
  )[0]

async function writeTalk(review: ReviewInHand, { talk = [] }: QuestionStory, questionId: string) {
  const { tx, reviewId, people } = review
  if (talk.length === 0) return
  await tx
    .insertInto('key_question_comment')
    .values(
      talk.map(({ who, at, body }) => ({
        review_id: reviewId,
        question_id: questionId,
        person_id: people[who],
        body,
        said_at: at,
      })),
    )
    .execute()
  for (const { who, at } of talk)
    tell(review, at, people[who], 'comment-on-question', {
      subjectId: questionId,
      audience: ['host', 'team'],
    })
}

async function freeze(review: ReviewInHand, at: Date) {
  const { tx, story, reviewId, people, questions } = review
  const by = people[story.lead.who]
  await tx
    .insertInto('key_question_freeze')
    .values({ review_id: reviewId, frozen_by: by, frozen_at: at })
    .execute()
  tell(review, at, by, 'freeze-questions', {
    subjectId: reviewId,
    audience: ['central', 'host', 'team'],
    detail: { questions: questions.length },
  })
}
