import { count, dateOf, dayAndMonth } from '../../web/dates.ts'
import { isHostLeader, isLead } from '../allocation/standing.ts'
import type { TaskedReview } from '../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../programme/review-task.ts'
import type { ReportState } from './report.ts'

export type ReportProgress = {
  state: ReportState
  toTeamAt: Date | null
  toHostAt: Date | null
  factsCheckedAt: Date | null
  releasedAt: Date | null
  /** as far as the reader may see them */
  openComments: number
  openCorrections: number
  ownRemarks: number
}
type Due = Record<'draft' | 'teamReads' | 'hostChecks' | 'release', string>
type Facts = { review: TaskedReview; due: Due; report: ReportProgress | null; today: string; to: string }
type TaskOf = (facts: Facts) => ReviewTask | null

/** What is to be done about one report, for one reader. */
export function tasksOfReport(
  review: TaskedReview,
  due: Due,
  report: ReportProgress | null,
  today: string,
): ReviewTask[] {
  const facts = { review, due, report, today, to: `/reviews/${review.review.id}/report` }
  const all = [write, readDraft, answerComments, sendToHost, check, release]
  return all.map((task) => task(facts)).filter((task) => task !== null)
}

const done = (at: Date | null | undefined) => (at ? `Done ${dayAndMonth(dateOf(at))}` : 'Done')
type ReportStep = keyof Due
/** Due when the template says that this step of it is. */
const base = (step: ReportStep, group: string, title: string, { review, report, to, due }: Facts) => ({
  stage: 'report' as const,
  step,
  group,
  title,
  to,
  // released, it is the host's alone
  shut: Boolean(report?.releasedAt) && !isHostLeader(review),
  dueOn: due[step],
})

const write: TaskOf = (facts) => {
  const { review, report } = facts
  const task = base('draft', 'Write the report', 'Write the draft report', facts)
  if (report?.toTeamAt)
    return { ...task, state: 'done', hint: 'The team has had it to read.', status: done(report.toTeamAt) }
  if (!isLead(review))
    return { ...task, state: 'part', hint: 'From what the host has heard.', status: 'With the lead reviewer' }
  if (!report) {
    const hint = 'We put what you shared with the host under the key questions. You write on from there.'
    return { ...task, title: 'Begin the report', state: 'yours', hint, why: hint, act: 'Begin the report' }
  }
  const hint = 'When it is ready to read, send it to the team.'
  const why = `The draft is assembled, and nobody else can read it yet. ${hint}`
  return {
    ...task,
    title: 'Write the report and send it to the team',
    state: 'yours',
    hint,
    why,
    act: 'Go on writing',
  }
}

/** The peers read; for the others it is a line that says where the draft is. */
const readDraft: TaskOf = (facts) => {
  const { review, due, report } = facts
  const task = base('teamReads', 'Read and check', 'Read the draft and comment', facts)
  const peer = review.role === 'peer_reviewer'
  if (!report?.toTeamAt)
    return { ...task, state: 'blocked', hint: 'First, the lead reviewer writes the draft.' }
  if (report.toHostAt)
    return { ...task, state: 'done', hint: 'The team has read it.', status: done(report.toHostAt) }
  if (!peer)
    return { ...task, state: 'part', hint: `Until ${dayAndMonth(due.teamReads)}.`, status: 'With the team' }
  if (report.ownRemarks > 0)
    return {
      ...task,
      state: 'part',
      hint: `You made ${count(report.ownRemarks, 'comment')}. You can add more.`,
      status: 'Part done',
    }
  return {
    ...task,
    state: 'yours',
    hint: 'Your comments reach the lead reviewer before the host sees a word.',
    why: 'You read the draft before the host does. Say where you saw something differently, or would put it another way.',
    act: 'Read the draft',
  }
}

const answerComments: TaskOf = (facts) => {
  const { review, report } = facts
  if (!isLead(review) || !report || report.openComments === 0 || report.releasedAt) return null
  const hint = `${count(report.openComments, 'comment')} not settled yet.`
  return {
    ...base('teamReads', 'Read and check', 'Answer the team’s comments', facts),
    state: 'yours',
    hint,
    why: `${hint} The host reads the draft next, so now is the time to change the text.`,
    act: 'Read the comments',
  }
}

const sendToHost: TaskOf = (facts) => {
  const { review, report } = facts
  const task = base('teamReads', 'Read and check', 'Send the draft to the host', facts)
  if (report?.toHostAt)
    return { ...task, state: 'done', hint: 'The host has had it to check.', status: done(report.toHostAt) }
  if (report?.state !== 'team') return { ...task, state: 'blocked', hint: 'First, the team reads it.' }
  if (!isLead(review))
    return { ...task, state: 'open', hint: 'After the team has read it.', status: 'With the lead reviewer' }
  const why =
    'The host checks the facts, and nothing in the report comes as a surprise. It needs two weeks for it.'
  return { ...task, state: 'yours', hint: 'When the team has read it.', why, act: 'Send it to the host' }
}

const check: TaskOf = (facts) => {
  const { review, report } = facts
  const task = base('hostChecks', 'Read and check', 'Check the facts', facts)
  if (report?.factsCheckedAt)
    return { ...task, state: 'done', hint: 'The host has checked them.', status: done(report.factsCheckedAt) }
  if (report?.releasedAt) return { ...task, state: 'done', hint: 'The time for it has ended.' }
  if (!report?.toHostAt)
    return { ...task, state: 'blocked', hint: 'First, the lead reviewer sends the draft to the host.' }
  if (!isHostLeader(review))
    return {
      ...task,
      state: 'part',
      hint: 'The host corrects any fact that is not right.',
      status: 'With the host',
    }
  return {
    ...task,
    state: 'yours',
    hint: 'Correct any fact that is not right, then say that you have finished.',
    why: 'The draft of your report is ready. Correct any fact that is not right, so that the report you own is one you can rely on.',
    act: 'Check the facts',
  }
}

const release: TaskOf = (facts) => {
  const { review, report } = facts
  const task = base('release', 'Release', 'Release the report to the host', facts)
  if (report?.releasedAt)
    return { ...task, ...released(facts), state: 'done', status: done(report.releasedAt) }
  const wait = whatComesFirst(facts)
  if (wait) return { ...task, state: 'blocked', hint: wait }
  if (!isLead(review))
    return {
      ...task,
      state: 'open',
      hint: 'From then on it is the host’s alone.',
      status: 'With the lead reviewer',
    }
  const why =
    'The facts are checked. From its release the report is the host’s alone, and it can begin to act on it.'
  return {
    ...task,
    title: releaseTitle(facts),
    state: 'yours',
    hint: 'From then on it is the host’s alone.',
    why,
    act: 'Go to the report',
  }
}

const releaseTitle = ({ report }: Facts) =>
  report && report.openCorrections > 0
    ? 'Answer the corrections and release the report'
    : 'Release the report to the host'

function whatComesFirst({ report, due, today }: Facts): string | null {
  if (report?.state !== 'host') return 'First, the host checks the facts.'
  return report.factsCheckedAt || today > due.hostChecks ? null : 'First, the host checks the facts.'
}

function released({ review }: Facts): { title: string; hint: string } {
  if (isHostLeader(review))
    return { title: 'Read your report', hint: 'It is yours alone. You decide who else reads it.' }
  return { title: 'Release the report to the host', hint: 'It is the host’s alone. Nobody else can open it.' }
}
