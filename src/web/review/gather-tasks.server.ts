import type { Actor } from '../../access/actor.ts'
import { roundTasks } from '../../domains/allocation/rounds/tasks.server.ts'
import { allStandings, standingIn } from '../../domains/allocation/standing.server.ts'
import type { Standing } from '../../domains/allocation/standing.ts'
import { stepTasks } from '../../domains/allocation/steps/tasks.server.ts'
import { allocationTasks } from '../../domains/allocation/tasks.server.ts'
import type { TaskedReview, TasksOfReviews } from '../../domains/allocation/tasks-of-reviews.ts'
import { feedbackTasks } from '../../domains/evaluation/feedback/tasks.server.ts'
import { recordTasks } from '../../domains/evaluation/record/tasks.server.ts'
import { assuranceTasks } from '../../domains/fieldwork/assurance/tasks.server.ts'
import { coachingTasks } from '../../domains/fieldwork/coaching/tasks.server.ts'
import { contactTasks } from '../../domains/fieldwork/contacts/tasks.server.ts'
import { fieldworkTasks } from '../../domains/fieldwork/tasks.server.ts'
import { challengeTasks } from '../../domains/findings/challenge/tasks.server.ts'
import { findingsTasks } from '../../domains/findings/tasks.server.ts'
import { followUpTasks } from '../../domains/follow-up/tasks.server.ts'
import { preparationTasks } from '../../domains/preparation/tasks.server.ts'
import type { ReviewTask } from '../../domains/programme/review-task.ts'
import { templateContent } from '../../domains/programme/template.ts'
import { reportTasks } from '../../domains/report/tasks.server.ts'
import { costTasks } from '../../domains/schedule/cost/tasks.server.ts'
import { scheduleTasks } from '../../domains/schedule/tasks.server.ts'
import type { Tx } from '../../platform/database.server.ts'

// In the order of a review's life; each says what is to be done in its own part. Findings stand before
// fieldwork, which closes the three days.
const domains: TasksOfReviews[] = [
  allocationTasks,
  roundTasks,
  preparationTasks,
  scheduleTasks,
  contactTasks,
  findingsTasks,
  challengeTasks,
  fieldworkTasks,
  reportTasks,
  coachingTasks,
  assuranceTasks,
  costTasks,
  recordTasks,
  followUpTasks,
  feedbackTasks,
  stepTasks,
]

export type ReviewWithTasks = { review: TaskedReview; tasks: ReviewTask[] }

/** Every review the actor can see, with what is to be done in it. */
export async function reviewsWithTasks(tx: Tx, actor: Actor): Promise<ReviewWithTasks[]> {
  return gather(tx, await withTemplates(tx, await allStandings(tx, actor)))
}

/** One review with its tasks, or null when there is none for this actor. */
export async function reviewWithTasks(
  tx: Tx,
  reviewId: string,
  actor: Actor,
): Promise<ReviewWithTasks | null> {
  const standing = await standingIn(tx, reviewId, actor)
  if (!standing) return null
  const [only] = await gather(tx, await withTemplates(tx, [standing]))
  return only ?? null
}

async function withTemplates(tx: Tx, standings: Standing[]): Promise<TaskedReview[]> {
  const ids = standings.map((standing) => standing.review.id)
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('review')
    .innerJoin('review_template', 'review_template.id', 'review.template_id')
    .select(['review.id', 'review_template.id as templateId', 'review_template.content'])
    .where('review.id', 'in', ids)
    .execute()
  const parsed = new Map(rows.map((row) => [row.templateId, templateContent.parse(row.content)]))
  const byReview = new Map(rows.map((row) => [row.id, parsed.get(row.templateId)]))
  return standings.flatMap((standing) => {
    const template = byReview.get(standing.review.id)
    return template ? [{ ...standing, template }] : []
  })
}

async function gather(tx: Tx, reviews: TaskedReview[]): Promise<ReviewWithTasks[]> {
  const open = reviews.filter(({ review }) => review.stage !== 'cancelled')
  const lists: Map<string, ReviewTask[]>[] = []
  for (const tasksOf of domains) lists.push(await tasksOf(tx, open))
  return reviews.map((review) => ({
    review,
    tasks: lists.flatMap((list) => list.get(review.review.id) ?? []),
  }))
}
