import { beforeEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import {
  actorFor,
  addMember,
  makePerson,
  makeReview,
  makeSchool,
  makeTrust,
} from '../../../../test/factory.ts'
import { found } from '../../../web/request.server.ts'
import { standing } from '../../allocation/standing.server.ts'
import { addSession } from '../add-session.server.ts'
import { changeSession } from '../change-session.server.ts'
import { removeInterviewNeed } from '../needs/remove-interview-need.server.ts'
import { setInterviewNeed } from '../needs/set-interview-need.server.ts'
import { setSchoolNeed } from '../needs/set-school-need.server.ts'
import { schedule } from '../schedule.server.ts'
import { shareSchedule } from '../share-schedule.server.ts'
import { startSchedule } from '../start-schedule.server.ts'
import { daysWorld } from '../working-out/days-world.server.ts'
import { agreeChange } from './agree-change.server.ts'
import { moveWords } from './change.ts'
import { changes } from './changes.server.ts'
import { declineChange } from './decline-change.server.ts'
import { pinSession } from './pin-session.server.ts'
import { placeSession } from './place-session.server.ts'
import { repairOptions } from './repair-options.ts'
import { takeBackChange } from './take-back-change.server.ts'
import { takeRepair } from './take-repair.server.ts'
import { undoChange } from './undo-change.server.ts'
import { waySeen } from './way-seen.server.ts'

useTestDatabase()

const people = { lead: '', peer: '', chief: '', coordinator: '' }
type Who = keyof typeof people
const as = (who: Who) => actorFor(people[who])
let reviewId = ''
let trustId = ''
let sessionId = ''

beforeEach(async () => {
  for (const who of Object.keys(people) as Who[]) people[who] = await makePerson()
  trustId = await makeTrust()
  reviewId = await makeReview(trustId)
  await addMember(reviewId, people.lead, 'lead_reviewer')
  await addMember(reviewId, people.peer, 'peer_reviewer')
  await addMember(reviewId, people.chief, 'host_lead')
  await addMember(reviewId, people.coordinator, 'coordinator')
  done(await startSchedule(as('lead'), { reviewId }))
  sessionId = done(await addSession(as('lead'), interview())).id
})

type Outcome<T> = { ok: true; value: T } | { ok: false }
function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.value
}
const interview = (given: object = {}) => ({
  reviewId,
  kind: 'interview',
  title: 'Chair of trustees',
  day: '2',
  starts: '09:15',
  ends: '10:00',
  attendees: [people.peer],
  ...given,
})
const share = async () => done(await shareSchedule(as('lead'), { reviewId }))
const now = async () => (await schedule(as('lead'), { reviewId })).sessions.find(({ id }) => id === sessionId)
const later = (given: object = {}) =>
  changeSession(as('lead'), { ...interview({ starts: '10:15', ends: '11:00', ...given }), sessionId })
const waiting = async () =>
  (await changes(as('chief'), { reviewId })).find(({ state }) => state === 'proposed')
const place = (who: Who, given: object) =>
  placeSession(as(who), { reviewId, item: sessionId, day: '2', starts: '10:15', ...given })

