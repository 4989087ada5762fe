import type { Member } from '../../allocation/members.server.ts'
import { isHost } from '../../allocation/standing.ts'
import type { TaskedReview } from '../../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { dueDate } from '../../programme/template.ts'
import { capitalised, inWords } from '../focus/question.ts'
import { canAnswerRequest } from './policy.ts'
import { settled } from './request-words.ts'
import type { RequestSummary } from './requests.server.ts'

type Reading = { reviewed: TaskedReview; members: Member[]; requests: RequestSummary[] }

/** The host answers; what the team reads of it is a task of its own (reading-tasks.ts). */
export function documentTask(reading: Reading): ReviewTask[] {
  const { reviewed } = reading
  const { review, template } = reviewed
  const base = {
    stage: 'prepare' as const,
    step: 'documents' as const,
    group: 'Read and understand',
    to: `/reviews/${review.id}/documents`,
    dueOn: dueDate(template, 'documents', review),
  }
  return isHost(reviewed) ? [{ ...base, title: 'Answer what the team asks', ...answering(reading) }] : []
}

type Rest = Pick<ReviewTask, 'state' | 'hint' | 'status' | 'why' | 'act'>
const tally = (requests: RequestSummary[]) =>
  `${capitalised(inWords(settled(requests)))} of ${inWords(requests.length)} questions answered.`

function answering({ reviewed, members, requests }: Reading): Rest {
  if (reviewed.review.stage === 'set_up' || requests.length === 0)
    return { state: 'blocked', hint: 'First, preparation begins.' }
  const hint = tally(requests)
  if (settled(requests) === requests.length) return { state: 'done', hint }
  const answers = reviewed.role === 'coordinator' || reviewed.role === 'host_lead'
  if (answers && canAnswerRequest({ standing: reviewed }) === 'allowed') {
    const why = 'The team reads before it comes. Answer in a few sentences, and send what you already have.'
    return { state: 'yours', hint, why, act: 'Answer a question' }
  }
  return { state: settled(requests) > 0 ? 'part' : 'open', hint, status: withWhom(members) }
}

function withWhom(members: Member[]): string | undefined {
  const answers =
    members.find((member) => member.role === 'coordinator') ??
    members.find((member) => member.role === 'host_lead')
  return answers && `With ${answers.name}`
}
