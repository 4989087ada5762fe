import type { Tx } from '../../../platform/database.server.ts'
import { count } from '../../../web/dates.ts'
import { type Member, membersOf } from '../../allocation/members.server.ts'
import type { TaskedReview, TasksOfReviews } from '../../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { stepDue } from '../../programme/template.ts'
import { type Briefing, briefingsOf, messagesOf } from './briefing-rows.server.ts'
import { type MetSession, metSessions } from './met-sessions.server.ts'
import { canReadBriefings } from './policy.ts'

type Facts = {
  reviewed: TaskedReview
  members: Member[]
  people: Briefing[]
  sessions: MetSession[]
  unread: number
}

/** Everybody who is met without an account is briefed; for those who may know who they are. */
export const briefingTasks: TasksOfReviews = async (tx: Tx, reviews: TaskedReview[]) => {
  const concerned = reviews.filter((one) => canReadBriefings(one) === 'allowed')
  const ids = concerned.map(({ review }) => review.id)
  const members = await membersOf(tx, ids)
  const people = await briefingsOf(tx, ids)
  const sessions = await metSessions(tx, ids)
  const messages = await messagesOf(tx, ids)
  return new Map(
    concerned.map((reviewed) => {
      const { id } = reviewed.review
      const facts = {
        reviewed,
        members: members.get(id) ?? [],
        people: people.get(id) ?? [],
        sessions: sessions.get(id) ?? [],
        unread: (messages.get(id) ?? []).filter(({ read }) => !read).length,
      }
      return [id, [...briefTask(facts), ...messageTask(facts)]]
    }),
  )
}

const group = 'Plan the three days'
const before = new Set(['set_up', 'prepare', 'three_days'])

function briefTask(facts: Facts): ReviewTask[] {
  const { reviewed, people, sessions } = facts
  const { review, template } = reviewed
  const base = {
    stage: 'prepare' as const,
    step: 'briefings' as const,
    group,
    title: 'Brief everyone who will be met',
    to: `/reviews/${review.id}/briefings`,
    dueOn: stepDue(template, 'briefings', review),
  }
  if (review.stage === 'set_up') return [{ ...base, state: 'blocked', hint: 'First, preparation begins.' }]
  if (sessions.length === 0 && people.length === 0)
    return before.has(review.stage)
      ? [{ ...base, state: 'blocked', hint: 'First, the schedule says who will be met.' }]
      : []
  const briefed = sessions.filter((session) => session.briefed).length
  const hint = tally(facts, briefed)
  if (briefed === sessions.length) return [{ ...base, state: 'done', hint }]
  if (!before.has(review.stage)) return [{ ...base, state: 'open', hint, status: 'Not all were briefed' }]
  const who = briefs(facts.members)
  if (who?.personId !== reviewed.personId)
    return [{ ...base, state: briefed > 0 ? 'part' : 'open', hint, status: who && `With ${who.name}` }]
  const why =
    'People speak openly when they know what happens with what they say. Each gets a page of their own, with no account.'
  return [{ ...base, state: 'yours', hint, why, act: 'Brief people' }]
}

function tally({ people, sessions }: Facts, briefed: number) {
  const agreed = people.filter((one) => one.acknowledgedAt && !one.revokedAt).length
  const have = `Somebody is briefed for ${briefed} of ${count(sessions.length, 'conversation')}.`
  return agreed === 0
    ? have
    : `${have} ${agreed === 1 ? 'One person has' : `${agreed} people have`} read it and agreed.`
}

/** Whose task it is: the coordinator's, or else the chief executive's. */
const briefs = (members: Member[]) => {
  const accepted = members.filter(({ state }) => state === 'accepted')
  return (
    accepted.find(({ role }) => role === 'coordinator') ?? accepted.find(({ role }) => role === 'host_lead')
  )
}

/** For the lead reviewer alone: nobody else can tell that there is a message. */
function messageTask({ reviewed: { review }, unread }: Facts): ReviewTask[] {
  if (unread === 0 || review.stage === 'cancelled') return []
  return [
    {
      stage: review.stage,
      group,
      title: 'Read what people wrote to you',
      state: 'yours',
      to: `/reviews/${review.id}/briefings`,
      hint: `${unread === 1 ? 'One message is' : `${unread} messages are`} new, and for you alone.`,
      dueOn: null,
      why: 'Somebody whom you will meet has written to you before the conversation. Nobody else can read it.',
      act: 'Read it',
    },
  ]
}
