import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { insertRow } from '../../../../test/factory.ts'
import { setClock } from '../../../platform/clock.ts'
import { makeVisit, type Visit } from '../../fieldwork/made-up-visit.ts'
import { presence } from './presence.server.ts'
import { sayWhoWasThere } from './say-who-was-there.server.ts'

useTestDatabase()
const at = (time: string) => setClock(new Date(`2026-12-03T${time}:00Z`))
beforeEach(() => at('14:30'))
afterEach(() => setClock(null))

async function visitWith(kind: string) {
  const visit = await makeVisit()
  const session = await insertRow('session', {
    review_id: visit.reviewId,
    day: 3,
    starts: '14:00',
    ends: '15:00',
    kind,
    title: 'Held together',
  })
  return { ...visit, session }
}
type Held = Visit & { session: string }
const say = (visit: Held, who: string, people: string[], others = '') =>
  sayWhoWasThere(visit.by(who), {
    reviewId: visit.reviewId,
    sessionId: visit.session,
    people: people.map((name) => visit.by(name).personId),
    others,
  })
const there = async (visit: Held, who: string) =>
  (await presence(visit.by(who), { reviewId: visit.reviewId, asked: visit.session }))?.there.map(
    ({ name, other }) => name ?? other,
  )

describe('who was in a session', () => {
  test('is written down by the lead reviewer or the coordinator: members, and others by name', async () => {
    const visit = await visitWith('briefing')
    await say(visit, 'lead', ['chief', 'anil'], 'Grace Osei, chair\n\nGrace Osei, chair')
    expect((await there(visit, 'anil'))?.toSorted()).toEqual([
      'Grace Osei, chair',
      'anil of the visit',
      'chief of the visit',
    ])
    await say(visit, 'coordinator', ['chief'])
    expect(await there(visit, 'leader')).toEqual(['chief of the visit'])
    for (const who of ['anil', 'chief', 'leader', 'central', 'stranger'])
      expect(await say(visit, who, []), who).toEqual({ ok: false, missing: true })
  })

  test('is never written down of the team’s private time, nor of whoever is not in the review', async () => {
    const visit = await visitWith('confer')
    expect(await say(visit, 'lead', ['lead'])).toMatchObject({ problems: [{ field: 'sessionId' }] })
    const held = await visitWith('briefing')
    await say(held, 'lead', ['stranger', 'gone', 'chief'])
    expect(await there(held, 'chief')).toEqual(['chief of the visit'])
  })

  test('is not written down before it has begun, and the page opens on the one that has', async () => {
    const visit = await visitWith('discussion')
    const later = await insertRow('session', {
      ...{ review_id: visit.reviewId, day: 3, starts: '15:00', ends: '16:00' },
      ...{ kind: 'briefing', title: 'Final briefing' },
    })
    expect(await say({ ...visit, session: later }, 'lead', ['chief'])).toMatchObject({
      problems: [{ field: 'sessionId', message: expect.stringContaining('has not begun') }],
    })
    const opened = async () =>
      (await presence(visit.by('lead'), { reviewId: visit.reviewId, asked: null }))?.session?.id
    expect(await opened()).toBe(visit.session)
    at('15:00')
    expect(await opened()).toBe(later)
    expect(await say({ ...visit, session: later }, 'lead', ['chief'])).toMatchObject({ ok: true })
  })

  test('is the host’s to read after the release, and stays as it was', async () => {
    const visit = await visitWith('briefing')
    await say(visit, 'lead', ['chief'])
    await asOwner(`update review set stage = 'follow_up' where id = $1`, [visit.reviewId])
    expect(await there(visit, 'coordinator')).toEqual(['chief of the visit'])
    expect(await there(visit, 'lead')).toBeUndefined()
    expect(await say(visit, 'coordinator', [])).toMatchObject({ problems: [{}] })
  })
})
