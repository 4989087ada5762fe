import { count, dateOf, dayAndMonth } from '../../web/dates.ts'
import { isHostLeader, isLead } from '../allocation/standing.ts'
import type { TaskedReview } from '../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../programme/review-task.ts'
import { isWithLead } from './policy.ts'
import { type ReportState, reportStates } from './report.ts'
import { type Due, reportSteps } from './report-steps.ts'
import { dayOf } from './step-line.ts'
import { whoHasIt } from './who-has-it.ts'

export type ReportProgress = {
  state: ReportState
  toTeamAt: Date | null
  toQualityAt: Date | null
  qualityDoneAt: Date | null
  toHostAt: Date | null
  factsCheckedAt: Date | null
  returnedAt: Date | null
  finalAt: Date | null
  releasedAt: Date | null
  readerId: string | null
  readerName: string | null
  /** as far as the reader may see them */
  leadName: string | null
  openComments: number
  openCorrections: number
  ownRemarks: number
  /** whether the lead reviewer has asked the reader of the list to write with them */
  writes: boolean
}
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
  return tasks.map((task) => task(facts)).filter((task) => task !== null)
}

const done = (at: Date | null | undefined) => (at ? `Done ${dayAndMonth(dateOf(at))}` : 'Done')
/** Due when the template says that this step of it is. */
const base = (state: ReportState, group: string, title: string, { review, report, to, due }: Facts) => ({
  stage: 'report' as const,
  step: reportSteps[state].due,
  group,
  title,
  to,
  // released, it is the host's alone
  shut: Boolean(report?.releasedAt) && !isHostLeader(review),
  dueOn: dayOf(due, state),
})
const hasPassed = (report: ReportProgress | null, state: ReportState) =>
  report !== null && reportStates.indexOf(report.state) > reportStates.indexOf(state)

/** Who has it now, until when, and what comes next. */
function wait({ review, due, report, today }: Facts) {
  if (!report)
    return { state: 'part' as const, hint: 'From what the host has heard.', status: 'With the lead reviewer' }
  const endsOn = dayOf(due, report.state)
  const reader = report.readerId ? { id: report.readerId, name: report.readerName ?? 'the reader' } : null
  const { now, next } = whoHasIt(
    { ...report, reader, endsOn, isOver: today > endsOn },
    {
      lead: report.leadName ?? 'The lead reviewer',
      trust: review.review.trustName,
      leads: isLead(review),
      reads: isHostLeader(review) ? 'host' : report.readerId === review.personId ? 'reader' : undefined,
    },
    due.release,
  )
  return { state: 'part' as const, hint: `${now} ${next}`, status: withWhom(report) }
}

function withWhom(report: ReportProgress): string {
  if (isWithLead(report)) return 'With the lead reviewer'
  if (report.state === 'team') return 'With the team'
  if (report.state === 'quality') return `With ${report.readerName ?? 'the reader'}`
  return report.state === 'host' ? 'With the host' : 'With the lead reviewer'
}

const write: TaskOf = (facts) => {
  const { review, report } = facts
  if (report?.writes && !isLead(review)) return writeWithLead(facts, report)
  const task = base('draft', 'Write the report', 'Write the draft report', facts)
  if (report?.toTeamAt)
    return { ...task, state: 'done', hint: 'The team has had it to read.', status: done(report.toTeamAt) }
  if (!isLead(review)) return { ...task, ...wait(facts) }
  if (!report) {
    const hint = 'We put what you shared with the host under the key questions. You write on from there.'
    return { ...task, title: 'Begin the report', state: 'yours', hint, why: hint, act: 'Begin the report' }
  }
  const hint = 'When it is ready to read, send it to the team.'
  const why = `The draft is assembled, and nobody else can read it yet. ${hint}`
  const title = 'Write the report and send it to the team'
  return { ...task, title, state: 'yours', hint, why, act: 'Go on writing' }
}

/** For the peers who were asked to write with them. */
function writeWithLead(facts: Facts, report: ReportProgress): ReviewTask {
  const lead = report.leadName ?? 'the lead reviewer'
  const task = base('draft', 'Write the report', `Write the report with ${lead}`, facts)
  if (hasPassed(report, 'host'))
    return { ...task, state: 'done', hint: 'Nobody changes a word any more.', status: done(report.finalAt) }
  if (report.state !== 'draft')
    return {
      ...task,
      state: 'open',
      hint: 'You can still change its words until they are final.',
      status: withWhom(report),
    }
  return {
    ...task,
    state: 'yours',
    hint: `${lead} sends it to the team when it is ready.`,
    why: `${lead} asked you to write the draft with them. Nobody else can read it yet.`,
    act: 'Go on writing',
  }
}