describe('Before the schedule is shared', () => {
  test('a change stands at once, and whoever made it can undo it', async () => {
    done(await later())
    expect(await now()).toMatchObject({ starts: '10:15' })
    const [last] = await changes(as('lead'), { reviewId })
    expect((await undoChange(as('chief'), { reviewId, changeId: last?.id })).ok).toBe(false)
    done(await undoChange(as('lead'), { reviewId, changeId: last?.id }))
    expect(await now()).toMatchObject({ starts: '09:15' })
  })

  test('what has been changed again since is not undone', async () => {
    done(await later())
    const [last] = await changes(as('lead'), { reviewId })
    done(await changeSession(as('chief'), { ...interview({ starts: '10:30', ends: '11:00' }), sessionId }))
    expect(JSON.stringify(await undoChange(as('lead'), { reviewId, changeId: last?.id }))).toContain('since')
    expect(await now()).toMatchObject({ starts: '10:30' })
  })

  test('a change is undone for twenty minutes, and only if no other came after it', async () => {
    done(await later())
    const [first] = await changes(as('lead'), { reviewId })
    done(await addSession(as('chief'), interview({ title: 'Inclusion lead', day: '3' })))
    const undo = () => undoChange(as('lead'), { reviewId, changeId: first?.id })
    expect(JSON.stringify(await undo())).toContain('since')
    await asOwner('delete from schedule_change where id <> $1', [first?.id])
    await asOwner(`update schedule_change set made_at = made_at - interval '21 minutes'`)
    expect(JSON.stringify(await undo())).toContain('any more')
    expect(await now()).toMatchObject({ starts: '10:15' })
  })

  test('what stood when the schedule was shared is not undone past the other side', async () => {
    done(await later())
    const [last] = await changes(as('lead'), { reviewId })
    await share()
    expect(JSON.stringify(await undoChange(as('lead'), { reviewId, changeId: last?.id }))).toContain('agree')
    expect(await now()).toMatchObject({ starts: '10:15' })
  })

  test('a session is not dropped where somebody would be in two places', async () => {
    done(await addSession(as('lead'), interview({ title: 'Inclusion lead', starts: '10:30', ends: '11:30' })))
    expect(JSON.stringify(await place('lead', { starts: '10:30' }))).toMatch(/ is (at|with|in) /)
    expect(await now()).toMatchObject({ starts: '09:15' })
  })

  test('a visit is not dropped into an hour that the school keeps clear, and the refusal gives its reason', async () => {
    const urn = await makeSchool(trustId, 'Hartsfall School')
    await asOwner('update school set easting = 300000, northing = 100000 where urn = $1', [urn])
    const clear = {
      day: '',
      from: '11:00',
      until: '12:15',
      kind: 'clear',
      because: 'when pupils have therapies',
    }
    const need = { reviewId, urn: String(urn), visit: 'must', minutes: '60', reviewers: '1', times: [clear] }
    done(await setSchoolNeed(as('coordinator'), need))
    const there = { item: `school:${urn}`, people: [people.peer] }
    expect(JSON.stringify(await place('lead', { ...there, starts: '11:15' }))).toContain(
      'Hartsfall asked us to keep clear of 11:00 to 12:15, when pupils have therapies.',
    )
    done(await place('lead', { ...there, day: '3', starts: '09:30' }))
    const { sessions } = await schedule(as('chief'), { reviewId })
    expect(sessions.find((one) => one.urn === urn)).toMatchObject({ day: 3, starts: '09:30', ends: '10:30' })
  })

  test('a way to mend the days is taken as it was read, and not as it is since', async () => {
    const fall = { kind: 'late', personId: people.peer, day: 2, until: '09:30' } as const
    const read = async () => {
      const world = await daysWorld(as('lead'), {
        review: found(await standing(as('lead'), { reviewId })).review,
      })
      return found(repairOptions(world, fall).find(({ key }) => key === 'out') ?? null)
    }
    const take = (seen: string) => takeRepair(as('lead'), { reviewId, fall, key: 'out', seen })
    const first = waySeen((await read()).moves)
    done(
      await addSession(as('chief'), interview({ title: 'Inclusion lead', starts: '09:00', ends: '09:15' })),
    )
    expect(JSON.stringify(await take(first))).toContain('meanwhile')
    expect(await now()).toMatchObject({ starts: '09:15' })
    done(await take(waySeen((await read()).moves)))
    expect(await now()).toBeUndefined()
  })

  test('a session can be pinned, and the pin taken out', async () => {
    done(await pinSession(as('coordinator'), { reviewId, sessionId, pinned: 'yes' }))
    expect(await now()).toMatchObject({ pinned: true })
    done(await pinSession(as('lead'), { reviewId, sessionId, pinned: 'no' }))
    expect(await now()).toMatchObject({ pinned: false })
  })
})

