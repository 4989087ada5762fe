import { beforeAll, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import {
  actorFor,
  addMember,
  insertRow,
  makePerson,
  makePost,
  makeReview,
  makeTrust,
} from '../../../../test/factory.ts'
import type { Person } from '../../../access/actor.ts'
import { addDays, today } from '../../../platform/clock.ts'
import { whatNeedsYou } from '../../../web/home/home-query.server.ts'
import { inviteMember } from '../invite-member.server.ts'
import { changeNeeds } from '../needs/change-needs.server.ts'
import { reviewNeeds } from '../needs/needs.server.ts'
import { offerWindow } from '../needs/offer-window.server.ts'
import { teamPlaces } from '../team-places.server.ts'
import { addAwayDays } from './add-away-days.server.ts'
import { changePoolRecord } from './change-pool-record.server.ts'
import { confirmTies } from './confirm-ties.server.ts'
import { homeFrom, tidyPostcode } from './home-place.ts'
import { loadOf } from './loads.ts'
import { poolRecord } from './pool-record.server.ts'
import { removeAwayDays } from './remove-away-days.server.ts'
import { setPoolParts } from './set-pool-parts.server.ts'

useTestDatabase()
let priya: Person
beforeAll(async () => {
  priya = actorFor(await makePerson('Priya Nandakumar', ['central_team']))
})
const peer = async (name?: string) => actorFor(await makePerson(name, ['peer_reviewer']))

async function placeSchool(trust: string, urn: number, postcode: string, easting: number) {
  await insertRow('school', {
    urn,
    name: `School ${urn}`,
    postcode,
    easting,
    northing: 200_000,
    as_at: '2026-11-01',
    presence: 'in the latest file',
  })
  await insertRow('school_membership', {
    urn,
    trust_id: trust,
    as_at: '2026-11-01',
    presence: 'in the latest file',
  })
}

describe('What a reviewer can do', () => {
  test('is theirs to say, and read by nobody but them and the central team', async () => {
    const [anil, beth] = [await peer('Anil Deshmukh'), await peer()]
    const said = {
      personId: anil.personId,
      least: '1',
      most: '3',
      experience: ['phase:primary'],
      wishes: ['area:joining'],
    }
    expect(await changePoolRecord(anil, said)).toMatchObject({ ok: true })
    expect(await poolRecord(anil, { personId: anil.personId })).toMatchObject({
      load: { least: 1, most: 3 },
      experience: ['phase:primary'],
      wishes: ['area:joining'],
      can: { setParts: false },
    })
    expect(await poolRecord(priya, { personId: anil.personId })).toMatchObject({ can: { setParts: true } })
    expect(await poolRecord(beth, { personId: anil.personId })).toBeNull()
    expect(await changePoolRecord(beth, said)).toEqual({ ok: false, missing: true })
    expect(await setPoolParts(anil, { personId: anil.personId, shadow: 'yes' })).toEqual({
      ok: false,
      missing: true,
    })
    expect(await changePoolRecord(anil, { ...said, least: '4' })).toMatchObject({
      problems: [{ field: 'most' }],
    })
    expect(await changePoolRecord(anil, { ...said, experience: ['phase:moon'] })).toMatchObject({
      problems: [{ field: 'experience' }],
    })
    // the history says that it changed, and nothing of what was said
    const audits = await asOwner(`select detail from audit where command = 'change-pool-record'`)
    expect(audits).toEqual([{ detail: {} }])
  })

  test('begins at their postcode, else near it, else at their trust’s schools, and says which', async () => {
    const [trust, elsewhere] = [await makeTrust(), await makeTrust()]
    await placeSchool(trust, 910_001, 'QQ1 1AA', 400_000)
    await placeSchool(elsewhere, 910_002, 'QQ2 1AA', 500_000)
    await placeSchool(elsewhere, 910_003, 'QQ2 9ZZ', 510_000)
    const sara = await peer('Sara Whitlock')
    await makePost(sara.personId, trust, 'executive')
    const words = async (postcode: string) => {
      await changePoolRecord(sara, { personId: sara.personId, postcode })
      return (await poolRecord(sara, { personId: sara.personId }))?.homeWords
    }
    expect(await words('')).toBe('Journeys are counted from the middle of your trust’s schools.')
    expect(await words('qq2 1aa')).toBe('We place QQ2 1AA on the map by a school there.')
    expect(await words('QQ25BB')).toBe(
      'From the middle of the schools in QQ2, as the register has none at QQ2 5BB.',
    )
    expect(await words('XX9 9XX')).toBe(
      'The register has no school in XX9, so journeys are counted from the middle of your trust’s schools.',
    )
    const far = { easting: 500_000, northing: 200_000 }
    expect(
      homeFrom('QQ2 5BB', { exact: [], outward: [far, { ...far, easting: 510_000 }], trust: [] }).place,
    ).toEqual({
      easting: 505_000,
      northing: 200_000,
    })
    expect(tidyPostcode(' zz10-2be ')).toBe('ZZ10 2BE')
  })

  test('has the usual load where nothing was said, and never a most below the least', () => {
    expect(loadOf({ least: null, most: null }, true)).toEqual({ least: 2, most: 4 })
    expect(loadOf({ least: null, most: null }, false)).toEqual({ least: 1, most: 2 })
    expect(loadOf({ least: 5, most: null }, false)).toEqual({ least: 5, most: 5 })
    expect(loadOf({ least: null, most: 0 }, false)).toEqual({ least: 0, most: 0 })
  })

  test('days that somebody cannot do are told before they are asked, until they take them away', async () => {
    const owen = await peer('Owen Pugh')
    const reviewId = await makeReview(await makeTrust(), 'set_up')
    const away = { personId: owen.personId, firstDay: '2026-12-02', lastDay: '2026-12-06' }
    expect(await addAwayDays(owen, away)).toMatchObject({ ok: true })
    const invite = () => inviteMember(priya, { reviewId, personId: owen.personId, role: 'peer_reviewer' })
    expect(await invite()).toMatchObject({
      problems: [{ field: 'reason', message: expect.stringContaining('Cannot do 2 to 6 December 2026.') }],
    })
    const [row] = await asOwner<{ id: string }>('select id from pool_away where person_id = $1', [
      owen.personId,
    ])
    expect(await removeAwayDays(owen, { personId: owen.personId, awayId: row?.id })).toMatchObject({
      ok: true,
    })
    expect(await invite()).toMatchObject({ ok: true })
  })

  test('what was declared is asked about once a year, and only of whom it is about', async () => {
    const joanna = await peer('Joanna Prys')
    await insertRow('pool_record', { person_id: joanna.personId })
    const title = 'Say whether what you declared is still right'
    const asked = async () => (await whatNeedsYou(joanna, null)).needs.some((need) => need.title === title)
    expect(await asked()).toBe(true)
    expect(await confirmTies(priya, { personId: joanna.personId })).toEqual({ ok: false, missing: true })
    expect(await confirmTies(joanna, { personId: joanna.personId })).toMatchObject({ ok: true })
    expect(await asked()).toBe(false)
    await asOwner('update pool_record set ties_confirmed_at = $2 where person_id = $1', [
      joanna.personId,
      addDays(today(), -366),
    ])
    expect(await asked()).toBe(true)
  })
})

describe('A shadow and a quality assurer', () => {
  test('are asked as what they are, and do not count towards the team', async () => {
    const reviewId = await makeReview(await makeTrust(), 'set_up')
    const [paul, anil] = [await makePerson('Paul Adeyemi'), await peer()]
    const ask = (part: string) =>
      inviteMember(priya, { reviewId, personId: paul, role: 'peer_reviewer', part })
    expect(await ask('shadow')).toMatchObject({
      problems: [{ message: expect.stringContaining('Is not down to shadow a review.') }],
    })
    expect(await setPoolParts(priya, { personId: paul, shadow: 'yes' })).toMatchObject({ ok: true })
    expect(await ask('shadow')).toMatchObject({ ok: true })
    await addMember(reviewId, anil.personId, 'peer_reviewer')
    await asOwner(`update review_member set state = 'accepted', answered_at = now() where person_id = $1`, [
      paul,
    ])
    const team = await teamPlaces(priya, { reviewId, place: 'peer_reviewer', words: '' })
    expect(team?.count.peersAccepted).toBe(1)
    expect(team?.members.map(({ name, part }) => [name, part])).toContainEqual(['Paul Adeyemi', 'shadow'])
    const [mail] = await asOwner<{ body_text: string }>(
      'select body_text from mail_content join mail on mail.id = mail_id where to_person_id = $1',
      [paul],
    )
    expect(mail?.body_text).toContain('to shadow a trust peer review')
  })
})

describe('What a review needs', () => {
  test('is the central team’s to say: places, what the team should know, and other days while it is set up', async () => {
    const reviewId = await makeReview(await makeTrust(), 'set_up')
    const fiona = actorFor(await makePerson())
    await addMember(reviewId, fiona.personId, 'host_lead')
    expect(await reviewNeeds(fiona, { reviewId })).toBeNull()
    const needs = {
      reviewId,
      peers: '3',
      shadows: '1',
      experience: ['phase:primary'],
      focus: [],
      group: 'North',
    }
    expect(await changeNeeds(fiona, needs)).toEqual({ ok: false, missing: true })
    expect(await changeNeeds(priya, needs)).toMatchObject({ ok: true })
    const days = { day1: '8 December 2026', day2: '9 December 2026', day3: '10 December 2026' }
    expect(await offerWindow(priya, { reviewId, ...days })).toMatchObject({ ok: true })
    expect(await offerWindow(priya, { reviewId, ...days, day3: '7 December 2026' })).toMatchObject({
      problems: [{ field: 'day3' }],
    })
    expect(await reviewNeeds(priya, { reviewId })).toMatchObject({
      usualPeers: 4,
      peers: 3,
      shadows: 1,
      group: 'North',
      windows: [{ day1: '2026-12-08' }],
    })
    await asOwner(`update review set stage = 'prepare' where id = $1`, [reviewId])
    expect(await offerWindow(priya, { reviewId, ...days })).toMatchObject({
      problems: [{ message: expect.stringContaining('Preparation has begun') }],
    })
  })
})
