import type { Tx } from '../../../platform/database.server.ts'
import { dateOf, longDate, nameList } from '../../../web/dates.ts'
import { type Member, membersOf } from '../../allocation/members.server.ts'
import { isMember } from '../../allocation/standing.ts'
import type { TaskedReview, TasksOfReviews } from '../../allocation/tasks-of-reviews.ts'
import type { ReviewTask } from '../../programme/review-task.ts'
import { dueDate } from '../../programme/template.ts'
import { agreeingPeople } from './agreeing-people.ts'
import { agreesQuestions } from './policy.ts'
import { agreedByAll, awaitedOverall, capitalised, inWords, type Question } from './question.ts'
import { amendmentTasks } from './question-amendment-tasks.ts'
import { amendmentsOf } from './question-amendments.server.ts'
import { type Freeze, freezesOf, questionsOf } from './questions.server.ts'

/** What is to be done about the key questions, from what has been done so far. */
export const focusTasks: TasksOfReviews = async (tx: Tx, reviews: TaskedReview[]) => {
  const ids = reviews.map(({ review }) => review.id)
  const members = await membersOf(tx, ids)
  const [questions, freezes] = [await questionsOf(tx, ids), await freezesOf(tx, ids)]
  const amendments = await amendmentsOf(tx, ids)
  return new Map(
    reviews.map((reviewed) => {
      const { id } = reviewed.review
      const known = { reviewed, members: members.get(id) ?? [] }
      const freeze = freezes.get(id) ?? null
      const changes = { ...known, amendments: amendments.get(id) ?? [], frozenAt: freeze?.at ?? '' }
      return [
        id,
        [
          ...questionTasks({ ...known, questions: questions.get(id) ?? [], freeze }),
          ...amendmentTasks(changes),
        ],
      ]
    }),
  )
}

type Focus = { reviewed: TaskedReview; members: Member[]; questions: Question[]; freeze: Freeze | null }
type Base = Pick<ReviewTask, 'stage' | 'step' | 'group' | 'to' | 'dueOn'>

function questionTasks(focus: Focus): ReviewTask[] {
  const { reviewed, freeze } = focus
  const { review, template } = reviewed
  const base: Base = {
    stage: 'prepare',
    step: 'questions',
    group: 'Agree the focus',
    to: `/reviews/${review.id}/questions`,
    dueOn: dueDate(template, 'questions', review),
  }
  const agree = { ...base, title: 'Agree the key questions' }
  const close = { ...base, title: 'Freeze the key questions' }
  if (freeze) {
    const status = `Done ${longDate(dateOf(freeze.at)).replace(/ \d{4}$/, '')}`
    const hint = freeze.by
      ? `Frozen by ${freeze.by}, with a record of who agreed.`
      : 'With a record of who agreed.'
    return [
      { ...agree, state: 'done', hint: 'The host and the team agreed every word.', status },
      { ...close, state: 'done', hint, status },
    ]
  }
  if (review.stage === 'set_up') {
    const hint = 'First, preparation begins.'
    return [
      { ...agree, state: 'blocked', hint },
      { ...close, state: 'blocked', hint },
    ]
  }
  // The central team learns only of the freezing (db/access/preparation.sql).
  if (!isMember(reviewed)) {
    return [{ ...close, state: 'open', hint: 'The host and the team agree the questions between them.' }]
  }
  return [agreeTask(agree, focus), freezeTask(close, focus)]
}

const stillOpen = (reviewed: TaskedReview) =>
  reviewed.review.stage === 'prepare' || reviewed.review.stage === 'three_days'

function agreeTask(base: Base & { title: string }, { reviewed, members, questions }: Focus): ReviewTask {
  const people = agreeingPeople(members)
  const mayAct = agreesQuestions(reviewed) && stillOpen(reviewed)
  if (questions.length === 0) {
    const proposes = mayAct && (reviewed.role === 'lead_reviewer' || reviewed.role === 'host_lead')
    return {
      ...base,
      state: proposes ? 'yours' : 'open',
      hint: 'No question is proposed yet.',
      why: 'The questions say what the three days will look at. You and the host propose them, and everyone agrees the words.',
      act: 'Propose a question',
    }
  }
  const agreed = questions.filter((question) => agreedByAll(question.current, people)).length
  const tally = `${capitalised(inWords(agreed))} of ${inWords(questions.length)} agreed.`
  const waits = questions.filter((question) => !question.current.agreed.includes(reviewed.personId))
  const changed = waits.find((question) => question.earlier !== null)
  const change = changed
    ? ` ${changed.current.suggestedByName} has suggested a change to question ${changed.number}.`
    : ''
  if (agreed === questions.length) return { ...base, state: 'done', hint: 'Agreed by everyone.' }
  if (mayAct && waits.length > 0) {
    return {
      ...base,
      state: 'yours',
      hint: tally + change,
      why: changed
        ? `${changed.current.suggestedByName} has suggested other words for question ${changed.number}. Say whether you agree, or suggest your own.`
        : 'The host and the team agree every word before the questions freeze. Yours is awaited.',
      act: changed ? 'Read the change' : 'Read the questions',
    }
  }
  return { ...base, state: 'part', hint: tally, status: waitingFor(awaitedOverall(questions, people)) }
}

const waitingFor = (names: string[]) =>
  names.length > 2 ? `With ${inWords(names.length)} people` : `With ${nameList(names)}`

function freezeTask(base: Base & { title: string }, { reviewed, members, questions }: Focus): ReviewTask {
  const people = agreeingPeople(members)
  const awaited = awaitedOverall(questions, people)
  if (questions.length === 0 || awaited.length > 0) {
    return {
      ...base,
      state: 'blocked',
      hint: `First, all ${inWords(people.length)} people agree the wording.`,
    }
  }
  const hint = 'Everyone agrees. Frozen, they change only where both sides agree again.'
  if (reviewed.role === 'lead_reviewer' && stillOpen(reviewed)) {
    const why = 'Everyone agrees every word. Frozen, the questions stand, with a record of who agreed.'
    return { ...base, state: 'yours', hint, why, act: 'Freeze the questions' }
  }
  const lead = members.find((member) => member.role === 'lead_reviewer')
  return { ...base, state: 'open', hint, status: lead && `With ${lead.name}` }
}
