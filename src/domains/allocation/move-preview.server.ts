import { defineQuery } from '../../access/define-query.server.ts'
import type { Problem } from '../../access/outcome.ts'
import { today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import { type Days, readReviewDays } from '../programme/review-days.ts'
import { clashInTerm } from '../programme/review-row.server.ts'
import { templateContent } from '../programme/template.ts'
import { busyOn, busyProblem } from './busy-people.server.ts'
import { daysKey, movedSteps } from './moved-dates.ts'
import { canMoveReview } from './policy.ts'
import { moveReviewInput } from './schemas.ts'
import { isUuid, standingIn } from './standing.server.ts'
import type { Standing } from './standing.ts'
import { membersToTell } from './tell-members.server.ts'

type Review = Standing['review']
type Asked = { reviewId: string; typed: Record<string, string> | null }

/**
 * What moving a review to these days would do, and to whom, before anything is written. Nothing was typed yet:
 * only the review. The days cannot be taken: what to put right.
 */
export const movePreview = defineQuery({
  name: 'move preview',
  run: async (tx, { reviewId, typed }: Asked, actor) => {
    if (!isUuid(reviewId)) return null
    const standing = await standingIn(tx, reviewId, actor)
    if (!standing || canMoveReview(standing) !== 'allowed') return null
    const { review } = standing
    if (!typed) return { review, problems: [], preview: null }
    const read = await readTyped(tx, review, typed)
    if ('problems' in read) return { review, problems: read.problems, preview: null }
    return { review, problems: [], preview: await previewOf(tx, review, read.days) }
  },
})

async function readTyped(
  tx: Tx,
  review: Review,
  typed: Record<string, string>,
): Promise<{ days: Days } | { problems: Problem[] }> {
  const parsed = moveReviewInput.safeParse({ ...typed, reviewId: review.id })
  if (!parsed.success)
    return {
      problems: parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })),
    }
  const year = await tx
    .selectFrom('programme_year')
    .selectAll()
    .where('id', '=', review.yearId)
    .executeTakeFirstOrThrow()
  const read = readReviewDays(parsed.data, year)
  if ('problems' in read) return read
  if (daysKey(read.days) === daysKey(review))
    return { problems: [{ field: 'day1', message: 'These are the days that the review has now.' }] }
  const clash = await clashInTerm(tx, review.trustId, read.days, review.id)
  const busy = busyProblem(await busyOn(tx, review.id, read.days))
  const problems = [clash, busy].filter((problem) => problem !== null)
  return problems.length > 0 ? { problems } : read
}

async function previewOf(tx: Tx, review: Review, to: Days) {
  const { content } = await tx
    .selectFrom('review')
    .innerJoin('review_template', 'review_template.id', 'review.template_id')
    .select('review_template.content')
    .where('review.id', '=', review.id)
    .executeTakeFirstOrThrow()
  const sharing = await tx
    .selectFrom('schedule_sharing')
    .select('shared_at')
    .where('review_id', '=', review.id)
    .executeTakeFirst()
  const from = { day1: review.day1, day2: review.day2, day3: review.day3 }
  const told = await membersToTell(tx, review.id)
  return {
    from,
    to,
    steps: movedSteps(templateContent.parse(content), { from, to, stage: review.stage, today: today() }),
    shared: sharing !== undefined,
    sessions: await sessionsByDay(tx, review.id),
    told: told.map(({ id, name, role, state }) => ({ id, name, role, state })),
  }
}

/** How many sessions stand on each day: none that the reader may know of until the schedule is shared. */
async function sessionsByDay(tx: Tx, reviewId: string) {
  const rows = await tx
    .selectFrom('session')
    .select(['day', ({ fn }) => fn.countAll<number>().as('count')])
    .where('review_id', '=', reviewId)
    .groupBy('day')
    .execute()
  return ([1, 2, 3] as const).map((day) => Number(rows.find((row) => row.day === day)?.count ?? 0))
}
