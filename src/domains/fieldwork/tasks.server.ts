import { addDays, today } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database.server.ts'
import { count } from '../../web/dates.ts'
import { isLead, isTeam } from '../allocation/standing.ts'
import type { TaskedReview, TasksOfReviews } from '../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../programme/review-task.ts'
import { hasReached } from '../programme/stages.ts'
import { canBeginThreeDays, canCloseThreeDays, canKeepNote } from './policy.ts'

type Facts = { frozen: boolean; shared: number; kept: number }

/** Begin, take notes, close. A reader's own notes are counted; nobody else's, by anybody. */
export const fieldworkTasks: TasksOfReviews = async (tx, reviews) => {
  const facts = await factsOf(tx, reviews)
  return new Map(reviews.map((review) => [review.review.id, tasksOf(review, facts(review.review.id))]))
}

function tasksOf(review: TaskedReview, facts: Facts): ReviewTask[] {
  if (review.review.stage === 'cancelled' || !review.role) return []
  return [...begin(review, facts), ...myDay(review), ...notes(review, facts), ...close(review, facts)]
}

function begin(review: TaskedReview, { frozen }: Facts): ReviewTask[] {
  const { id, stage, day1 } = review.review
  const done = hasReached(stage, 'three_days')
  const task = {
    stage: done ? ('three_days' as const) : ('prepare' as const),
    group: 'Listen and look',
    title: 'Begin the three days',
    to: `/reviews/${id}/three-days`,
    dueOn: day1,
  }
  if (done) return [{ ...task, state: 'done', hint: 'The key questions are read aloud together first.' }]
  if (stage !== 'prepare') return []
  const permission = canBeginThreeDays({ standing: review, frozen, today: today() })
  const waits = !frozen
    ? 'First, the key questions are frozen.'
    : typeof permission === 'object'
      ? permission.notNow
      : ''
  if (waits) return [{ ...task, state: 'blocked', hint: waits, status: 'Cannot start yet' }]
  if (!isLead(review))
    return [
      { ...task, state: 'open', hint: 'The lead reviewer begins them.', status: 'With the lead reviewer' },
    ]
  return [
    {
      ...task,
      state: 'yours',
      hint: 'From then on the team builds findings from its notes.',
      why: 'The team can build findings, and share them with the host, once they have begun.',
      act: 'Begin the three days',
    },
  ]
}

/** From the evening before until the last of the days it is what a reviewer holds in the hand; never late. */
function myDay(review: TaskedReview): ReviewTask[] {
  const { stage, day1, day3 } = review.review
  if (!isTeam(review) || (stage !== 'prepare' && stage !== 'three_days')) return []
  const [from, now] = [addDays(day1, -1), today()]
  const task = {
    stage: 'three_days' as const,
    group: 'Listen and look',
    title: 'Open your day',
    to: '/field',
    hint: 'Where to be, whom to meet, and your notes: also where there is no network.',
  }
  if (now < from || now > day3) return [{ ...task, state: 'open', dueOn: now < from ? from : null }]
  const why = 'Schools often have no network. Set up your phone or tablet the evening before.'
  return [{ ...task, state: 'yours', dueOn: now, why, act: 'Open your day' }]
}

function notes(review: TaskedReview, { kept }: Facts): ReviewTask[] {
  const { id, stage, day3 } = review.review
  if (!isTeam(review) || stage === 'follow_up' || !hasReached(stage, 'three_days')) return []
  const hint = kept === 0 ? 'You have kept none yet.' : `You have kept ${count(kept, 'note')}.`
  const task = {
    stage: 'three_days' as const,
    group: 'Listen and look',
    title: 'Take notes',
    to: `/reviews/${id}/notes`,
    dueOn: day3,
    hint,
  }
  if (stage !== 'three_days' || canKeepNote(review) !== 'allowed') return [{ ...task, state: 'done' }]
  return [
    {
      ...task,
      state: 'yours',
      why: `${hint} Everything the team finds is built from what its members heard, saw and read.`,
      act: 'Take a note',
    },
  ]
}

function close(review: TaskedReview, { shared }: Facts): ReviewTask[] {
  const { id, stage, day3 } = review.review
  if (!hasReached(stage, 'three_days')) return []
  const task = {
    stage: 'three_days' as const,
    group: 'Finish the three days',
    title: 'Close the three days',
    to: `/reviews/${id}/three-days`,
    dueOn: day3,
  }
  if (stage !== 'three_days')
    return [{ ...task, state: 'done', hint: 'The report is written from what was shared.' }]
  if (!isLead(review))
    return [
      {
        ...task,
        state: 'open',
        hint: 'After the final briefing the lead reviewer closes them.',
        status: 'With the lead reviewer',
      },
    ]
  if (canCloseThreeDays({ standing: review, shared }) !== 'allowed')
    return [
      {
        ...task,
        state: 'blocked',
        hint: 'First, share a finding with the host.',
        status: 'Cannot start yet',
      },
    ]
  return [
    {
      ...task,
      state: 'yours',
      hint: `${count(shared, 'finding')} shared with the host.`,
      why: 'The report can be begun once they are closed. What was not shared by then stays out of it.',
      act: 'Close the three days',
    },
  ]
}

async function factsOf(tx: Tx, reviews: TaskedReview[]) {
  const ids = reviews.map(({ review }) => review.id)
  const personId = reviews[0]?.personId
  if (!personId) return () => ({ frozen: false, shared: 0, kept: 0 })
  const [frozen, shared, kept] = await Promise.all([
    tx.selectFrom('key_question_freeze').select('review_id').where('review_id', 'in', ids).execute(),
    tx
      .selectFrom('finding')
      .select(['review_id', (eb) => eb.fn.countAll<number>().as('n')])
      .where('review_id', 'in', ids)
      .where('shared_at', 'is not', null)
      .where('withdrawn_at', 'is', null)
      .groupBy('review_id')
      .execute(),
    tx
      .selectFrom('evidence_note_source')
      .select(['review_id', (eb) => eb.fn.countAll<number>().as('n')])
      .where('review_id', 'in', ids)
      .where('author_id', '=', personId)
      .groupBy('review_id')
      .execute(),
  ])
  const numberIn = (rows: { review_id: string; n: number }[], id: string) =>
    rows.find((row) => row.review_id === id)?.n ?? 0
  return (id: string): Facts => ({
    frozen: frozen.some((row) => row.review_id === id),
    shared: numberIn(shared, id),
    kept: numberIn(kept, id),
  })
}
