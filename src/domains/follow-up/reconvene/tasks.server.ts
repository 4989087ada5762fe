import { sql } from 'kysely'
import { addDays, today } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { dayAndMonth, fullDate } from '../../../web/dates.ts'
import { isHostLeader, isLead } from '../../allocation/standing.ts'
import type { TaskedReview } from '../../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { addMonths, windowOf } from './reconvene-window.ts'

// Ours: how long before the day it is set, and by when a host has chosen what it brings.
const monthsToSet = 9
const monthsSetBy = 10
const weeksToBring = 8
const daysBrought = 7

type Day = { review_id: string; on_day: string }

/** What the reconvene day asks of whom: to set it, to choose what is brought, to read the agenda. */
export async function reconveneTasks(tx: Tx, reviews: TaskedReview[]): Promise<Map<string, ReviewTask[]>> {
  const ids = reviews.map(({ review }) => review.id)
  const days: Day[] = await tx
    .selectFrom('reconvene_trust')
    .innerJoin('reconvene_day', 'reconvene_day.id', 'reconvene_trust.day_id')
    .select(['reconvene_trust.review_id', 'reconvene_day.on_day'])
    .where('reconvene_trust.review_id', 'in', ids)
    .execute()
  const bringing = await tx
    .selectFrom('brought_story')
    .select('review_id')
    .distinct()
    .where('review_id', 'in', ids)
    .execute()
  const grouped = await inGroups(tx, reviews)
  const brings = new Set(bringing.map(({ review_id }) => review_id))
  return new Map(
    reviews.map((review) => {
      const { id } = review.review
      const day = days.find((one) => one.review_id === id)?.on_day ?? null
      return [id, day ? onceSet(review, day, brings.has(id)) : toSet(review, grouped.has(id))]
    }),
  )
}

/** The reader's reviews that belong to a group, and whose day they arrange themselves. */
async function inGroups(tx: Tx, reviews: TaskedReview[]): Promise<Set<string>> {
  const ids = reviews.filter(({ role }) => role === 'coordinator').map(({ review }) => review.id)
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${ids}::uuid[]) as id
    where exists (select from access.group_of_review(id))`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

const task = ({ review }: TaskedReview) => ({
  stage: 'follow_up' as const,
  group: 'Reconvene',
  to: `/reviews/${review.id}/reconvene`,
})

/** For those who set the day: the central team, and the coordinator in a group. The host sees that there will be one. */
function toSet(reader: TaskedReview, inGroup: boolean): ReviewTask[] {
  const { day3 } = reader.review
  const { from, to } = windowOf(day3)
  const common = { ...task(reader), title: 'Set the reconvene day', dueOn: null }
  const hint = `Between ${fullDate(from)} and ${fullDate(to)}.`
  if (!reader.central && !inGroup)
    return isHostLeader(reader)
      ? [{ ...common, title: 'Reconvene', state: 'open', hint, status: 'With the central team' }]
      : []
  if (today() < addMonths(day3, monthsToSet))
    return [{ ...common, state: 'open', hint, status: 'There is time' }]
  return [
    {
      ...common,
      to: `${common.to}/day`,
      state: 'yours',
      hint,
      dueOn: addMonths(day3, monthsSetBy),
      why: 'Twelve to fifteen months after its review a trust tells what came of it. People need the day early.',
      act: 'Set the day',
    },
  ]
}

function onceSet(reader: TaskedReview, day: string, brings: boolean): ReviewTask[] {
  const read: ReviewTask = {
    ...task(reader),
    title: 'Reconvene',
    state: day < today() ? 'done' : 'open',
    hint: `${fullDate(day)}, with its agenda.`,
    dueOn: null,
    status: dayAndMonth(day),
  }
  if (isHostLeader(reader)) return [read, bring(reader, day, brings)]
  return isLead(reader) || reader.central || reader.role === 'coordinator' ? [read] : []
}

function bring(reader: TaskedReview, day: string, brings: boolean): ReviewTask {
  const common = {
    ...task(reader),
    title: 'Choose what you bring to the reconvene day',
    to: `/reviews/${reader.review.id}/changes`,
    dueOn: null,
  }
  if (brings) return { ...common, state: 'done', hint: 'Chosen. You can change it until the day.' }
  if (day < today() || today() < addDays(day, -7 * weeksToBring))
    return { ...common, state: 'open', hint: 'What changed, in your own words.', status: 'There is time' }
  return {
    ...common,
    state: 'yours',
    hint: 'Nothing is chosen yet.',
    dueOn: addDays(day, -daysBrought),
    why: 'On the reconvene day your trust tells what changed. The others read only what you choose to bring.',
    act: 'Choose what you bring',
  }
}
