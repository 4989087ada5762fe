import { afterEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { insertRow } from '../../../../test/factory.ts'
import { setClock } from '../../../platform/clock.ts'
import { kept, makeVisit, type Visit } from '../../fieldwork/made-up-visit.ts'
import { coverage } from './coverage.server.ts'
import { findingWords, isThin, missingMethods, thinWords } from './coverage.ts'

useTestDatabase()
afterEach(() => setClock(null))

const asked = (visit: Visit, who = 'lead') => coverage(visit.by(who), { reviewId: visit.reviewId })
const first = async (visit: Visit) => (await asked(visit))?.questions[0]
const opened = (visit: Visit) =>
  asOwner(`update evidence_note set opens_at = now() - interval '1 hour' where review_id = $1`, [
    visit.reviewId,
  ])
const from = (visit: Visit, who: string, place: 0 | 1 | 2 | 3, more = {}) =>
  kept(visit, who, { sessionId: visit.sessions[place].id, saidBy: 'the headteacher', ...more })

describe('how a key question stands', () => {
  test('is for the lead reviewer alone, and only until the release', async () => {
    const visit = await makeVisit()
    for (const who of ['anil', 'chief', 'leader', 'coordinator', 'central', 'stranger', 'gone'])
      expect(await asked(visit, who), who).toBeNull()
    await asOwner(`update review set stage = 'follow_up' where id = $1`, [visit.reviewId])
    expect(await asked(visit)).toBeNull()
  })

  test('shows no count below three sources, and none of what fewer than three unnamed people said', async () => {
    const visit = await makeVisit()
    await from(visit, 'anil', 0)
    await from(visit, 'joanna', 1)
    await opened(visit)
    expect((await first(visit))?.stands).toMatchObject({ noted: true, sources: null, schools: null })
    // three of the lead's own beside two unnamed: the lead's own are counted, and nobody else's
    for (const place of [0, 1, 2] as const)
      await from(visit, 'lead', place, { saidBy: 'a teacher', attributable: true })
    expect((await first(visit))?.stands).toMatchObject({ sources: 3, schools: 3 })
    await from(visit, 'samuel', 3)
    await opened(visit)
    // what the lead knows and what the lead may not know are counted apart: at least three schools, never which met
    expect((await first(visit))?.stands).toMatchObject({ sources: 6, schools: 3 })
  })

  test('takes no account of notes that have not opened', async () => {
    const visit = await makeVisit()
    for (const [place, who] of [
      [0, 'anil'],
      [1, 'joanna'],
      [2, 'samuel'],
    ] as const)
      await from(visit, who, place)
    await asOwner(`update evidence_note set opens_at = now() + interval '1 hour' where review_id = $1`, [
      visit.reviewId,
    ])
    expect((await first(visit))?.stands).toMatchObject({ noted: false, sources: null, methods: [] })
  })

  test('names the sessions ahead that were planned for it, and none that are over', async () => {
    const visit = await makeVisit()
    const need = await insertRow('interview_need', {
      review_id: visit.reviewId,
      name: 'Finance lead',
      how: 'in_person',
      minutes: 45,
      set_by: visit.by('lead').personId,
      question_ids: `{${visit.questions[0]}}`,
    })
    await asOwner(`update session set interview_need_id = $2 where id = $1`, [visit.sessions[1].id, need])
    setClock(new Date('2026-12-01T09:30:00Z'))
    expect((await first(visit))?.ahead).toMatchObject([{ name: 'Interview at 10', starts: '10:00' }])
    setClock(new Date('2026-12-01T11:30:00Z'))
    expect((await first(visit))?.ahead).toEqual([])
  })

  test('is told in words', () => {
    const stands = { noted: true, sources: 4, schools: 2, methods: ['interview'], findings: 2, shared: 1 }
    expect(missingMethods(stands)).toBe('Nothing yet seen on a visit, or read in a document.')
    expect(findingWords(stands)).toBe('2 findings, 1 shared with the host.')
    expect(isThin(stands)).toBe(true)
    expect(isThin({ ...stands, methods: ['interview', 'visit'] })).toBe(false)
    expect(thinWords([1, 3])).toBe('Questions 1 and 3 want more.')
  })
})

describe('who has sent a note', () => {
  const today = async (visit: Visit) =>
    Object.fromEntries(
      ((await asked(visit))?.sent ?? []).map(({ name, sent }) => [name.replace(' of the visit', ''), sent]),
    )
  const withFourth = async () => {
    const visit = await makeVisit()
    await asOwner(
      `update review_member set role = 'peer_reviewer', state = 'accepted'
      where review_id = $1 and person_id = $2`,
      [visit.reviewId, visit.by('gone').personId],
    )
    return visit
  }
  const nobody = { anil: false, joanna: false, samuel: false, 'Gone from the team': false }
  const untold = { anil: null, joanna: null, samuel: null, 'Gone from the team': null }

  test('is told by name where nobody has, or three have: with fewer it would tell whose notes those are', async () => {
    setClock(new Date('2026-12-01T12:00:00Z'))
    const visit = await withFourth()
    expect(await today(visit)).toEqual(nobody)
    for (const [who, told] of [
      ['anil', untold],
      ['joanna', untold],
      ['samuel', { ...nobody, anil: true, joanna: true, samuel: true }],
    ] as const) {
      const note = await kept(visit, who)
      await asOwner(`update evidence_note_source set written_at = '2026-12-01T11:00Z' where note_id = $1`, [
        note,
      ])
      expect(await today(visit), who).toEqual(told)
    }
  })

  test('says of an attributable note no more than its page does, and nothing of the others', async () => {
    setClock(new Date('2026-12-01T12:00:00Z'))
    const visit = await makeVisit()
    const note = await kept(visit, 'anil', { attributable: true })
    await asOwner(`update evidence_note_source set written_at = '2026-12-01T11:00Z' where note_id = $1`, [
      note,
    ])
    expect(await today(visit)).toEqual({ anil: true, joanna: false, samuel: false })
  })

  test('begins anew when the team confers, and with each day', async () => {
    const visit = await makeVisit()
    for (const who of ['anil', 'joanna', 'samuel']) {
      const note = await kept(visit, who)
      await asOwner(`update evidence_note_source set written_at = '2026-12-01T11:00Z' where note_id = $1`, [
        note,
      ])
    }
    await insertRow('session', {
      review_id: visit.reviewId,
      day: 1,
      starts: '15:00',
      ends: '15:45',
      kind: 'confer',
      title: 'The team confers',
    })
    const all = (sent: boolean) => ({ anil: sent, joanna: sent, samuel: sent })
    setClock(new Date('2026-12-01T14:59:00Z'))
    expect(await today(visit)).toEqual(all(true))
    setClock(new Date('2026-12-01T15:00:00Z'))
    expect(await today(visit)).toEqual(all(false))
    setClock(new Date('2026-12-02T08:00:00Z'))
    expect(await today(visit)).toEqual(all(false))
  })
})
