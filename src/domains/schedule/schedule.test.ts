import { beforeEach, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { actorFor, addMember, makePerson, makeReview, makeSchool, makeTrust } from '../../../test/factory.ts'
import { addSession } from './add-session.server.ts'
import { changeSession } from './change-session.server.ts'
import { tellScheduleChanged } from './jobs.server.ts'
import { removeSession } from './remove-session.server.ts'
import { schedule } from './schedule.server.ts'
import { unsettled } from './schedule-rules.ts'
import { shareSchedule } from './share-schedule.server.ts'
import { startSchedule } from './start-schedule.server.ts'

useTestDatabase()

const people = { lead: '', peer: '', chief: '', leader: '', coordinator: '', central: '' }
type Who = keyof typeof people
const as = (who: Who) => actorFor(people[who])
let reviewId = ''
let trustId = ''

beforeEach(async () => {
  for (const who of ['lead', 'peer', 'chief', 'leader', 'coordinator'] as const)
    people[who] = await makePerson()
  people.central = await makePerson('Priya Nandakumar', ['central_team'])
  trustId = await makeTrust()
  reviewId = await makeReview(trustId)
  await addMember(reviewId, people.lead, 'lead_reviewer')
  await addMember(reviewId, people.peer, 'peer_reviewer')
  await addMember(reviewId, people.chief, 'host_lead')
  await addMember(reviewId, people.leader, 'host_leader')
  await addMember(reviewId, people.coordinator, 'coordinator')
})

const seenBy = (who: Who) => schedule(as(who), { reviewId })
const interview = (given: object = {}) => ({
  reviewId,
  kind: 'interview',
  title: 'Chair of trustees',
  day: '2',
  starts: '09:15',
  ends: '10:15',
  attendees: [people.peer],
  ...given,
})
const add = async (given: object = {}) => {
  const done = await addSession(as('lead'), interview(given))
  if (!done.ok) throw new Error(JSON.stringify(done))
  return done.value.id
}
const mails = (kind: string) =>
  asOwner<{ to_person_id: string; subject: string; body_text: string }>(
    'select * from mail join mail_content on mail_id = id where kind = $1 and review_id = $2',
    [kind, reviewId],
  )
const waitingJobs = () =>
  asOwner<{ key: string }>(`select key from graphile_worker._private_jobs where key = $1`, [
    `schedule-changed-${reviewId}`,
  ])

test('the usual sessions are laid down once, with everyone where they belong, and nothing left to settle', async () => {
  await startSchedule(as('coordinator'), { reviewId })
  const { sessions, people: all } = await seenBy('lead')
  expect(sessions).toHaveLength(14)
  expect(unsettled(sessions, all, () => 'that day')).toEqual([])
  const confer = sessions.filter(({ kind }) => kind === 'confer')
  for (const one of confer) expect(one.attendees.toSorted()).toEqual([people.lead, people.peer].toSorted())
  expect((await startSchedule(as('lead'), { reviewId })).ok).toBe(false)
})

test('before sharing, a peer, a host leader and the central team see nothing of it; after, they do', async () => {
  await startSchedule(as('lead'), { reviewId })
  for (const who of ['peer', 'leader', 'central'] as const) expect((await seenBy(who)).sessions).toEqual([])
  expect((await shareSchedule(as('peer'), { reviewId })).ok).toBe(false)
  expect((await shareSchedule(as('chief'), { reviewId })).ok).toBe(true)
  for (const who of ['peer', 'leader', 'central'] as const)
    expect((await seenBy(who)).sessions).toHaveLength(14)
})

test('sharing tells everyone else by email, and says nothing of what is on it', async () => {
  await startSchedule(as('lead'), { reviewId })
  await add({ title: 'A delicate conversation' })
  await shareSchedule(as('lead'), { reviewId })
  const sent = await mails('schedule-shared')
  expect(sent.map((mail) => mail.to_person_id).toSorted()).toEqual(
    [people.peer, people.chief, people.leader, people.coordinator].toSorted(),
  )
  for (const mail of sent) expect(mail.subject + mail.body_text).not.toContain('delicate')
})

test('a schedule with something missing is not shared, and the refusal says what', async () => {
  await add()
  expect(JSON.stringify(await shareSchedule(as('lead'), { reviewId }))).toContain('presentation')
})

test('a session that would put somebody in two places is refused, and nothing is kept', async () => {
  await add()
  const outcome = await addSession(
    as('lead'),
    interview({ title: 'Inclusion lead', starts: '10:00', ends: '11:00' }),
  )
  expect(JSON.stringify(outcome)).toContain(' is with Chair of trustees on Wednesday from ')
  expect((await seenBy('lead')).sessions).toHaveLength(1)
})

test('two people who add clashing sessions at the same moment cannot both succeed', async () => {
  const outcomes = await Promise.all([
    addSession(as('lead'), interview()),
    addSession(as('coordinator'), interview({ title: 'Inclusion lead' })),
  ])
  expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true])
})

test('a visit goes to a school of the host trust, and to no other', async () => {
  const own = await makeSchool(trustId, 'Cobb Street Primary')
  const elsewhere = await makeSchool(await makeTrust(), 'Elsewhere Primary')
  const visit = (urn: number) =>
    addSession(as('lead'), interview({ kind: 'visit', title: '', urn: String(urn) }))
  expect((await visit(elsewhere)).ok).toBe(false)
  expect((await visit(own)).ok).toBe(true)
  expect((await seenBy('lead')).sessions[0]?.title).toBe('Cobb Street Primary')
})

test('somebody who is not in the review cannot be put on its schedule', async () => {
  await add({ attendees: [people.central, people.peer] })
  expect((await seenBy('lead')).sessions[0]?.attendees).toEqual([people.peer])
})

test('the lead, the host’s chief executive and the coordinator change sessions; the others do not', async () => {
  const sessionId = await add()
  for (const [who, may] of [
    ['lead', true],
    ['chief', true],
    ['coordinator', true],
    ['peer', false],
    ['leader', false],
    ['central', false],
  ] as const) {
    const outcome = await changeSession(as(who), { ...interview({ title: `By ${who}` }), sessionId })
    expect(outcome.ok, who).toBe(may)
  }
  expect((await removeSession(as('peer'), { reviewId, sessionId })).ok).toBe(false)
  expect((await removeSession(as('lead'), { reviewId, sessionId })).ok).toBe(true)
})

test('after sharing, several changes in a row make one mail that says only that it changed', async () => {
  await startSchedule(as('lead'), { reviewId })
  const title = 'A delicate conversation'
  const sessionId = await add({ title })
  expect(await waitingJobs()).toHaveLength(0)
  await shareSchedule(as('lead'), { reviewId })
  await changeSession(as('lead'), { ...interview({ title, place: 'Another room' }), sessionId })
  await changeSession(as('lead'), { ...interview({ title, place: 'Room 2' }), sessionId })
  expect(await waitingJobs()).toHaveLength(1)
  await tellScheduleChanged.perform({ reviewId }, 'test')
  const sent = await mails('schedule-changed')
  expect(sent).toHaveLength(5)
  for (const mail of sent) expect(mail.subject + mail.body_text).not.toMatch(/delicate|Another room|Room 2/)
})

test('once the three days are over the schedule stays as it is', async () => {
  const sessionId = await add()
  await asOwner(`update review set stage = 'report' where id = $1`, [reviewId])
  expect((await removeSession(as('lead'), { reviewId, sessionId })).ok).toBe(false)
})
