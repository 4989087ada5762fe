import { dateOf, longDate } from '../../../web/dates.ts'
import { isHost, isTeam } from '../../allocation/standing.ts'
import type { TaskedReview } from '../../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { stepDue } from '../../programme/template.ts'

/** How far the drawing is: one row for each review, as far as the reader may see it. */
export type StructureProgress = {
  completedAt: string | null
  changedAt: string | null
  /** questions of the lead reviewer that wait for an answer */
  waiting: number
}
type Rest = Pick<ReviewTask, 'state' | 'hint' | 'status' | 'why' | 'act'>

const open = new Set(['prepare', 'three_days'])

export function structureTask(
  reviewed: TaskedReview,
  progress: StructureProgress | null,
  coordinator: string | undefined,
): ReviewTask[] {
  const { review, template } = reviewed
  const dueOn = stepDue(template, 'structure', review)
  if (dueOn === null || !(isHost(reviewed) || (isTeam(reviewed) && reviewed.agreed))) return []
  const base = {
    stage: 'prepare' as const,
    step: 'structure' as const,
    group: 'Read and understand',
    title: 'Draw how the trust is organised',
    to: `/reviews/${review.id}/structure`,
    // the host's again since the report was released
    shut: isTeam(reviewed) && review.stage === 'follow_up',
    dueOn,
  }
  if (review.stage === 'set_up') return [{ ...base, state: 'blocked', hint: 'First, preparation begins.' }]
  const mayDraw = isHost(reviewed) && open.has(review.stage)
  const draws = mayDraw && reviewed.role !== 'host_leader'
  const draw: ReviewTask = { ...base, ...(draws ? drawing(progress) : reading(progress, coordinator)) }
  return draws && progress && progress.waiting > 0 ? [draw, answering(base, review.day1)] : [draw]
}

const answering = (
  { stage, group, to }: Pick<ReviewTask, 'stage' | 'group' | 'to'>,
  dueOn: string,
): ReviewTask => ({
  stage,
  group,
  title: 'Answer a question about the drawing',
  to: `${to}#questions`,
  dueOn,
  state: 'yours',
  hint: 'The lead reviewer has asked how your trust is organised.',
  why: 'The lead reviewer has asked how your trust is organised. The visitors read your answer beside the drawing.',
  act: 'Read the question',
})

function drawing(progress: StructureProgress | null): Rest {
  const why = 'Visitors who do not see who does what ask the wrong people. The register has begun it for you.'
  if (!progress) return { state: 'yours', hint: 'Not begun.', why, act: 'Begin the drawing' }
  if (!progress.completedAt)
    return { state: 'yours', hint: 'Begun. Complete it, then mark it as checked.', why, act: 'Go on drawing' }
  return done(progress)
}

function reading(progress: StructureProgress | null, coordinator: string | undefined): Rest {
  if (progress?.completedAt) return done(progress)
  const status = coordinator && `With ${coordinator}`
  return progress
    ? { state: 'part', hint: 'The host is drawing it. You can follow along.', status }
    : { state: 'open', hint: 'The host has not begun. The register’s schools are there to read.', status }
}

function done({ completedAt, changedAt }: StructureProgress): Rest {
  const since = completedAt && changedAt && changedAt > completedAt
  return {
    state: 'done',
    hint: since ? 'Checked by the host, and changed since.' : 'Checked by the host.',
    status: completedAt ? `Done ${longDate(dateOf(completedAt)).replace(/ \d{4}$/, '')}` : undefined,
  }
}
