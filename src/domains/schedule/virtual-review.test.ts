import { afterEach, beforeEach, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { actorFor, addMember, makePerson, makePost, makeSchool, makeTrust } from '../../../test/factory.ts'
import { done } from '../../../test/report-world.ts'
import { setClock } from '../../platform/clock.ts'
import { beginPreparation } from '../allocation/begin-preparation.server.ts'
import { bookReview } from '../allocation/book-review.server.ts'
import { bookingChoices } from '../allocation/booking-choices.server.ts'
import { beginThreeDays } from '../fieldwork/begin-three-days.server.ts'
import { closeThreeDays } from '../fieldwork/close-three-days.server.ts'
import { proposeFinding } from '../findings/propose-finding.server.ts'
import { shareFindings } from '../findings/share-findings.server.ts'
import { agreeWording } from '../preparation/focus/agree-wording.server.ts'
import { freezeQuestions } from '../preparation/focus/freeze-questions.server.ts'
import { proposeQuestion } from '../preparation/focus/propose-question.server.ts'
import { keyQuestions } from '../preparation/focus/questions.server.ts'
import { beginReport } from '../report/begin-report.server.ts'
import { readableReport } from '../report/reading.server.ts'
import { addSession } from './add-session.server.ts'
import { changeSession } from './change-session.server.ts'
import { reviewCost } from './cost/cost.server.ts'
import { recordHostCost, recordOwnCost } from './cost/record-cost.server.ts'
import { schedule } from './schedule.server.ts'
import { setSessionLinks } from './set-session-links.server.ts'
import { setTeamRoom } from './set-team-room.server.ts'
import { shareSchedule } from './share-schedule.server.ts'
import { startSchedule } from './start-schedule.server.ts'

useTestDatabase()
afterEach(() => setClock(null))

const people = { central: '', lead: '', peer: '', second: '', third: '', chief: '', coordinator: '' }
type Who = keyof typeof people
const as = (who: Who) => actorFor(people[who])
const room = 'https://meet.example/team-only'
const link = 'https://meet.example/everyone'
let trustId = ''
let reviewId = ''
let urn = 0

beforeEach(async () => {
  setClock(new Date('2026-10-05T09:00:00Z'))
  for (const who of ['lead', 'peer', 'second', 'third', 'chief', 'coordinator'] as const)
    people[who] = await makePerson()
  people.central = await makePerson('Priya Nandakumar', ['central_team'])
  trustId = await makeTrust()
  urn = await makeSchool(trustId, 'Dyke End Primary')
  // a trust of their own, far from the host's
  const home = await makeTrust()
  const far = await makeSchool(home)
  await asOwner('update school set northing = northing + 150000 where urn = $1', [far])
  await makePost(people.peer, home, 'executive')
  reviewId = await book()
})

/** Booked from what the booking page offers, and then prepared by a team that has accepted. */
async function book() {
  const choices = await bookingChoices(as('central'), { trust: trustId })
  const virtual = choices?.templates.find(({ name }) => name === 'Trust peer review, virtual')
  const booked = done(
    await bookReview(as('central'), {
      trust: trustId,
      year: '2026/27',
      template: virtual?.id,
      day1: '1 December 2026',
      day2: '2 December 2026',
      day3: '3 December 2026',
    }),
  )
  await addMember(booked.reviewId, people.lead, 'lead_reviewer')
  await addMember(booked.reviewId, people.peer, 'peer_reviewer')
  await addMember(booked.reviewId, people.second, 'peer_reviewer')
  await addMember(booked.reviewId, people.third, 'peer_reviewer')
  await addMember(booked.reviewId, people.chief, 'host_lead')
  await addMember(booked.reviewId, people.coordinator, 'coordinator')
  done(await beginPreparation(as('central'), { reviewId: booked.reviewId }))
  return booked.reviewId
}

const seenBy = async (who: Who) => (await schedule(as(who), { reviewId })).sessions
const visit = (given: object = {}) => ({
  reviewId,
  kind: 'visit',
  day: '1',
  starts: '11:00',
  ends: '12:00',
  urn: String(urn),
  how: 'video',
  attendees: [people.peer],
  ...given,
})

test('the usual sessions are met by video, lunch away from the screen, and nothing is shared before there are links', async () => {
  done(await startSchedule(as('coordinator'), { reviewId }))
  const sessions = await seenBy('lead')
  for (const { kind, how } of sessions) expect(how, kind).toBe(kind === 'lunch' ? 'in_person' : 'video')
  expect(JSON.stringify(await shareSchedule(as('chief'), { reviewId }))).toContain('have no link yet')
  done(await setSessionLinks(as('coordinator'), { reviewId, link }))
  done(await shareSchedule(as('chief'), { reviewId }))
  expect((await seenBy('peer')).find(({ kind }) => kind === 'briefing')?.videoLink).toBe(link)
})

test('the team confers in a room that only the team finds the way to', async () => {
  done(await startSchedule(as('lead'), { reviewId }))
  done(await setSessionLinks(as('lead'), { reviewId, link }))
  expect((await setTeamRoom(as('chief'), { reviewId, link: room })).ok).toBe(false)
  expect(JSON.stringify(await setTeamRoom(as('lead'), { reviewId, link }))).toContain('a link of its own')
  done(await setTeamRoom(as('lead'), { reviewId, link: room }))
  done(await shareSchedule(as('lead'), { reviewId }))
  for (const who of ['lead', 'peer'] as const) expect(JSON.stringify(await seenBy(who)), who).toContain(room)
  for (const who of ['chief', 'coordinator', 'central'] as const) {
    const sessions = await seenBy(who)
    expect(sessions.filter(({ kind }) => kind === 'confer')).toHaveLength(3)
    expect(JSON.stringify(sessions), who).not.toContain(room)
  }
  // nor does it become anybody else's link by mistake
  expect((await setSessionLinks(as('lead'), { reviewId, link: room, which: 'all' })).ok).toBe(false)
  expect((await addSession(as('lead'), visit({ videoLink: room }))).ok).toBe(false)
  const confer = (await seenBy('lead')).find(({ kind }) => kind === 'confer')
  const outcome = await changeSession(as('coordinator'), {
    ...visit({ kind: 'confer', title: 'Confer', urn: '', starts: '17:00', ends: '18:00', videoLink: link }),
    sessionId: confer?.id,
  })
  expect(JSON.stringify(outcome)).toContain('room of its own')
})

test('a link is an address that a person can safely be sent to', async () => {
  for (const wrong of [
    'http://meet.example/x',
    'javascript:alert(1)',
    'https://me:secret@meet.example',
    'https://',
    'meet',
  ])
    expect(JSON.stringify(await addSession(as('lead'), visit({ videoLink: wrong }))), wrong).toContain(
      'https://',
    )
  expect((await addSession(as('lead'), visit({ videoLink: 'https://meet.example/x?pwd=1' }))).ok).toBe(true)
})

test('a link that stands is kept when one is set for those without, and replaced when it is set for all', async () => {
  done(await addSession(as('lead'), visit({ videoLink: 'https://meet.example/own' })))
  done(await addSession(as('lead'), visit({ starts: '13:00', ends: '14:00' })))
  const links = async () => (await seenBy('lead')).map(({ videoLink }) => videoLink)
  expect(done(await setSessionLinks(as('lead'), { reviewId, link, which: 'missing' }))).toBe(1)
  expect(await links()).toEqual(['https://meet.example/own', link])
  expect(done(await setSessionLinks(as('lead'), { reviewId, link, which: 'all' }))).toBe(2)
  expect(await links()).toEqual([link, link])
})

test('a school is visited on a screen or on foot, not by telephone; a head is spoken with by any of them', async () => {
  expect(JSON.stringify(await addSession(as('lead'), visit({ how: 'telephone' })))).toContain('"field":"how"')
  for (const [starts, how] of [
    ['13:00', 'telephone'],
    ['14:00', 'video'],
    ['15:00', 'in_person'],
  ])
    done(
      await addSession(
        as('lead'),
        visit({ kind: 'interview', starts, ends: `${starts?.slice(0, 2)}:45`, how }),
      ),
    )
  expect((await seenBy('lead')).map(({ how }) => how)).toEqual(['telephone', 'video', 'in_person'])
})

test('a virtual review goes from the booking to its report, and costs nobody a journey', async () => {
  done(await startSchedule(as('lead'), { reviewId }))
  done(await addSession(as('lead'), visit()))
  done(await setSessionLinks(as('lead'), { reviewId, link }))
  done(await shareSchedule(as('lead'), { reviewId }))
  const questionId = await agreedQuestion()
  setClock(new Date('2026-12-01T08:30:00Z'))
  done(await beginThreeDays(as('lead'), { reviewId }))
  const wording = 'Help reaches a school within a fortnight.'
  const finding = { reviewId, questionId, kind: 'strength', wording }
  done(await proposeFinding(as('peer'), finding))
  const [proposed] = await asOwner<{ id: string }>('select id from finding where review_id = $1', [reviewId])
  done(await shareFindings(as('lead'), { reviewId, findingIds: [proposed?.id] }))
  setClock(new Date('2026-12-03T16:00:00Z'))
  done(await closeThreeDays(as('lead'), { reviewId }))
  done(await beginReport(as('lead'), { reviewId }))
  expect(JSON.stringify(await readableReport(as('lead'), { reviewId }))).toContain(wording)
  done(await recordOwnCost(as('peer'), { reviewId, hours: '31:30' }))
  done(await recordHostCost(as('coordinator'), { reviewId, hours: '60' }))
  const cost = await reviewCost(as('central'), { reviewId })
  expect(cost?.estimate?.basis.format).toBe('virtual')
  expect(cost?.estimate?.lines.filter(({ travelPence, journey }) => travelPence > 0 || journey)).toEqual([])
  expect(cost?.records.map(({ side, minutes }) => [side, minutes]).toSorted()).toEqual([
    ['host', 3600],
    ['team', 1890],
  ])
})

async function agreedQuestion(): Promise<string> {
  const words = 'How does help reach a school that is far from the next one?'
  done(await proposeQuestion(as('lead'), { reviewId, wording: words }))
  const [question] = (await keyQuestions(as('lead'), { reviewId }))?.questions ?? []
  const at = { questionId: question?.id, wordingId: question?.current.id }
  for (const who of ['peer', 'second', 'third', 'chief'] as const) done(await agreeWording(as(who), at))
  done(await freezeQuestions(as('lead'), { reviewId }))
  return question?.id ?? ''
}