describe('Once the schedule is shared', () => {
  beforeEach(share)

  test('another time is proposed, and stands when the other side agrees', async () => {
    expect(done(await later({ why: 'Her train is late' })).how).toBe('proposed')
    expect(await now()).toMatchObject({ starts: '09:15' })
    const change = await waiting()
    expect(change).toMatchObject({ why: 'Her train is late', side: 'team' })
    expect((await agreeChange(as('lead'), { reviewId, changeId: change?.id })).ok).toBe(false)
    done(await agreeChange(as('coordinator'), { reviewId, changeId: change?.id }))
    expect(await now()).toMatchObject({ starts: '10:15' })
  })

  test('the other side declines with a reason, and the schedule stays as it is', async () => {
    done(await later())
    const change = await waiting()
    expect(
      JSON.stringify(await declineChange(as('chief'), { reviewId, changeId: change?.id, answer: ' ' })),
    ).toContain('why')
    done(await declineChange(as('chief'), { reviewId, changeId: change?.id, answer: 'She is away then' }))
    expect(await now()).toMatchObject({ starts: '09:15' })
    const [last] = await changes(as('lead'), { reviewId })
    expect(last).toMatchObject({ state: 'declined', answer: 'She is away then' })
  })

  test('who proposed a change takes it back, and nobody of the other side does', async () => {
    done(await later())
    const changeId = (await waiting())?.id
    expect((await takeBackChange(as('chief'), { reviewId, changeId })).ok).toBe(false)
    done(await takeBackChange(as('lead'), { reviewId, changeId }))
    expect((await agreeChange(as('chief'), { reviewId, changeId })).ok).toBe(false)
  })

  test('while a change waits, another one to the same session is refused', async () => {
    done(await later())
    expect(JSON.stringify(await later({ starts: '11:15', ends: '12:00' }))).toContain('waiting for an answer')
  })

  test('what was agreed to does not stand if the schedule has changed meanwhile', async () => {
    done(await later())
    const changeId = (await waiting())?.id
    await asOwner(`update session set starts = '08:00', ends = '08:30' where id = $1`, [sessionId])
    expect(JSON.stringify(await agreeChange(as('chief'), { reviewId, changeId }))).toContain('changed since')
  })

  test('a room is changed at once', async () => {
    const words = interview({ place: 'Room 2' })
    expect(done(await changeSession(as('lead'), { ...words, sessionId })).how).toBe('at once')
    expect(await now()).toMatchObject({ place: 'Room 2' })
  })

  test('a session that is only proposed to be in person keeps its link until the other side agrees', async () => {
    const videoLink = 'https://meet.example.org/chair'
    await asOwner(`update session set how = 'video' where id = $1`, [sessionId])
    const byVideo = interview({ how: 'video', videoLink })
    expect(done(await changeSession(as('lead'), { ...byVideo, sessionId })).how).toBe('at once')
    expect(done(await changeSession(as('lead'), { ...interview(), sessionId })).how).toBe('proposed')
    expect(await now()).toMatchObject({ how: 'video', videoLink })
    done(await agreeChange(as('chief'), { reviewId, changeId: (await waiting())?.id }))
    expect(await now()).toMatchObject({ how: 'in_person', videoLink: null })
  })

  test('who is interviewed is for both sides to agree', async () => {
    for (const other of [{ title: 'Inclusion lead' }, { meeting: 'Somebody else' }]) {
      expect(done(await changeSession(as('lead'), { ...interview(other), sessionId })).how).toBe('proposed')
      expect(await now()).toMatchObject({ title: 'Chair of trustees', meeting: '' })
      const [move] = (await waiting())?.moves ?? []
      if (!move) throw new Error('Nothing waits')
      expect(moveWords(move, [], (day) => `Day ${day}`).to).toContain(Object.values(other)[0])
      done(await takeBackChange(as('lead'), { reviewId, changeId: (await waiting())?.id }))
    }
  })

  test('who has left the team is not put back by a change that was proposed before', async () => {
    done(
      await changeSession(as('lead'), { ...interview({ attendees: [people.lead, people.peer] }), sessionId }),
    )
    await asOwner(`update review_member set state = 'withdrawn' where person_id = $1`, [people.peer])
    await asOwner('delete from session_attendee where person_id = $1 and session_id <> $2', [
      people.peer,
      sessionId,
    ])
    done(await agreeChange(as('chief'), { reviewId, changeId: (await waiting())?.id }))
    expect(await now()).toMatchObject({ attendees: [people.lead] })
  })

  test('a change can be agreed to though the conversation it came of is no longer asked for', async () => {
    const asked = { reviewId, name: 'Chair', how: 'in_person', minutes: '45' }
    done(await setInterviewNeed(as('lead'), asked))
    const [need] = await asOwner<{ id: string }>('select id from interview_need where review_id = $1', [
      reviewId,
    ])
    await asOwner('update session set interview_need_id = $1 where id = $2', [need?.id, sessionId])
    done(await later())
    done(await removeInterviewNeed(as('chief'), { reviewId, interviewId: need?.id }))
    done(await agreeChange(as('chief'), { reviewId, changeId: (await waiting())?.id }))
    expect(await now()).toMatchObject({ starts: '10:15', interviewNeedId: null })
  })

  test('what waits for an answer is not undone from under it', async () => {
    const words = interview({ place: 'Room 2' })
    done(await changeSession(as('lead'), { ...words, sessionId }))
    const [made] = await changes(as('lead'), { reviewId })
    done(await later({ place: 'Room 2' }))
    await asOwner(
      `update schedule_change set made_at = made_at - interval '1 minute' where state = 'proposed'`,
    )
    const refused = await undoChange(as('lead'), { reviewId, changeId: made?.id })
    expect(JSON.stringify(refused)).toContain('waiting for an answer')
    expect(await now()).toMatchObject({ place: 'Room 2' })
  })

  test('during the three days there is no time to ask: a change stands at once, and is told', async () => {
    await asOwner(`update review set stage = 'three_days' where id = $1`, [reviewId])
    expect(done(await later()).how).toBe('at once')
    expect(await now()).toMatchObject({ starts: '10:15' })
  })

  test('mail about a proposal goes to the other side, and never says what changes', async () => {
    done(await later({ title: 'A delicate conversation' }))
    const sent = await asOwner<{ to_person_id: string; words: string }>(
      `select to_person_id, subject || body_text as words from mail join mail_content on mail_id = id
        where kind = 'schedule-change-proposed' and review_id = $1`,
      [reviewId],
    )
    expect(sent.map((mail) => mail.to_person_id).toSorted()).toEqual(
      [people.chief, people.coordinator].toSorted(),
    )
    for (const { words } of sent) expect(words).not.toMatch(/delicate|10:15/)
  })
})
