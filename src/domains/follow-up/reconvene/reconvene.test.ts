import { afterEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { followUpWorld, mailsTo, otherTrustOfTheGroup } from '../../../../test/follow-up-world.ts'
import { done } from '../../../../test/report-world.ts'
import type { Person } from '../../../access/actor.ts'
import { setClock } from '../../../platform/clock.ts'
import { bringStory } from '../changes/bring-story.server.ts'
import { changesPage } from '../changes/changes.server.ts'
import { takeStoryBack } from '../changes/take-story-back.server.ts'
import { tellChange } from '../changes/tell-change.server.ts'
import { cancelReconveneDay } from './cancel-reconvene-day.server.ts'
import { changeReconveneDay } from './change-reconvene-day.server.ts'
import { reconveneCalendar } from './reconvene-calendar.ts'
import { reconvenePage, reconveneSetting } from './reconvene-page.server.ts'
import { setReconveneDay } from './set-reconvene-day.server.ts'

useTestDatabase()
afterEach(() => setClock(null))

const onDay = '2028-02-08'
const day = { onDay, starts: '10:00', place: 'Tallow Hill, room 4', videoLink: '' }

async function twoTrusts() {
  const world = await followUpWorld()
  return { ...world, ...(await otherTrustOfTheGroup(world.review, world.people.lead)) }
}
const storiesFor = async (actor: Person, reviewId: string) => {
  const page = await reconvenePage(actor, { reviewId })
  return (
    page?.agenda.flatMap(({ stories }) => stories.map(({ at, heading, body }) => [at, heading, body])) ?? null
  )
}

describe('The reconvene day', () => {
  test('is 12 to 15 months after the review, and a refusal says which days those are', async () => {
    const { as, review, other } = await twoTrusts()
    const set = (more: object) => setReconveneDay(as.central, { ...day, reviewId: review, ...more })
    const early = await set({ onDay: '2027-12-02' })
    expect(JSON.stringify(early)).toContain('from Friday 3 December 2027 to Friday 3 March 2028')
    const forBoth = await set({ onDay: '2028-01-10', withReviewId: other })
    expect(JSON.stringify(forBoth)).toContain('for Quillbeck Learning Trust from Friday 4 February 2028')
    expect(JSON.stringify(await set({ onDay: '2028-02-06' }))).toContain(
      'Sunday 6 February 2028 is at a weekend',
    )
    expect(await set({ place: '' })).toMatchObject({ ok: false })
    done(await set({ withReviewId: other }))
    expect(await set({})).toMatchObject({ ok: false })
    expect(
      await changeReconveneDay(as.central, { ...day, reviewId: other, onDay: '2028-03-10' }),
    ).toMatchObject({
      ok: false,
    })
    done(await changeReconveneDay(as.central, { ...day, reviewId: other, onDay: '2028-02-15' }))
    expect((await reconvenePage(as.hostLead, { reviewId: review }))?.reconvene?.day.onDay).toBe('2028-02-15')
  })

  test('is set by the central team, and in a group by a coordinator; nobody else', async () => {
    const { as, review, other, coordinator } = await twoTrusts()
    const input = { ...day, reviewId: review, withReviewId: other }
    for (const actor of [as.hostLead, as.lead, as.peer, as.chair, as.outsider])
      expect(await setReconveneDay(actor, input)).toEqual({ ok: false, missing: true })
    expect((await reconveneSetting(as.coordinator, { reviewId: review }))?.partners).toMatchObject([
      { reviewId: other, trustName: 'Quillbeck Learning Trust' },
    ])
    done(await setReconveneDay(as.coordinator, input))
    // the other trust's coordinator can change the day that they share
    done(await changeReconveneDay(coordinator, { ...day, reviewId: other, starts: '09:30' }))
    await asOwner('delete from quote_line where review_id = $1', [other])
    expect(await changeReconveneDay(as.coordinator, { ...day, reviewId: review })).toMatchObject({
      ok: false,
    })
    expect(await cancelReconveneDay(as.coordinator, { reviewId: review })).toMatchObject({ ok: false })
  })

  test('is told to both hosts and the lead reviewer, by mails that name no trust', async () => {
    const { as, review, other, chief, people } = await twoTrusts()
    done(await setReconveneDay(as.central, { ...day, reviewId: review, withReviewId: other }))
    for (const person of [people.hostLead, people.coordinator, people.lead, chief.personId]) {
      const mails = await mailsTo(person, 'reconvene-day')
      expect(mails).toHaveLength(1)
      expect(`${mails[0]?.subject} ${mails[0]?.body_text}`).not.toMatch(/Harbour|Quillbeck|Tallow/)
    }
    expect(await mailsTo(people.peer, 'reconvene-day')).toEqual([])
    done(await cancelReconveneDay(as.central, { reviewId: other }))
    expect((await reconvenePage(as.hostLead, { reviewId: review }))?.reconvene).toBeNull()
    expect(await mailsTo(people.hostLead, 'reconvene-day')).toHaveLength(2)
  })

  test('offers the host, from the day on, to plan what it takes away; nobody else', async () => {
    const { as, review } = await twoTrusts()
    done(await setReconveneDay(as.central, { ...day, reviewId: review }))
    const offers = async (actor: Person) => (await reconvenePage(actor, { reviewId: review }))?.takesAway
    setClock(new Date('2028-02-07T18:00:00Z'))
    expect(await offers(as.hostLead)).toBe(false)
    setClock(new Date('2028-02-08T08:00:00Z'))
    expect(await offers(as.hostLead)).toBe(true)
    for (const actor of [as.central, as.lead, as.coordinator]) expect(await offers(actor)).toBe(false)
  })

  test('goes into a calendar with its hours and place, and with nothing of what is told', async () => {
    const { as, review, other } = await twoTrusts()
    done(await setReconveneDay(as.central, { ...day, reviewId: review, withReviewId: other }))
    const page = await reconvenePage(as.hostLead, { reviewId: review })
    if (!page?.reconvene) throw new Error('no day')
    const file = reconveneCalendar(page.reconvene, {
      url: 'https://candour.example/x',
      host: 'candour.example',
    })
    expect(file).toContain('DTSTART:20280208T100000Z')
    expect(file).toContain('DTEND:20280208T145000Z')
    expect(file).toContain('Tallow Hill')
  })
})

describe('What changed', () => {
  test('is told by the host in its own words, and every wording is kept', async () => {
    const { as, review, actionId } = await followUpWorld()
    const tell = (actor: Person, body: string, from: number) =>
      tellChange(actor, { reviewId: review, actionId, body, from })
    done(await tell(as.owner, 'Heads have a day more.', 0))
    done(await tell(as.hostLeader, 'Heads have two days more.', 1))
    // written from the first wording: the second is not covered
    expect(await tell(as.owner, 'Heads have a day more, I think.', 1)).toMatchObject({ ok: false })
    const page = await changesPage(as.hostLead, { reviewId: review })
    expect(page?.told.map(({ version, body, toldBy }) => [version, body, toldBy])).toEqual([
      [2, 'Heads have two days more.', 'Dev Lal'],
      [1, 'Heads have a day more.', 'Tom Wetherell'],
    ])
    expect(await tellChange(as.owner, { reviewId: review, body: 'All of it.', from: 0 })).toEqual({
      ok: false,
      missing: true,
    })
    for (const other of [as.lead, as.central, as.coordinator, as.chair, as.outsider]) {
      expect(await changesPage(other, { reviewId: review })).toBeNull()
      expect(await tell(other, 'Not mine.', 2)).toEqual({ ok: false, missing: true })
    }
  })

  test('is read by the other trust and the lead reviewer as it was brought, and by nobody before or after', async () => {
    const { as, review, other, actionId, chief, coordinator } = await twoTrusts()
    const told = done(
      await tellChange(as.hostLead, { reviewId: review, actionId, body: 'Two days more.', from: 0 }),
    )
    done(await tellChange(as.hostLead, { reviewId: review, body: 'We talk more.', from: 0 }))
    const bring = { reviewId: review, actionId, toldId: told, heading: 'Time for heads' }
    expect(await bringStory(as.hostLead, bring)).toMatchObject({ ok: false })
    done(await bringStory(as.hostLead, { ...bring, agree: 'yes' }))
    expect(await storiesFor(as.lead, review)).toEqual([])
    done(await setReconveneDay(as.central, { ...day, reviewId: review, withReviewId: other }))
    // it was agreed to when nobody but the lead reviewer would hear it: with another trust there it is agreed to again
    for (const [actor, of] of [
      [as.lead, review],
      [chief, other],
    ] as const)
      expect(await storiesFor(actor, of)).toEqual([])
    done(await bringStory(as.hostLead, { ...bring, agree: 'yes' }))
    const brought = [['10:15', 'Time for heads', 'Two days more.']]
    expect(await storiesFor(as.lead, review)).toEqual(brought)
    expect(await storiesFor(chief, other)).toEqual(brought)
    for (const actor of [as.central, as.coordinator]) expect(await storiesFor(actor, review)).toEqual([])
    expect(await storiesFor(coordinator, other)).toEqual([])
    for (const actor of [as.peer, as.chair, as.owner, as.outsider])
      expect(await reconvenePage(actor, { reviewId: review })).toBeNull()
    // newer words are the host's own until they are brought
    done(
      await tellChange(as.hostLead, { reviewId: review, actionId, body: 'Between us: it is hard.', from: 1 }),
    )
    expect(await storiesFor(chief, other)).toEqual(brought)
    done(await takeStoryBack(as.hostLeader, { reviewId: review, actionId }))
    expect([await storiesFor(as.lead, review), await storiesFor(chief, other)]).toEqual([[], []])
  })

  test('others are let read it by the host’s leaders alone', async () => {
    const { as, review, actionId } = await followUpWorld()
    const told = done(await tellChange(as.owner, { reviewId: review, actionId, body: 'Two days.', from: 0 }))
    const bring = { reviewId: review, actionId, toldId: told, heading: 'Time for heads', agree: 'yes' }
    for (const actor of [as.owner, as.coordinator, as.lead, as.central])
      expect(await bringStory(actor, bring)).toEqual({ ok: false, missing: true })
    // the words of one story are not brought under another
    expect(await bringStory(as.hostLead, { ...bring, actionId: '' })).toMatchObject({ ok: false })
  })
})