/** For the lead reviewer and the central team, until somebody is named. */
const nameReader: TaskOf = (facts) => {
  const { review, report, to } = facts
  if (!report || hasPassed(report, 'team') || report.readerId || !(isLead(review) || review.central))
    return null
  const hint = 'Somebody who was not there, of the central team or another lead reviewer.'
  return {
    ...base('team', 'Read and check', 'Name who reads for style and clarity', facts),
    to: `${to}/reader`,
    state: 'yours',
    hint,
    why: `${hint} They alone open the draft at that step, so it waits until they are named.`,
    act: 'Name who reads it',
  }
}

/** The peers read; for the others it is a line that says where the draft is. */
const readDraft: TaskOf = (facts) => {
  const { review, report } = facts
  // they read it in writing it
  if (report?.writes && !isLead(review)) return null
  const task = base('team', 'Read and check', 'Read the draft and comment', facts)
  if (!report?.toTeamAt)
    return { ...task, state: 'blocked', hint: 'First, the lead reviewer writes the draft.' }
  if (hasPassed(report, 'team'))
    return {
      ...task,
      state: 'done',
      hint: 'The team has read it.',
      status: done(report.toQualityAt ?? report.toHostAt),
    }
  if (review.role !== 'peer_reviewer') return { ...task, ...wait(facts) }
  if (report.ownRemarks > 0) {
    const hint = `You made ${count(report.ownRemarks, 'comment')}. You can add more.`
    return { ...task, state: 'part', hint, status: 'Part done' }
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
  if (!isLead(review) || !report || report.openComments === 0 || hasPassed(report, 'host')) return null
  const hint = `${count(report.openComments, 'comment')} not settled yet.`
  return {
    ...base(report.state, 'Read and check', 'Answer the comments on the draft', facts),
    state: 'yours',
    hint,
    why: `${hint} Each of them waits to hear what came of it.`,
    act: 'Read the comments',
  }
}

/** While the host still checks: what it has said can be answered at once, and it waits for that. */
const answerHost: TaskOf = (facts) => {
  const { review, report } = facts
  if (!isLead(review) || report?.state !== 'host' || report.openCorrections === 0 || isWithLead(report))
    return null
  const hint = `${count(report.openCorrections, 'thing')} not answered yet.`
  return {
    ...base('host', 'Read and check', 'Answer what the host said', facts),
    state: 'yours',
    hint,
    why: `${hint} The host checks the facts of the draft, and waits for your answer to each.`,
    act: 'See what it said',
  }
}

/** The lead reviewer's own step onwards, with whoever has it for everybody else. */
const sendOn =
  (from: 'team' | 'quality', title: string, after: string): TaskOf =>
  (facts) => {
    const { review, report, due, today } = facts
    const task = base(from, 'Read and check', title, facts)
    // whoever reads it has the reading to do, and waits for nobody
    if (report?.state === from && from === 'quality' && report.readerId === review.personId) return null
    if (hasPassed(report, from)) return { ...task, state: 'done', hint: after, status: doneOf(report, from) }
    if (report?.state !== from) return { ...task, state: 'blocked', hint: `First: ${firstOf(from)}.` }
    if (!isLead(review)) return { ...task, ...wait(facts) }
    if (from === 'team' && !report.readerId)
      return { ...task, state: 'blocked', hint: 'First, somebody is named to read it.' }
    if (report.returnedAt) return { ...task, ...handAgain(facts) }
    if (from === 'quality' && !report.qualityDoneAt && today <= dayOf(due, from))
      return { ...task, ...wait(facts) }
    return {
      ...task,
      state: 'yours',
      hint: from === 'team' ? 'When the team has read it.' : wait(facts).hint,
      why: from === 'team' ? sendOnWhy.team : sendOnWhy.quality,
      act: title,
    }
  }
const sendOnWhy = {
  team: 'Somebody who was not there sees where the words are not clear, before the host reads them.',
  quality: 'The host checks the facts next, so that nothing in the report comes as a surprise.',
}
const firstOf = (from: 'team' | 'quality') =>
  from === 'team' ? 'the team reads it' : 'the team and one reader for style read it'
const doneOf = (report: ReportProgress | null, from: 'team' | 'quality') =>
  done(from === 'team' ? (report?.toQualityAt ?? report?.toHostAt) : report?.toHostAt)

const handAgain = (facts: Facts) => ({
  title: 'Make the change that was asked for',
  state: 'yours' as const,
  hint: wait(facts).hint,
  why: 'Whoever has the report asked for a change. Make it, or say why not, and hand it to them again.',
  act: 'See what they ask for',
})

/** For the one who was named; everybody else sees with whom it is. */
const readForStyle: TaskOf = (facts) => {
  const { review, report } = facts
  if (report?.state !== 'quality' || report.readerId !== review.personId) return null
  const task = base('quality', 'Read and check', 'Read the draft for style and clarity', facts)
  if (isWithLead(report)) return { ...task, ...wait(facts) }
  return {
    ...task,
    state: 'yours',
    hint: 'Comment where the words could be clearer, then say that you have finished.',
    why: 'You were named to read this draft for style and clarity. You alone read it for that, and only until it goes on to the host.',
    act: 'Read the draft',
  }
}

const check: TaskOf = (facts) => {
  const { review, report } = facts
  const task = base('host', 'Read and check', 'Check the facts', facts)
  if (report?.factsCheckedAt)
    return { ...task, state: 'done', hint: 'The host has checked them.', status: done(report.factsCheckedAt) }
  if (hasPassed(report, 'host')) return { ...task, state: 'done', hint: 'The time for it has ended.' }
  if (report?.state !== 'host')
    return { ...task, state: 'blocked', hint: 'First, the lead reviewer sends the draft to the host.' }
  if (!isHostLeader(review) || report.returnedAt) return { ...task, ...wait(facts) }
  return {
    ...task,
    state: 'yours',
    hint: 'Say where a fact is wrong or you see it differently, then say that you have finished.',
    why: 'The draft of your report is ready. Say where a fact is wrong, or where you see something differently, so that the report you own is one you can rely on.',
    act: 'Check the facts',
  }
}

const makeFinal: TaskOf = (facts) => {
  const { review, report, due, today } = facts
  const task = base('final', 'Release', 'Make the text final', facts)
  if (hasPassed(report, 'host'))
    return { ...task, state: 'done', hint: 'Nobody changes a word any more.', status: done(report?.finalAt) }
  if (report?.state !== 'host')
    return { ...task, state: 'blocked', hint: 'First, the host checks the facts.' }
  if (isHostLeader(review) && !isWithLead(report))
    return { ...task, state: 'blocked', hint: 'First, you check the facts.' }
  if (!isLead(review)) return { ...task, ...wait(facts) }
  if (report.returnedAt) return { ...task, ...handAgain(facts) }
  if (!report.factsCheckedAt && today <= dayOf(due, 'host')) return { ...task, ...wait(facts) }
  const answers = report.openCorrections > 0
  return {
    ...task,
    title: answers ? 'Answer what the host said and make the text final' : task.title,
    state: 'yours',
    hint: wait(facts).hint,
    why: answers
      ? 'The host waits for an answer to each thing that it said. Then the text can be made final.'
      : 'The facts are checked. From the final text on nobody changes a word, and it can be released.',
    act: 'Go to the report',
  }
}

const release: TaskOf = (facts) => {
  const { review, report } = facts
  const task = base('released', 'Release', 'Release the report to the host', facts)
  if (report?.releasedAt)
    return { ...task, ...released(facts), state: 'done', status: done(report.releasedAt) }
  if (report?.state !== 'final') return { ...task, state: 'blocked', hint: 'First, the text is made final.' }
  if (!isLead(review)) return { ...task, ...wait(facts) }
  const why =
    'The text is final. From its release the report is the host’s alone, and it can begin to act on it.'
  const hint = 'From then on it is the host’s alone.'
  return { ...task, state: 'yours', hint, why, act: 'Go to the report' }
}

function released({ review }: Facts): { title: string; hint: string } {
  if (isHostLeader(review))
    return { title: 'Read your report', hint: 'It is yours alone. You decide who else reads it.' }
  return { title: 'Release the report to the host', hint: 'It is the host’s alone. Nobody else can open it.' }
}

const tasks: TaskOf[] = [
  write,
  nameReader,
  readDraft,
  answerComments,
  sendOn('team', 'Send the draft to style and clarity', 'It went on to be read for style and clarity.'),
  readForStyle,
  sendOn('quality', 'Send the draft to the host', 'The host has had it to check.'),
  answerHost,
  check,
  makeFinal,
  release,
]
