import { clockTime, dateOf, dayAndMonth, longDate } from '../../../web/dates.ts'
import { isHost, isTeam } from '../../allocation/standing.ts'
import type { TaskedReview } from '../../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { stepDue } from '../../programme/template.ts'
import { isReady } from './presentation.ts'

export type PresentationProgress = {
  link: string | null
  meetsAt: string | null
  /** since when there is a recording */
  sentAt: string | null
  /** the reader has begun to watch it */
  watched: boolean
}
type Rest = Pick<ReviewTask, 'state' | 'hint' | 'status' | 'why' | 'act'>

/** The host sends it, the team watches it. To anybody else it is not there, and nor is the task. */
export function presentationTask(
  reviewed: TaskedReview,
  progress: PresentationProgress,
  chiefExecutive: string | undefined,
): ReviewTask[] {
  const { review, template } = reviewed
  const dueOn = stepDue(template, 'presentation', review)
  if (dueOn === null || !(isHost(reviewed) || (isTeam(reviewed) && reviewed.agreed))) return []
  const base = {
    stage: 'prepare' as const,
    group: 'Read and understand',
    to: `/reviews/${review.id}/presentation`,
    // the host's again since the report was released
    shut: isTeam(reviewed) && review.stage === 'follow_up',
    dueOn,
  }
  const send = {
    ...base,
    step: 'presentation' as const,
    title:
      review.format === 'virtual'
        ? 'Record the chief executive’s presentation'
        : 'Send the chief executive’s presentation',
  }
  if (review.stage === 'set_up') return [{ ...send, state: 'blocked', hint: 'First, preparation begins.' }]
  const sent: ReviewTask = { ...send, ...sending(reviewed, progress, chiefExecutive) }
  if (!isTeam(reviewed) || !progress.sentAt) return [sent]
  return [
    sent,
    {
      ...base,
      dueOn: review.day1,
      title: 'Watch the chief executive’s presentation',
      ...watching(reviewed, progress),
    },
  ]
}

const withinReach = (reviewed: TaskedReview) =>
  reviewed.review.stage === 'prepare' || reviewed.review.stage === 'three_days'

function sending(reviewed: TaskedReview, progress: PresentationProgress, lead: string | undefined): Rest {
  const { link, meetsAt, sentAt } = progress
  if (isReady({ link, recording: sentAt !== null }, reviewed.review.format)) {
    const status = sentAt ? `Done ${longDate(dateOf(sentAt)).replace(/ \d{4}$/, '')}` : 'Done'
    return { state: 'done', hint: sentAt ? 'A recording is there to watch.' : callWords(meetsAt), status }
  }
  const sends = reviewed.role === 'host_lead' || reviewed.role === 'coordinator'
  const hint = link ? `${callWords(meetsAt)} A recording is still to come.` : 'Nothing is there yet.'
  if (sends && withinReach(reviewed)) {
    const why =
      'Seen beforehand, it leaves the first morning for questions. Send a recording, or a link and a time.'
    return { state: 'yours', hint, why, act: 'Send the presentation' }
  }
  return { state: 'open', hint, status: lead && `With ${lead}` }
}

const callWords = (meetsAt: string | null) =>
  meetsAt ? `By video call on ${dayAndMonth(dateOf(meetsAt))} at ${clockTime(meetsAt)}.` : 'A link is there.'

function watching(reviewed: TaskedReview, { watched }: PresentationProgress): Rest {
  if (watched)
    return { state: 'done', hint: 'You have begun it; it is there to go back to.', status: 'Begun' }
  const hint = 'The recording is there.'
  if (!withinReach(reviewed)) return { state: 'open', hint }
  return {
    state: 'yours',
    hint,
    why: 'Seen beforehand, it leaves the first morning for questions.',
    act: 'Watch the presentation',
  }
}
