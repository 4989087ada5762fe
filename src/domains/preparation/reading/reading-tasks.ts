import { count } from '../../../web/dates.ts'
import type { Member } from '../../allocation/members.server.ts'
import { isHost, isLead, isTeam } from '../../allocation/standing.ts'
import type { TaskedReview } from '../../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { stepDue, stepOf } from '../../programme/template.ts'
import type { OwnReading } from './reading.server.ts'
import { readingLeft } from './reading-time.ts'

export type PrecisState = { shared: boolean; begun: boolean; unsummed: number }
export type ReadingFacts = {
  reviewed: TaskedReview
  members: Member[]
  /** how many of the team's questions there are, and how many are dealt with */
  requests: { all: number; settled: number }
  precis: PrecisState
  own: OwnReading | null
}
type Rest = Pick<ReviewTask, 'state' | 'hint' | 'status' | 'why' | 'act'>

const beforeVisit = new Set(['prepare', 'three_days'])
const base = { stage: 'prepare' as const, group: 'Read and understand' }

/** The lead reviewer writes, the team reads. The host is told when the précis is there for it. */
export function readingTasks(facts: ReadingFacts): ReviewTask[] {
  const { reviewed } = facts
  const { review, template } = reviewed
  const reads = isTeam(reviewed) && reviewed.agreed
  if (!reads && !isHost(reviewed)) return []
  const tasks: ReviewTask[] = []
  if (stepOf(template, 'precis'))
    tasks.push({
      ...base,
      step: 'precis',
      title: 'Write the précis',
      to: `/reviews/${review.id}/precis`,
      // the host's again since the report was released
      shut: isTeam(reviewed) && review.stage === 'follow_up',
      dueOn: stepDue(template, 'precis', review),
      ...writing(facts),
    })
  if (reads)
    tasks.push({
      ...base,
      step: 'reading',
      title: 'Read what was sent',
      to:
        facts.own?.precis === 'to read' ? `/reviews/${review.id}/precis` : `/reviews/${review.id}/documents`,
      dueOn: stepDue(template, 'reading', review),
      ...reading(facts),
    })
  return tasks
}

function writing({ reviewed, members, precis }: ReadingFacts): Rest {
  if (reviewed.review.stage === 'set_up') return { state: 'blocked', hint: 'First, preparation begins.' }
  const summaries = precis.unsummed > 0 ? `${count(precis.unsummed, 'key document')} without a summary.` : ''
  if (!isLead(reviewed)) {
    const lead = members.find((member) => member.role === 'lead_reviewer')
    if (precis.shared) return { state: 'done', hint: 'Shared with the host and the team.' }
    return { state: 'open', hint: 'Not shared yet.', status: lead && `With ${lead.name}` }
  }
  if (precis.shared && !summaries) return { state: 'done', hint: 'Shared with the host and the team.' }
  const shared = precis.shared ? 'Shared.' : precis.begun ? 'A draft, yours alone.' : 'Not begun.'
  const hint = [shared, summaries].filter(Boolean).join(' ')
  if (!beforeVisit.has(reviewed.review.stage)) return { state: 'open', hint }
  return {
    state: 'yours',
    hint,
    why: 'Two pages read by everyone are worth more than forty papers read by one.',
    act: precis.shared ? 'Sum up a document' : precis.begun ? 'Go on with the précis' : 'Begin the précis',
  }
}

function reading({ reviewed, members, requests, own }: ReadingFacts): Rest {
  if (reviewed.review.stage === 'set_up' || requests.all === 0)
    return { state: 'blocked', hint: 'First, preparation begins.' }
  const toCome = requests.all - requests.settled
  if (!own || !waits(own)) {
    if (toCome === 0) return { state: 'done', hint: 'The précis and the documents are read.' }
    const host = members.find((member) => member.role === 'coordinator')
    const hint = `Nothing waits for you. ${count(toCome, 'answer is', 'answers are')} still to come from the host.`
    return { state: 'part', hint, status: host && `With ${host.name}` }
  }
  const hint = hintOf(own)
  if (!beforeVisit.has(reviewed.review.stage)) return { state: 'part', hint, status: 'Part read' }
  return {
    state: 'yours',
    hint,
    why: 'Reading beforehand leaves the three days for talking.',
    act: own.precis === 'to read' ? 'Read the précis' : 'Read the documents',
  }
}

const waits = (own: OwnReading) => own.unread > 0 || own.precis === 'to read'

function hintOf({ toRead, unread, precis, renewed }: OwnReading): string {
  const said = [
    unread > 0 && (toRead.left > 0 ? readingLeft(toRead) : `${count(unread, 'document')} to look at.`),
    precis === 'to read' && 'The précis waits for you.',
    renewed > 0 && `${count(renewed, 'document has', 'documents have')} a new version since you opened it.`,
  ]
  return said.filter(Boolean).join(' ')
}
