import { afterEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { insertRow } from '../../../../test/factory.ts'
import { setClock } from '../../../platform/clock.ts'
import { changeNote } from '../change-note.server.ts'
import { enrolDevice } from '../devices/enrol-device.server.ts'
import { revokeDevice } from '../devices/revoke-device.server.ts'
import { makeVisit, noteOf, type Visit } from '../made-up-visit.ts'
import { reviewNotes } from '../notes.server.ts'
import { send, wireNote } from './made-up-sending.ts'

useTestDatabase()
afterEach(() => setClock(null))

const rowsOf = (id: string) =>
  asOwner<{ body: string; author_id: string; urn: number; written_at: Date; questions: number }>(
    `select n.body, s.author_id, s.urn, s.written_at,
      (select count(*)::int from evidence_note_question q where q.note_id = n.id) as questions
     from evidence_note n join evidence_note_source s on s.note_id = n.id where n.id = $1`,
    [id],
  )
const deedsOf = (id: string) =>
  asOwner<{ audience: string[] }>('select audience from audit where subject_id = $1', [id])
const results = async (sent: ReturnType<typeof send>) => (await sent).notes.map(({ result }) => result)

describe('a note sent twice is one note', () => {
  test('one after the other', async () => {
    const visit = await makeVisit()
    const note = wireNote(visit)
    expect(await results(send(visit, 'anil', { notes: [note] }))).toEqual(['kept'])
    expect(await results(send(visit, 'anil', { notes: [note] }))).toEqual(['kept'])
    expect(await rowsOf(note.id)).toMatchObject([{ questions: 1, urn: visit.sessions[0].urn }])
    expect(await deedsOf(note.id)).toEqual([{ audience: [] }])
  })

  test('from two tabs at the same moment, in different orders', async () => {
    const visit = await makeVisit()
    const notes = Array.from({ length: 20 }, () => wireNote(visit))
    const sent = [notes, notes.toReversed(), notes, notes.toReversed()]
    const answers = await Promise.all(sent.map((all) => results(send(visit, 'anil', { notes: all }))))
    expect(answers.flat()).toEqual(Array(80).fill('kept'))
    for (const { id } of notes) expect(await rowsOf(id)).toHaveLength(1)
  })

  test('within one batch', async () => {
    const visit = await makeVisit()
    const note = wireNote(visit)
    const other = { ...note, body: 'Other words.' }
    expect(await results(send(visit, 'anil', { notes: [note, note, other] }))).toEqual([
      'kept',
      'kept',
      'conflict',
    ])
    expect(await rowsOf(note.id)).toMatchObject([{ body: note.body }])
  })

  test('with its questions in another order', async () => {
    const visit = await makeVisit()
    const note = wireNote(visit, { questionIds: [...visit.questions] })
    await send(visit, 'anil', { notes: [note] })
    const turned = { ...note, questionIds: visit.questions.toReversed() }
    expect(await results(send(visit, 'anil', { notes: [turned] }))).toEqual(['kept'])
  })

  test('also when its author has changed it here meanwhile: the device only repeats itself', async () => {
    const visit = await makeVisit()
    const note = wireNote(visit)
    await send(visit, 'anil', { notes: [note] })
    await changeNote(visit.by('anil'), noteOf(visit, { noteId: note.id, body: 'Better words.' }))
    expect(await results(send(visit, 'anil', { notes: [note] }))).toEqual(['kept'])
    expect(await rowsOf(note.id)).toMatchObject([{ body: 'Better words.' }])
  })

  test('also when its session has gone from the schedule since', async () => {
    const visit = await makeVisit()
    const note = wireNote(visit)
    await send(visit, 'anil', { notes: [note] })
    await asOwner('delete from session where id = $1', [note.sessionId])
    expect(await results(send(visit, 'anil', { notes: [note] }))).toEqual(['kept'])
  })

  test('also when the review is over since, or its author no longer in the team', async () => {
    const visit = await makeVisit()
    const [note, later] = [wireNote(visit), wireNote(visit)]
    await send(visit, 'anil', { notes: [note] })
    await asOwner(`update review set stage = 'follow_up' where id = $1`, [visit.reviewId])
    expect(await results(send(visit, 'anil', { notes: [note, later] }))).toEqual(['kept', 'refused'])
    await asOwner(`update review_member set state = 'withdrawn' where person_id = $1`, [
      visit.by('anil').personId,
    ])
    expect(await results(send(visit, 'anil', { notes: [note, later] }))).toEqual(['kept', 'refused'])
    expect(await rowsOf(later.id)).toEqual([])
  })
})

describe('the same number with other words', () => {
  test('is a conflict, told to its author with what was kept, which stays', async () => {
    const visit = await makeVisit()
    const note = wireNote(visit)
    await send(visit, 'anil', { notes: [note] })
    const { notes } = await send(visit, 'anil', { notes: [{ ...note, body: 'Other words.' }] })
    expect(notes).toMatchObject([
      { id: note.id, result: 'conflict', kept: { body: note.body, sessionId: note.sessionId } },
    ])
    expect(JSON.stringify(notes)).not.toContain('igest')
    expect(await rowsOf(note.id)).toMatchObject([{ body: note.body }])
  })

  test('of somebody else’s note is refused, with nothing to tell it from a number of no note', async () => {
    const visit = await makeVisit()
    const note = wireNote(visit)
    await send(visit, 'anil', { notes: [note] })
    for (const sent of [note, { ...note, body: 'Other words.' }])
      expect((await send(visit, 'joanna', { notes: [sent] })).notes).toEqual([
        {
          id: note.id,
          result: 'refused',
          field: 'id',
          message: 'The number of this note cannot be used. Keep it again, and it becomes a note of its own.',
        },
      ])
    expect(await rowsOf(note.id)).toMatchObject([{ author_id: visit.by('anil').personId }])
    const own = (await reviewNotes(visit.by('joanna'), { reviewId: visit.reviewId, mine: true }))?.notes
    expect(own?.filter(({ mine }) => mine)).toEqual([])
  })
})

describe('a note that cannot be kept holds nothing else up', () => {
  const amongOthers = async (visit: Visit, bad: unknown) => {
    const [before, after] = [wireNote(visit), wireNote(visit)]
    const { notes } = await send(visit, 'anil', { notes: [before, bad, after] })
    expect([notes[0], notes[2]]).toEqual([
      { id: before.id, result: 'kept' },
      { id: after.id, result: 'kept' },
    ])
    return notes[1]
  }

  test('nothing is written in it, or it is no note at all', async () => {
    const visit = await makeVisit()
    expect(await amongOthers(visit, wireNote(visit, { body: '  ' }))).toMatchObject({
      result: 'refused',
      field: 'body',
    })
    for (const bad of [null, 7, 'note', {}, [], { id: 'x'.repeat(5000) }])
      expect(await amongOthers(visit, bad)).toMatchObject({ result: 'refused' })
  })

  test('its session has gone, or is the team’s own time', async () => {
    const visit = await makeVisit()
    expect(await amongOthers(visit, wireNote(visit, { sessionId: crypto.randomUUID() }))).toMatchObject({
      result: 'refused',
      field: 'sessionId',
    })
    await asOwner(`update session set kind = 'confer' where id = $1`, [visit.sessions[1].id])
    const private_ = wireNote(visit, { sessionId: visit.sessions[1].id })
    expect(await amongOthers(visit, private_)).toMatchObject({ result: 'refused', field: 'sessionId' })
  })

  test('its question has been withdrawn', async () => {
    const visit = await makeVisit()
    await asOwner('update key_question set withdrawn_at = now() where id = $1', [visit.questions[1]])
    const about = wireNote(visit, { questionIds: [visit.questions[1]] })
    expect(await amongOthers(visit, about)).toMatchObject({ result: 'refused', field: 'questionIds' })
  })

  test('it is of a review that is over, not begun, another’s, or none: each is told, and the last two alike', async () => {
    const visit = await makeVisit()
    const [over, early, elsewhere] = [await makeVisit(), await makeVisit('set_up'), await makeVisit()]
    await asOwner(
      `insert into review_member (review_id, person_id, role, state) select r, $3, 'peer_reviewer', 'accepted'
       from unnest(array[$1::uuid, $2::uuid]) r`,
      [over.reviewId, early.reviewId, visit.by('anil').personId],
    )
    await asOwner(`update review set stage = 'follow_up' where id = $1`, [over.reviewId])
    const of = (reviewId: string) =>
      amongOthers(visit, wireNote(visit, { reviewId, sessionId: null, questionIds: [] }))
    expect(await of(over.reviewId)).toMatchObject({ message: expect.stringContaining('over') })
    expect(await of(early.reviewId)).toMatchObject({ message: expect.stringContaining('being prepared') })
    const words = async (reviewId: string) => ({ ...(await of(reviewId)), id: '' })
    expect(await words(elsewhere.reviewId)).toEqual(await words(crypto.randomUUID()))
  })

  test('it holds letters that no database keeps: it is kept without them', async () => {
    const visit = await makeVisit()
    const note = wireNote(visit, { body: 'Half\u0000 a sign \ud83d here.', saidBy: '\u0000' })
    expect(await amongOthers(visit, note)).toMatchObject({ result: 'kept' })
    expect(await results(send(visit, 'anil', { notes: [note] }))).toEqual(['kept'])
  })

  test('the database itself would not have it', async () => {
    const visit = await makeVisit()
    await asOwner(`alter table evidence_note add constraint unwanted check (body <> 'Unwanted.') not valid`)
    const answer = await amongOthers(visit, wireNote(visit, { body: 'Unwanted.' }))
    await asOwner('alter table evidence_note drop constraint unwanted')
    expect(answer).toMatchObject({ result: 'refused', message: expect.stringContaining('could not be kept') })
  })

  test('a whole batch of them tells each its own reason', async () => {
    const visit = await makeVisit()
    const nowhere = wireNote(visit, { reviewId: crypto.randomUUID() })
    const { notes } = await send(visit, 'anil', { notes: [nowhere, wireNote(visit, { body: '' })] })
    expect(notes).toMatchObject([
      { result: 'refused', message: expect.stringContaining('no longer in its team') },
      { result: 'refused', field: 'body' },
    ])
  })
})

test('one batch keeps notes of several reviews', async () => {
  const [visit, other] = [await makeVisit(), await makeVisit()]
  await asOwner(
    `insert into review_member (review_id, person_id, role, state) values ($1, $2, 'peer_reviewer', 'accepted')`,
    [other.reviewId, visit.by('anil').personId],
  )
  const notes = [wireNote(visit), wireNote(other), wireNote(visit)]
  expect(await results(send(visit, 'anil', { notes }))).toEqual(['kept', 'kept', 'kept'])
  const deeds = await asOwner<{ review_id: string }>(
    'select review_id from audit where subject_id = any($1) order by array_position($1, subject_id)',
    [notes.map(({ id }) => id)],
  )
  expect(deeds.map(({ review_id }) => review_id)).toEqual([visit.reviewId, other.reviewId, visit.reviewId])
})

describe('the hour of a note', () => {
  const hoursAgo = (at: Date, hours: number) => new Date(at.getTime() - hours * 3_600_000)
  const age = async (written: Date, sent: Date) => {
    const visit = await makeVisit()
    const note = wireNote(visit, { writtenAt: written.toISOString() })
    await send(visit, 'anil', { notes: [note], sentAt: sent.toISOString() })
    const kept = (await rowsOf(note.id))[0]?.written_at.getTime() ?? 0
    return Math.round((Date.now() - kept) / 3_600_000)
  }
  test('is right though the clock of the device is days wrong', async () => {
    for (const wrong of [new Date('2019-01-01T12:00:00Z'), new Date('2031-01-01T12:00:00Z')])
      expect(await age(hoursAgo(wrong, 5), wrong)).toBe(5)
  })
  test('is never in the future, nor more than thirty days ago', async () => {
    const now = new Date()
    expect(await age(hoursAgo(now, -5), now)).toBe(0)
    expect(await age(hoursAgo(now, 24 * 400), now)).toBe(24 * 30)
  })
})

test('a note in confidence that was sent opens with the others, when the team next confers', async () => {
  const visit = await makeVisit()
  await asOwner(`update review set day1 = '2026-12-01' where id = $1`, [visit.reviewId])
  await insertRow('session', {
    ...{ review_id: visit.reviewId, day: 1, starts: '15:00', ends: '15:30' },
    ...{ kind: 'confer', title: 'The team confers' },
  })
  setClock(new Date('2026-12-01T11:00:00Z'))
  const note = wireNote(visit)
  await send(visit, 'anil', { notes: [note, wireNote(visit, { attributable: true })] })
  const [row] = await asOwner('select opens_at, told_role from evidence_note where id = $1', [note.id])
  expect(row).toMatchObject({ opens_at: new Date('2026-12-01T15:00:00Z') })
  expect(row?.told_role).not.toBeNull()
})

describe('that something was passed on', () => {
  const referral = (visit: Visit) => ({
    id: crypto.randomUUID(),
    reviewId: visit.reviewId,
    madeAt: new Date().toISOString(),
  })
  const rows = (id: string) => asOwner('select * from safeguarding_referral where id = $1', [id])

  test('is written down once, with who, when and which review, and nothing else', async () => {
    const visit = await makeVisit()
    const one = referral(visit)
    for (let time = 0; time < 2; time++)
      expect((await send(visit, 'anil', { referrals: [one] })).referrals).toEqual([
        { id: one.id, result: 'kept' },
      ])
    const [row, ...more] = await rows(one.id)
    expect(more).toEqual([])
    expect(Object.keys(row ?? {}).sort()).toEqual(['id', 'made_at', 'made_by', 'review_id'])
    expect(row).toMatchObject({ made_by: visit.by('anil').personId })
    expect(await deedsOf(one.id)).toEqual([{ audience: [] }])
  })

  test('by somebody outside the team, or under another’s number, is refused', async () => {
    const visit = await makeVisit()
    const one = referral(visit)
    await send(visit, 'anil', { referrals: [one] })
    for (const who of ['joanna', 'chief', 'stranger'])
      expect((await send(visit, who, { referrals: [one] })).referrals).toMatchObject([{ result: 'refused' }])
    expect(await rows(one.id)).toMatchObject([{ made_by: visit.by('anil').personId }])
  })
})

test('a device that was revoked sends nothing more: neither notes nor referrals', async () => {
  const visit = await makeVisit()
  const deviceId = crypto.randomUUID()
  const enrol = { deviceId, name: 'A tablet', recoveryKey: `${'k'.repeat(43)}=` }
  await enrolDevice(visit.by('anil'), enrol)
  await enrolDevice(visit.by('joanna'), enrol)
  expect(await results(send(visit, 'anil', { deviceId, notes: [wireNote(visit)] }))).toEqual(['kept'])
  await revokeDevice(visit.by('anil'), { deviceId })
  const note = wireNote(visit)
  const refused = send(visit, 'anil', { deviceId, notes: [note] })
  await expect(refused).rejects.toMatchObject({ status: 410 })
  const madeAt = new Date().toISOString()
  const referrals = [{ id: crypto.randomUUID(), reviewId: visit.reviewId, madeAt }]
  await expect(send(visit, 'anil', { deviceId, referrals })).rejects.toMatchObject({ status: 410 })
  expect(await rowsOf(note.id)).toEqual([])
  // whoever shares it has a part of their own
  expect(await results(send(visit, 'joanna', { deviceId, notes: [wireNote(visit)] }))).toEqual(['kept'])
})
