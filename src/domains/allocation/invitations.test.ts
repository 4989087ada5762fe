import { beforeAll, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import {
  actorFor,
  addMember,
  insertRow,
  makePerson,
  makePost,
  makeReview,
  makeTrust,
} from '../../../test/factory.ts'
import type { Person } from '../../access/actor.ts'
import { readingAs } from '../../access/transaction.server.ts'
import { templateContent } from '../programme/template.ts'
import { acceptInvitation } from './accept-invitation.server.ts'
import { addHostMember } from './add-host-member.server.ts'
import { beginPreparation } from './begin-preparation.server.ts'
import { bookReview } from './book-review.server.ts'
import { cancelReview } from './cancel-review.server.ts'
import { declineInvitation } from './decline-invitation.server.ts'
import { invitation } from './invitation.server.ts'
import { inviteMember } from './invite-member.server.ts'
import { moveReview } from './move-review.server.ts'
import { standing } from './standing.server.ts'
import { allocationTasks } from './tasks.server.ts'
import { teamPlaces } from './team-places.server.ts'
import { withdrawMember } from './withdraw-member.server.ts'

useTestDatabase()
let priya: Person
beforeAll(async () => {
  priya = actorFor(await makePerson('Priya Nandakumar', ['central_team']))
})

const peer = async (name?: string) => actorFor(await makePerson(name, ['peer_reviewer']))
const newReview = async () => makeReview(await makeTrust(), 'set_up')
const invite = (reviewId: string, { personId }: Person, rest: object = {}) =>
  inviteMember(priya, { reviewId, personId, role: 'peer_reviewer', ...rest })
const yes = { agree: 'yes', agreementVersion: '1', codeOfConduct: '1', safeguarding: '1' }
const stateOf = async (reviewId: string, { personId }: Person) => {
  const rows = await asOwner(
    'select state, agreement_version from review_member where review_id = $1 and person_id = $2',
    [reviewId, personId],
  )
  return rows.map((row) => [row.state, row.agreement_version])
}

describe('An invitation', () => {
  test('is accepted together with the confidentiality agreement, and whoever sent it is told', async () => {
    const [review, anil] = [await newReview(), await peer('Anil Deshmukh')]
    expect(await invite(review, anil)).toMatchObject({ ok: true })
    expect(await invitation(anil, { reviewId: review })).toMatchObject({
      role: 'peer_reviewer',
      can: { answer: true },
    })
    expect(await acceptInvitation(anil, { reviewId: review, agreementVersion: '1' })).toMatchObject({
      problems: [{ field: 'agree' }, { field: 'codeOfConduct' }, { field: 'safeguarding' }],
    })
    expect(await stateOf(review, anil)).toEqual([['invited', null]])
    expect(await acceptInvitation(anil, { reviewId: review, ...yes })).toMatchObject({ ok: true })
    expect(await stateOf(review, anil)).toEqual([['accepted', '1']])
    const mail = await asOwner(
      `select subject from mail join mail_content on mail_id = id where to_person_id = $1 and review_id = $2`,
      [priya.personId, review],
    )
    expect(mail).toEqual([{ subject: 'An invitation has been answered' }])
    expect(await acceptInvitation(anil, { reviewId: review, ...yes })).toMatchObject({ problems: [{}] })
  })

  test('is declined with a reason that the central team alone reads, and then opens nothing', async () => {
    const [review, beth] = [await newReview(), await peer('Beth Haldane')]
    const lead = await makePerson()
    await addMember(review, lead, 'lead_reviewer')
    await invite(review, beth)
    expect(
      await declineInvitation(beth, { reviewId: review, reason: 'We are moving house that week.' }),
    ).toMatchObject({ ok: true })
    expect(await stateOf(review, beth)).toEqual([['declined', null]])
    const seen = await teamPlaces(priya, { reviewId: review, place: 'peer_reviewer', words: '' })
    expect(seen?.declined).toMatchObject([{ name: 'Beth Haldane', reason: 'We are moving house that week.' }])
    const rows = (actor: Person) =>
      readingAs(actor, (tx) => tx.selectFrom('decline_reason').selectAll().execute())
    expect(await rows(actorFor(lead))).toEqual([])
    const mail = await asOwner(
      `select subject || body_text as words from mail join mail_content on mail_id = id
       where kind = 'invitation-declined' and review_id = $1`,
      [review],
    )
    expect(mail[0]?.words).toContain('answered')
    expect(mail[0]?.words).not.toMatch(/moving house|Beth|declined/)
    expect(await standing(beth, { reviewId: review })).toBeNull()
    expect(await acceptInvitation(beth, { reviewId: review, ...yes })).toEqual({ ok: false, missing: true })
    expect(await invite(review, beth)).toMatchObject({ ok: true })
  })

  test('is answered by nobody else, and never by the central team', async () => {
    const [review, anil] = [await newReview(), await peer()]
    await invite(review, anil)
    expect(await acceptInvitation(await peer(), { reviewId: review, ...yes })).toEqual({
      ok: false,
      missing: true,
    })
    expect(await acceptInvitation(priya, { reviewId: review, ...yes })).toEqual({ ok: false, missing: true })
    expect(await stateOf(review, anil)).toEqual([['invited', null]])
  })

  test('cannot be accepted for days that were given to another review meanwhile', async () => {
    const [one, two, anil] = [await newReview(), await newReview(), await peer()]
    await addMember(one, anil.personId, 'peer_reviewer', 'invited')
    await addMember(two, anil.personId, 'peer_reviewer', 'invited')
    expect(await acceptInvitation(anil, { reviewId: one, ...yes })).toMatchObject({ ok: true })
    expect(await acceptInvitation(anil, { reviewId: two, ...yes })).toMatchObject({ problems: [{}] })
  })

  test('is withdrawn by the central team alone, and with it everything that it opened', async () => {
    const [review, anil] = [await newReview(), await peer()]
    const fiona = actorFor(await makePerson())
    await addMember(review, fiona.personId, 'host_lead')
    const memberId = await addMember(review, anil.personId, 'peer_reviewer')
    expect(await withdrawMember(fiona, { reviewId: review, memberId })).toEqual({ ok: false, missing: true })
    expect(await withdrawMember(anil, { reviewId: review, memberId })).toEqual({ ok: false, missing: true })
    expect(await withdrawMember(priya, { reviewId: review, memberId })).toMatchObject({ ok: true })
    expect(await standing(anil, { reviewId: review })).toBeNull()
    expect(await withdrawMember(priya, { reviewId: review, memberId })).toEqual({ ok: false, missing: true })
  })
})

describe('Conflicts', () => {
  test('a reviewer cannot be asked to review a trust they declared an interest in, unless the reason is recorded', async () => {
    const [review, samuel] = [await newReview(), await peer('Samuel Okoro')]
    const [row] = await asOwner('select trust_id from review where id = $1', [review])
    await insertRow('relationship', { person_id: samuel.personId, trust_id: row?.trust_id, kind: 'family' })
    expect(await invite(review, samuel)).toMatchObject({
      problems: [{ field: 'reason', message: expect.stringContaining('family') }],
    })
    expect(await stateOf(review, samuel)).toEqual([])
    const reason = 'A cousin works in the payroll office, and they do not meet.'
    expect(await invite(review, samuel, { reason })).toMatchObject({ ok: true })
    const kept = await asOwner(
      'select reason, waived_by, conflicts from conflict_waiver where review_id = $1',
      [review],
    )
    expect(kept).toMatchObject([{ reason, waived_by: priya.personId, conflicts: [{ kind: 'family' }] }])
    const hidden = await readingAs(samuel, (tx) => tx.selectFrom('conflict_waiver').selectAll().execute())
    expect(hidden).toEqual([])
  })

  test('no reason sets aside the host as employer, or two reviews on the same days', async () => {
    const trust = await makeTrust()
    const review = await makeReview(trust, 'set_up')
    const [employed, busy] = [await peer(), await peer()]
    await makePost(employed.personId, trust, 'executive')
    await addMember(await newReview(), busy.personId, 'peer_reviewer')
    const reason = 'There is really nobody else in the country.'
    for (const person of [employed, busy]) {
      expect(await invite(review, person, { reason })).toMatchObject({
        problems: [{ message: expect.stringContaining('cannot be set aside') }],
      })
    }
  })

  test('one trust sends one reviewer, and a review has one lead', async () => {
    const [review, trust] = [await newReview(), await makeTrust('Whinfield')]
    const [joanna, second] = [await peer('Joanna Prys'), await peer()]
    for (const person of [joanna, second]) await makePost(person.personId, trust, 'executive')
    await invite(review, joanna)
    expect(await invite(review, second)).toMatchObject({
      problems: [{ message: expect.stringContaining('Joanna Prys') }],
    })
    const leads = [await makePerson('Ruth', ['lead_reviewer']), await makePerson('Ken', ['lead_reviewer'])]
    const ask = (personId?: string) =>
      inviteMember(priya, { reviewId: review, personId, role: 'lead_reviewer' })
    expect(await ask(leads[0])).toMatchObject({ ok: true })
    expect(await ask(leads[1])).toMatchObject({ problems: [{ message: expect.stringContaining('Ruth') }] })
  })

  test('two invitations for the same days at the same moment ask the person once', async () => {
    const [one, two, anil] = [await newReview(), await newReview(), await peer()]
    const outcomes = await Promise.all([invite(one, anil), invite(two, anil)])
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
  })
})

describe('A review on its way', () => {
  const booking = async (trust: string, day1 = 'Tuesday 2 March 2027') => {
    const [template] = await asOwner('select id from review_template')
    return {
      trust,
      year: '2026/27',
      template: template?.id,
      day1,
      day2: '3 March 2027',
      day3: '4 March 2027',
    }
  }

  test('is booked by the central team with the host’s people, and not twice for a trust in a term', async () => {
    const trust = await makeTrust('Saltmarsh Federation')
    const fiona = await makePerson()
    await makePost(fiona, trust, 'chief_executive')
    const booked = await bookReview(priya, { ...(await booking(trust)), hostLead: fiona })
    if (!booked.ok) throw new Error(JSON.stringify(booked))
    expect(await standing(actorFor(fiona), { reviewId: booked.value.reviewId })).toMatchObject({
      role: 'host_lead',
    })
    expect(await bookReview(priya, await booking(trust))).toMatchObject({
      problems: [{ field: 'day1', message: expect.stringContaining('Saltmarsh') }],
    })
    expect(await bookReview(priya, await booking(await makeTrust(), 'Monday 2 March 2027'))).toMatchObject({
      problems: [{ message: '2 March 2027 is a Tuesday. Correct the day or the date.' }],
    })
    expect(await bookReview(actorFor(fiona), await booking(trust))).toEqual({ ok: false, missing: true })
  })

  test('somebody without a post in the host trust is not named for it, and the chief executive names leaders', async () => {
    const trust = await makeTrust()
    const review = await makeReview(trust, 'set_up')
    const [fiona, dev, stranger] = [await makePerson(), await makePerson(), await makePerson()]
    await makePost(fiona, trust, 'chief_executive')
    await makePost(dev, trust, 'executive')
    const name = (actor: Person, personId: string, role: string) =>
      addHostMember(actor, { reviewId: review, personId, role })
    expect(await name(priya, stranger, 'host_lead')).toMatchObject({ problems: [{ field: 'personId' }] })
    expect(await name(priya, fiona, 'host_lead')).toMatchObject({ ok: true })
    const colleague = await makePerson('A colleague of the central team', ['central_team'])
    await makePost(colleague, trust, 'executive')
    expect(await name(priya, colleague, 'host_leader')).toMatchObject({ problems: [{ field: 'personId' }] })
    expect(await name(actorFor(fiona), dev, 'host_leader')).toMatchObject({ ok: true })
    const late = await makeReview(trust, 'follow_up')
    expect(await addHostMember(priya, { reviewId: late, personId: dev, role: 'host_leader' })).toMatchObject({
      problems: [{}],
    })
  })

  test('preparation begins when a lead and three peers have accepted, and says what is missing until then', async () => {
    const review = await newReview()
    const begin = () => beginPreparation(priya, { reviewId: review })
    expect(await begin()).toMatchObject({
      problems: [{ message: 'First, a lead reviewer and 3 peer reviewers have to accept.' }],
    })
    const lead = await makePerson()
    await addMember(review, lead, 'lead_reviewer')
    for (const state of ['accepted', 'accepted', 'invited'] as const)
      await addMember(review, await makePerson(), 'peer_reviewer', state)
    expect(await begin()).toMatchObject({
      problems: [{ message: 'First, another peer reviewer has to accept.' }],
    })
    await addMember(review, await makePerson(), 'peer_reviewer')
    expect(await beginPreparation(actorFor(lead), { reviewId: review })).toEqual({ ok: false, missing: true })
    expect(await begin()).toMatchObject({ ok: true })
    expect(
      await asOwner('select stage, prepare_began_at is not null as dated from review where id = $1', [
        review,
      ]),
    ).toEqual([{ stage: 'prepare', dated: true }])
    expect(await begin()).toMatchObject({ problems: [{ message: 'Preparation has begun already.' }] })
  })

  test('its days move while nobody is given two places, and it is cancelled before the days alone', async () => {
    const [review, another, anil] = [await newReview(), await newReview(), await peer()]
    await asOwner(
      `update review set day1 = '2027-02-02', day2 = '2027-02-03', day3 = '2027-02-04' where id = $1`,
      [another],
    )
    for (const id of [review, another]) await addMember(id, anil.personId, 'peer_reviewer')
    const days = {
      reviewId: another,
      day1: '30 November 2026',
      day2: '1 December 2026',
      day3: '2 December 2026',
    }
    expect(await moveReview(priya, days)).toMatchObject({ problems: [{ field: 'day1' }] })
    expect(await cancelReview(anil, { reviewId: review })).toEqual({ ok: false, missing: true })
    expect(await cancelReview(priya, { reviewId: review })).toMatchObject({ ok: true })
    expect(await moveReview(priya, days)).toMatchObject({ ok: true })
    const begun = await makeReview(await makeTrust(), 'three_days')
    expect(await cancelReview(priya, { reviewId: begun })).toMatchObject({ problems: [{}] })
  })
})

describe('What is to be done', () => {
  const tasksFor = async (actor: Person, reviewId: string) => {
    const mine = await standing(actor, { reviewId })
    const [row] = await asOwner('select content from review_template')
    if (!mine) return []
    const tasks = await readingAs(actor, (tx) =>
      allocationTasks(tx, [{ ...mine, template: templateContent.parse(row?.content) }]),
    )
    return (tasks.get(reviewId) ?? []).map((task) => `${task.title}: ${task.state}`)
  }

  test('the central team sets up, the host accepts the price, the invited answer, and the team sees no price', async () => {
    const review = await newReview()
    const [fiona, ruth, anil] = [
      actorFor(await makePerson('Fiona')),
      actorFor(await makePerson('Ruth')),
      await peer(),
    ]
    await addMember(review, fiona.personId, 'host_lead')
    await addMember(review, ruth.personId, 'lead_reviewer')
    await addMember(review, anil.personId, 'peer_reviewer', 'invited')
    expect(await tasksFor(priya, review)).toEqual([
      'Make the quote: yours',
      'Accept the quote: blocked',
      'Find a lead reviewer: done',
      'Gather 4 peer reviewers: yours',
      'Name the host’s people: yours',
      'Begin preparation: blocked',
    ])
    const quote = await insertRow('quote', { year_id: '2026/27', title: 'One', total_pence: 660000 })
    await insertRow('quote_line', {
      quote_id: quote,
      review_id: review,
      schools: 3,
      list_pence: 660000,
      price_pence: 660000,
    })
    expect(await tasksFor(fiona, review)).toContain('Accept the quote: yours')
    expect(await tasksFor(priya, review)).toContain('Accept the quote: part')
    expect(await tasksFor(anil, review)).toEqual(['Answer the invitation: yours'])
    expect((await tasksFor(ruth, review)).join()).not.toMatch(/quote|yours/)
  })
})
