import { describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { insertRow } from '../../../../test/factory.ts'
import { whatNeedsYou } from '../../../web/home/home-query.server.ts'
import { oneSession } from '../../schedule/session/one-session.server.ts'
import { makeVisit, type Visit } from '../made-up-visit.ts'
import { newNoteForm } from '../note-form.server.ts'
import { recordReferral } from '../sending/record-referral.server.ts'
import { schoolContacts } from './contacts.server.ts'
import { setSafeguardingContact } from './set-safeguarding-contact.server.ts'

useTestDatabase()

const set = (visit: Visit, who: string, more: object = {}) =>
  setSafeguardingContact(visit.by(who), {
    reviewId: visit.reviewId,
    urn: visit.sessions[0].urn,
    name: 'Jo Ferris',
    post: 'Designated safeguarding lead',
    telephone: '01632 960111',
    ...more,
  })
const seen = (visit: Visit, who: string) => schoolContacts(visit.by(who), { reviewId: visit.reviewId })
const task = async (visit: Visit, who: string) =>
  (await whatNeedsYou(visit.by(who), null)).needs.find(({ to }) => to.endsWith('/safeguarding'))

describe('whom to go to when a child may be at risk', () => {
  test('is said by the coordinator or the chief executive, and waits by name until it is', async () => {
    const visit = await makeVisit('prepare')
    expect(await task(visit, 'coordinator')).toMatchObject({
      dueOn: '2026-11-24',
      hint: expect.stringContaining('4 schools'),
    })
    expect(await task(visit, 'anil')).toBeUndefined()
    for (const { urn } of visit.sessions)
      expect(await set(visit, 'coordinator', { urn })).toMatchObject({ ok: true })
    expect(await task(visit, 'coordinator')).toBeUndefined()
    for (const who of ['lead', 'anil', 'central', 'stranger'])
      expect(await set(visit, who), who).toEqual({ ok: false, missing: true })
    expect(await set(visit, 'leader')).toMatchObject({ problems: [{}] })
  })

  test('stands beside the school on the session’s page and where notes are taken, for the team', async () => {
    const visit = await makeVisit()
    await set(visit, 'chief')
    const session = { reviewId: visit.reviewId, sessionId: visit.sessions[0].id }
    expect((await oneSession(visit.by('anil'), session))?.contact).toMatchObject({
      telephone: '01632 960111',
    })
    expect((await newNoteForm(visit.by('anil'), session))?.contacts).toMatchObject([{ name: 'Jo Ferris' }])
    expect((await oneSession(visit.by('central'), session))?.contact).toBeNull()
  })

  test('takes a number that can be dialled, and schools of the trust', async () => {
    const visit = await makeVisit('prepare')
    expect(await set(visit, 'chief', { telephone: 'ask at reception' })).toMatchObject({
      problems: [{ field: 'telephone' }],
    })
    expect(await set(visit, 'chief', { urn: 1 })).toMatchObject({ problems: [{ field: 'urn' }] })
  })

  test('one press of the team writes down that something was passed on, once, with nothing to say about it', async () => {
    const visit = await makeVisit()
    const press = { id: crypto.randomUUID(), reviewId: visit.reviewId, body: 'what was said', urn: 1 }
    for (const _ of [1, 2]) expect(await recordReferral(visit.by('anil'), press)).toMatchObject({ ok: true })
    expect(await recordReferral(visit.by('chief'), { ...press, id: crypto.randomUUID() })).toEqual({
      ok: false,
      missing: true,
    })
    const rows = await asOwner('select * from safeguarding_referral where review_id = $1', [visit.reviewId])
    expect(rows).toHaveLength(1)
    expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'review_id', 'made_by', 'made_at'])
    expect((await seen(visit, 'anil'))?.canPass).toBe(true)
    expect((await seen(visit, 'central'))?.canPass).toBe(false)
  })

  test('that something was passed on is read by whoever did it, the lead reviewer and the central team', async () => {
    const visit = await makeVisit()
    await insertRow('safeguarding_referral', {
      id: crypto.randomUUID(),
      review_id: visit.reviewId,
      made_by: visit.by('anil').personId,
    })
    for (const who of ['anil', 'lead', 'central'])
      expect((await seen(visit, who))?.passedOn, who).toMatchObject([{ id: expect.any(String) }])
    for (const who of ['joanna', 'chief', 'leader', 'coordinator'])
      expect((await seen(visit, who))?.passedOn, who).toEqual([])
    expect(Object.keys((await seen(visit, 'lead'))?.passedOn[0] ?? {})).toEqual(['id', 'name', 'madeAt'])
    await asOwner(`update review set stage = 'follow_up' where id = $1`, [visit.reviewId])
    expect(await seen(visit, 'lead')).toBeNull()
  })
})
