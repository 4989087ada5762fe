import type { Tx } from '../../platform/database.server.ts'
import { count, dateOf, longDate, nameList } from '../../web/dates.ts'
import { type Member, membersOf } from '../allocation/members.server.ts'
import { sideOf } from '../allocation/standing.ts'
import type { TaskedReview, TasksOfReviews } from '../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../programme/review-task.ts'
import { dueDate } from '../programme/template.ts'
import { waitingChanges } from './changes/changes.server.ts'
import { dayNameOf } from './day-name.ts'
import { buildsSchedule } from './policy.ts'
import { attendeesAmong, sessionsOf } from './schedule.server.ts'
import type { Session } from './schedule.ts'
import { unsettled } from './schedule-rules.ts'
import { sharedOf } from './sharing.server.ts'

/** What is to be done about the schedule. Before it is shared, only those who build it learn how far it is. */
export const scheduleTasks: TasksOfReviews = async (tx: Tx, reviews: TaskedReview[]) => {
  const ids = reviews.filter(({ review }) => review.stage !== 'cancelled').map(({ review }) => review.id)
  const [members, sessions, shared, waiting] = [
    await membersOf(tx, ids),
    await sessionsOf(tx, ids),
    await sharedOf(tx, ids),
    await waitingChanges(tx, ids),
  ]
  return new Map(
    reviews.map((reviewed) => {
      const { id, stage } = reviewed.review
      const facts = {
        reviewed,
        members: members.get(id) ?? [],
        sessions: sessions.get(id) ?? [],
        sharedAt: shared.get(id) ?? null,
        waiting: waiting.get(id) ?? [],
      }
      return [id, stage === 'cancelled' ? [] : tasksFor(facts)]
    }),
  )
}

type Facts = {
  reviewed: TaskedReview
  members: Member[]
  sessions: Session[]
  sharedAt: string | null
  /** changes that are proposed, and by which side */
  waiting: { side: 'team' | 'host' }[]
}
type Base = Pick<ReviewTask, 'stage' | 'step' | 'group' | 'to' | 'dueOn' | 'title'>

function tasksFor(facts: Facts): ReviewTask[] {
  const { reviewed, sharedAt } = facts
  const { review, template, role } = reviewed
  const base = {
    stage: 'prepare' as const,
    step: 'schedule' as const,
    group: 'Plan the three days',
    to: `/reviews/${review.id}/schedule`,
    dueOn: dueDate(template, 'schedule', review),
  }
  const build = {
    ...base,
    title: role === 'lead_reviewer' ? 'Build the schedule with the host' : 'Build the schedule',
  }
  const share = { ...base, title: 'Share the schedule with everyone' }
  if (sharedAt) {
    const status = `Done ${longDate(dateOf(sharedAt)).replace(/ \d{4}$/, '')}`
    return [
      { ...build, state: 'done', hint: 'Everyone can see the three days and each change.', status },
      { ...share, state: 'done', hint: 'Each person has their own day, and a calendar file.', status },
      ...answerTask(base, facts),
    ]
  }
  if (review.stage === 'set_up') {
    const hint = 'First, preparation begins.'
    return [
      { ...build, state: 'blocked', hint },
      { ...share, state: 'blocked', hint },
    ]
  }
  return buildsSchedule(reviewed)
    ? [buildTask(build, facts), shareTask(share, facts)]
    : [waiting(build, facts)]
}

/** A change that one side proposed waits for the other. */
function answerTask(base: Omit<Base, 'title'>, facts: Facts): ReviewTask[] {
  const { reviewed, waiting } = facts
  if (!buildsSchedule(reviewed) || !reviewed.role || waiting.length === 0 || !editable(facts)) return []
  const own = sideOf(reviewed.role)
  const theirs = waiting.filter(({ side }) => side !== own).length
  const task = { ...base, step: undefined, dueOn: null }
  if (theirs === 0)
    return [
      {
        ...task,
        title: 'Agree a change to the schedule',
        state: 'part',
        hint: `${count(waiting.length, 'change')} of yours waiting for an answer.`,
        status: own === 'team' ? 'With the host' : 'With the lead reviewer',
      },
    ]
  return [
    {
      ...task,
      title: 'Agree a change to the schedule',
      state: 'yours',
      hint: `${count(theirs, 'change')} proposed by ${own === 'team' ? 'the host' : 'the lead reviewer'}.`,
      why: 'The schedule stays as it is until you agree, and everybody plans by it.',
      act: 'Read the change',
    },
  ]
}

const editable = ({ reviewed }: Facts) =>
  reviewed.review.stage === 'prepare' || reviewed.review.stage === 'three_days'
const toSettle = ({ sessions, members, reviewed }: Facts) =>
  unsettled(sessions, attendeesAmong(members), dayNameOf(reviewed.review))

function buildTask(base: Base, facts: Facts): ReviewTask {
  const { sessions } = facts
  const visits = sessions.filter((session) => session.kind === 'visit').length
  const left = toSettle(facts).length
  const virtual = facts.reviewed.review.format === 'virtual'
  const hint =
    sessions.length === 0
      ? 'Nothing on it yet.'
      : `${count(sessions.length, 'session')}, ${count(visits, virtual ? 'virtual visit' : 'school visit')}. ${left > 0 ? `${count(left, 'thing')} to settle.` : 'Nothing left to settle.'}`
  if (sessions.length > 0 && left === 0) return { ...base, state: 'done', hint }
  const why = `Everyone plans their ${virtual ? 'days' : 'travel'} by it. You build it together with the host, and share it when it is ready.`
  const act = sessions.length === 0 ? 'Begin the schedule' : 'Continue the schedule'
  return { ...base, state: editable(facts) ? 'yours' : 'open', hint, why, act }
}

function shareTask(base: Base, facts: Facts): ReviewTask {
  const { sessions } = facts
  const [first] = toSettle(facts)
  if (sessions.length === 0) return { ...base, state: 'blocked', hint: 'First, the schedule is built.' }
  if (first) return { ...base, state: 'blocked', hint: `First, settle what is missing. ${first.words}` }
  const hint = 'Nothing is left to settle.'
  const why = 'The schedule is ready. Shared, everyone sees their own day and each change to it.'
  return { ...base, state: editable(facts) ? 'yours' : 'open', hint, why, act: 'Share the schedule' }
}

function waiting(base: Base, { members }: Facts): ReviewTask {
  const builders = members.filter(
    ({ role, state }) => state === 'accepted' && (role === 'lead_reviewer' || role === 'coordinator'),
  )
  const status = builders.length > 0 ? `With ${nameList(builders.map(({ name }) => name))}` : undefined
  return { ...base, state: 'open', hint: 'It is shared with everyone when it is ready.', status }
}
