import { beforeEach, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { actorFor, addMember, makePerson, makeReview, makeTrust } from '../../../test/factory.ts'
import { readingAs } from '../../access/transaction.server.ts'
import { standingIn } from '../allocation/standing.server.ts'
import { agreeWording } from '../preparation/focus/agree-wording.server.ts'
import { proposeQuestion } from '../preparation/focus/propose-question.server.ts'
import { keyQuestions } from '../preparation/focus/questions.server.ts'
import { openDocumentRequests } from '../preparation/jobs.server.ts'
import { templateOf } from '../preparation/review-template.server.ts'
import { preparationTasks } from '../preparation/tasks.server.ts'
import type { ReviewTask } from '../programme/review-task.ts'
import { shareSchedule } from './share-schedule.server.ts'
import { startSchedule } from './start-schedule.server.ts'
import { scheduleTasks } from './tasks.server.ts'

useTestDatabase()

const people = { lead: '', peer: '', chief: '', coordinator: '', central: '' }
type Who = keyof typeof people
const as = (who: Who) => actorFor(people[who])
let reviewId = ''

beforeEach(async () => {
  people.lead = await makePerson('Ruth Ellacott')
  people.peer = await makePerson('Anil Deshmukh')
  people.chief = await makePerson('Fiona Marchetti')
  people.coordinator = await makePerson('Carol Tennant')
  people.central = await makePerson('Priya Nandakumar', ['central_team'])
  reviewId = await makeReview(await makeTrust())
  await addMember(reviewId, people.lead, 'lead_reviewer')
  await addMember(reviewId, people.peer, 'peer_reviewer')
  await addMember(reviewId, people.chief, 'host_lead')
  await addMember(reviewId, people.coordinator, 'coordinator')
  await openDocumentRequests.perform({ reviewId }, 'test')
})

/** What the two stages have in common: questions, what the host is asked, and the schedule. */
const watched = /\/(questions|documents|schedule)(\?|#|$)/

async function tasksOf(who: Who): Promise<ReviewTask[]> {
  return readingAs(as(who), async (tx) => {
    const standing = await standingIn(tx, reviewId, as(who))
    const template = await templateOf(tx, reviewId)
    if (!standing || !template) return []
    const reviewed = [{ ...standing, template }]
    const [prepare, plan] = [await preparationTasks(tx, reviewed), await scheduleTasks(tx, reviewed)]
    const tasks = [...(prepare.get(reviewId) ?? []), ...(plan.get(reviewId) ?? [])]
    return tasks.filter(({ to }) => watched.test(to))
  })
}
const yours = async (who: Who) =>
  (await tasksOf(who)).filter(({ state }) => state === 'yours').map(({ title }) => title)

test('at the start each person is given what is theirs, and nobody what is not', async () => {
  expect(await yours('lead')).toEqual(['Agree the key questions', 'Build the schedule with the host'])
  expect(await yours('chief')).toEqual([
    'Agree the key questions',
    'Answer what the team asks',
    'Build the schedule',
  ])
  expect(await yours('coordinator')).toEqual(['Answer what the team asks', 'Build the schedule'])
  expect(await yours('peer')).toEqual([])
  expect(await yours('central')).toEqual([])
})

test('a proposed question waits for those who have not agreed, and for the lead to freeze it once all have', async () => {
  await proposeQuestion(as('lead'), {
    reviewId,
    wording: 'How does the trust notice that a school needs help?',
  })
  expect(await yours('peer')).toContain('Agree the key questions')
  expect(await yours('lead')).not.toContain('Agree the key questions')
  for (const who of ['peer', 'chief'] as const) {
    const question = (await keyQuestions(as(who), { reviewId }))?.questions[0]
    await agreeWording(as(who), { questionId: question?.id, wordingId: question?.current.id })
  }
  expect(await yours('lead')).toContain('Freeze the key questions')
  expect(await yours('peer')).toEqual([])
})

test('the central team’s tasks tell nothing of questions, documents or an unshared schedule', async () => {
  await proposeQuestion(as('lead'), {
    reviewId,
    wording: 'How does the trust notice that a school needs help?',
  })
  await startSchedule(as('lead'), { reviewId })
  const told = JSON.stringify(await tasksOf('central'))
  expect(told).not.toMatch(/document|One of|1 of|needs help|session/i)
})

test('a schedule that is complete waits to be shared; shared, it is done for everyone', async () => {
  await startSchedule(as('coordinator'), { reviewId })
  expect(await yours('coordinator')).toContain('Share the schedule with everyone')
  await shareSchedule(as('coordinator'), { reviewId })
  const plan = (await tasksOf('peer')).filter(({ group }) => group === 'Plan the three days')
  expect(plan.map(({ state }) => state)).toEqual(['done', 'done'])
})

test('nothing of preparing is asked of anybody before it begins or after the review', async () => {
  for (const stage of ['set_up', 'follow_up', 'cancelled']) {
    await asOwner('update review set stage = $1 where id = $2', [stage, reviewId])
    for (const who of ['lead', 'chief', 'coordinator', 'peer', 'central'] as const)
      expect(await yours(who), who).toEqual([])
  }
})

test('everything is due on the template’s days, counted from the review’s own', async () => {
  const due = Object.fromEntries((await tasksOf('chief')).map(({ group, dueOn }) => [group, dueOn]))
  expect(due).toEqual({
    'Agree the focus': '2026-11-13',
    'Read and understand': '2026-11-13',
    'Plan the three days': '2026-11-25',
  })
})
