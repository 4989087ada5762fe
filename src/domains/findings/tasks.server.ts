import { now, today } from '../../platform/clock.ts'
import { clockTime, count } from '../../web/dates.ts'
import { isHostLeader, isLead, isTeam } from '../allocation/standing.ts'
import type { TaskedReview, TasksOfReviews } from '../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../programme/review-task.ts'
import { nextShared, nextSharedWords, type SharedSession } from './next-shared.ts'
import { briefingsEndedOf } from './shared/briefing-over.server.ts'
import { sharedSessionsOf } from './shared-sessions.server.ts'

type Row = { id: string; review_id: string; shared_at: Date | null; said: boolean }

/** What is to be shared, and what waits for a view: of the findings that this reader may read. */
export const findingsTasks: TasksOfReviews = async (tx, reviews) => {
  const open = reviews.filter(
    (review) => review.review.stage === 'three_days' && (isTeam(review) || isHostLeader(review)),
  )
  const [first] = open
  if (!first) return new Map()
  const rows = await tx
    .selectFrom('finding')
    .leftJoin('finding_view as mine', (join) =>
      join.onRef('mine.finding_id', '=', 'finding.id').on('mine.person_id', '=', first.personId),
    )
    .select([
      'finding.id',
      'finding.review_id',
      'finding.shared_at',
      (eb) => eb('mine.person_id', 'is not', null).as('said'),
    ])
    .where(
      'finding.review_id',
      'in',
      open.map((review) => review.review.id),
    )
    .where('finding.withdrawn_at', 'is', null)
    .execute()
  const sessions = await sharedSessionsOf(
    tx,
    open.filter(isLead).map(({ review }) => review),
  )
  const over = await briefingsEndedOf(
    tx,
    open.filter(isTeam).map(({ review }) => review.id),
  )
  const tasks = new Map<string, ReviewTask[]>()
  for (const review of open) {
    const id = review.review.id
    const findings = rows
      .filter((row) => row.review_id === id)
      .map((row) => ({ ...row, said: Boolean(row.said) }))
    const shared = toShare(review, findings, sessions.get(id) ?? [], over.has(id))
    tasks.set(id, [...shared, ...toSay(review, findings)])
  }
  return tasks
}

function toShare(
  review: TaskedReview,
  findings: Row[],
  sessions: SharedSession[],
  over: boolean,
): ReviewTask[] {
  if (!isTeam(review)) return []
  const waiting = findings.filter((finding) => finding.shared_at === null).length
  const task = {
    stage: 'three_days' as const,
    group: 'Come to findings',
    title: 'Share what is not yet shared',
    to: `/reviews/${review.review.id}/findings`,
    dueOn: review.review.day3,
  }
  if (findings.length === 0)
    return [{ ...task, state: 'open', hint: 'No finding has been proposed yet.', status: 'Not started' }]
  if (waiting === 0) return [{ ...task, state: 'done', hint: 'The host has heard every finding.' }]
  if (over)
    return [
      {
        ...task,
        state: 'done',
        hint: `The final briefing is over. ${count(waiting, 'finding')} not shared by then: out of the report.`,
      },
    ]
  const hint = `${count(waiting, 'finding')} not yet shared with the host.`
  if (!isLead(review)) return [{ ...task, state: 'part', hint, status: 'With the lead reviewer' }]
  const next = nextShared(sessions, { date: today(), time: clockTime(now()) })
  const words = nextSharedWords(next, today())
  return [
    {
      ...task,
      to: `${task.to}/share`,
      dueOn: next?.date ?? task.dueOn,
      state: 'yours',
      hint: `${hint} ${words}`,
      why: `${words} A finding that was never shared cannot enter the report.`,
      act: 'Prepare what to share',
    },
  ]
}

function toSay(review: TaskedReview, findings: Row[]): ReviewTask[] {
  const silent = findings.filter((finding) => !finding.said).length
  if (findings.length === 0) return []
  const task = {
    stage: 'three_days' as const,
    group: 'Come to findings',
    to: `/reviews/${review.review.id}/findings`,
    dueOn: review.review.day3,
  }
  if (silent === 0)
    return [
      {
        ...task,
        title: 'Say what you think of the findings',
        state: 'done',
        hint: 'You have said what you think of each.',
      },
    ]
  return [
    {
      ...task,
      title: `Say what you think of ${count(silent, 'finding')}`,
      state: 'yours',
      hint: 'Agree, or say how you see it.',
      why: 'Who agrees, and who sees it differently, stands beside every finding.',
      act: 'Read the findings',
    },
  ]
}
