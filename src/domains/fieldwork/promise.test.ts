import { afterEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { insertRow } from '../../../test/factory.ts'
import { addDays, setClock, today } from '../../platform/clock.ts'
import { changeNote } from './change-note.server.ts'
import { keepNote } from './keep-note.server.ts'
import { makeVisit, noteOf, type Visit } from './made-up-visit.ts'
import { reviewNotes } from './notes.server.ts'

useTestDatabase()
afterEach(() => setClock(null))
/** On the first of the days, a meeting at each of four schools from nine o'clock on. */
const at = (time: string) => setClock(new Date(`2026-12-01T${time}:00Z`))
const confers = (visit: Visit, starts: string, day = 1) =>
  insertRow('session', {
    ...{ review_id: visit.reviewId, day, starts, ends: '23:59:59' },
    ...{ kind: 'confer', title: 'The team confers' },
  })

const seenBy = async (visit: Visit, who: string) =>
  (await reviewNotes(visit.by(who), { reviewId: visit.reviewId }))?.notes.map((note) => note.body)

async function keep(visit: Visit, words: Record<string, unknown> = {}) {
  const note = { ...noteOf(visit), ...words }
  const outcome = await keepNote(visit.by('anil'), note)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return note.noteId
}

const toldOf = async (noteId: string) =>
  (
    await asOwner<{ told_role: string | null }>('select told_role from evidence_note where id = $1', [noteId])
  )[0]?.told_role

/** A visit whose first day is today, with the team conferring at this time of it. */
async function conferringToday(at: string) {
  const visit = await makeVisit()
  await asOwner('update review set day1 = $2, day2 = $3, day3 = $4 where id = $1', [
    visit.reviewId,
    today(),
    addDays(today(), 1),
    addDays(today(), 2),
  ])
  await confers(visit, at)
  return visit
}

describe('What colleagues are told of who said it', () => {
  test('is a role that three schools could stand behind', async () => {
    const visit = await makeVisit()
    at('13:00')
    expect(await toldOf(await keep(visit, { speaker: 'headteacher' }))).toBe('a headteacher')
    expect(await toldOf(await keep(visit, { speaker: 'trustee' }))).toBe('somebody in governance')
    expect(await toldOf(await keep(visit, { speaker: 'trust_leader' }))).toBe('a member of staff')
  })

  test('widens where the schedule meets fewer than three schools', async () => {
    const visit = await makeVisit()
    at('13:00')
    const [first] = visit.sessions
    await asOwner('delete from session where review_id = $1 and id <> $2', [visit.reviewId, first.id])
    expect(await toldOf(await keep(visit, { speaker: 'headteacher' }))).toBe('a member of staff')
    expect(await toldOf(await keep(visit, { speaker: 'governor' }))).toBe('somebody the team heard')
  })

  test('counts no school that is still ahead when the note opens', async () => {
    const visit = await makeVisit()
    await confers(visit, '10:30')
    at('09:30')
    expect(await toldOf(await keep(visit, { speaker: 'headteacher' }))).toBe('a school leader')
    expect(await toldOf(await keep(visit, { speaker: 'teacher' }))).toBe('a member of staff')
    at('08:30')
    const before = await makeVisit()
    await confers(before, '08:45')
    expect(await toldOf(await keep(before, { speaker: 'headteacher' }))).toBe('somebody the team heard')
  })

  test('counts no school whose notes colleagues have had already, unless it is written up from there', async () => {
    const visit = await makeVisit()
    await confers(visit, '11:30')
    await confers(visit, '15:00')
    at('12:30')
    expect(await toldOf(await keep(visit, { speaker: 'headteacher' }))).toBe('a member of staff')
    await asOwner(`delete from session where id = $1`, [visit.sessions[3].id])
    expect(await toldOf(await keep(visit, { sessionId: visit.sessions[0].id, speaker: 'headteacher' }))).toBe(
      'a headteacher',
    )
  })

  test('is nothing where nobody spoke, and nothing of its own where the person may be named', async () => {
    const visit = await makeVisit()
    expect(await toldOf(await keep(visit, { method: 'visit', speaker: 'teacher' }))).toBeNull()
    expect(await toldOf(await keep(visit, { attributable: true, speaker: 'teacher' }))).toBeNull()
  })

  test('follows when the promise is changed, and stays when the schedule is', async () => {
    const visit = await makeVisit()
    at('13:00')
    const noteId = await keep(visit, { speaker: 'headteacher' })
    await asOwner('delete from session where review_id = $1 and id <> $2', [
      visit.reviewId,
      visit.sessions[0].id,
    ])
    expect(await toldOf(noteId)).toBe('a headteacher')
    const named = { ...noteOf(visit, { noteId, attributable: true }), speaker: 'headteacher' }
    expect(await changeNote(visit.by('anil'), named)).toMatchObject({ ok: true })
    expect(await toldOf(noteId)).toBeNull()
  })

  test('names the post itself to nobody but the author', async () => {
    const visit = await makeVisit()
    await keep(visit, { speaker: 'support_staff' })
    const all = JSON.stringify(await reviewNotes(visit.by('joanna'), { reviewId: visit.reviewId }))
    expect(all).not.toContain('support_staff')
  })
})

describe('An unattributable note that is kept while the team is in schools', () => {
  test('reaches colleagues when they next confer, and its author at once', async () => {
    const visit = await conferringToday('23:59:30')
    await keep(visit, { body: 'Heard this morning.' })
    expect(await seenBy(visit, 'anil')).toEqual(['Heard this morning.'])
    for (const who of ['lead', 'joanna']) expect(await seenBy(visit, who)).toEqual([])
    await asOwner(`update evidence_note set opens_at = now() where review_id = $1`, [visit.reviewId])
    expect(await seenBy(visit, 'joanna')).toEqual(['Heard this morning.'])
  })

  test('reaches them at once where the person may be named', async () => {
    const visit = await conferringToday('23:59:30')
    await keep(visit, { body: 'She may be named.', attributable: true })
    expect(await seenBy(visit, 'joanna')).toEqual(['She may be named.'])
  })

  test('opens at the same hour whoever kept it, also while only the lead reviewer reads the schedule', async () => {
    const visit = await makeVisit()
    await confers(visit, '16:00')
    await asOwner('delete from schedule_sharing where review_id = $1', [visit.reviewId])
    at('10:00')
    for (const who of ['lead', 'anil']) await keepNote(visit.by(who), { ...noteOf(visit), sessionId: null })
    expect(
      await asOwner('select distinct opens_at from evidence_note where review_id = $1', [visit.reviewId]),
    ).toEqual([{ opens_at: new Date('2026-12-01T16:00:00Z') }])
  })

  test('waits for midnight, by London’s clock, where the team confers no more that day', async () => {
    const opensOf = async (noteId: string) =>
      (await asOwner('select opens_at from evidence_note where id = $1', [noteId]))[0]?.opens_at
    const visit = await makeVisit()
    await confers(visit, '16:00')
    at('19:00')
    expect(await opensOf(await keep(visit))).toEqual(new Date('2026-12-02T00:00:00Z'))
    await asOwner(
      `update review set day1 = '2027-06-15', day2 = '2027-06-16', day3 = '2027-06-17' where id = $1`,
      [visit.reviewId],
    )
    setClock(new Date('2027-06-15T20:30:00Z'))
    expect(await opensOf(await keep(visit))).toEqual(new Date('2027-06-15T23:00:00Z'))
  })
})
