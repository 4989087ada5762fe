import { describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { insertRow } from '../../../test/factory.ts'
import { addDays, today } from '../../platform/clock.ts'
import { changeNote } from './change-note.server.ts'
import { keepNote } from './keep-note.server.ts'
import { makeVisit, noteOf, type Visit } from './made-up-visit.ts'
import { reviewNotes } from './notes.server.ts'

useTestDatabase()

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
async function conferring(at: string) {
  const visit = await makeVisit()
  await asOwner('update review set day1 = $2, day2 = $3, day3 = $4 where id = $1', [
    visit.reviewId,
    today(),
    addDays(today(), 1),
    addDays(today(), 2),
  ])
  await insertRow('session', {
    review_id: visit.reviewId,
    day: 1,
    starts: at,
    ends: '23:59:59',
    kind: 'confer',
    title: 'The team confers',
  })
  return visit
}

describe('What colleagues are told of who said it', () => {
  test('is a role that three schools could stand behind', async () => {
    const visit = await makeVisit()
    expect(await toldOf(await keep(visit, { speaker: 'headteacher' }))).toBe('a headteacher')
    expect(await toldOf(await keep(visit, { speaker: 'trustee' }))).toBe('somebody in governance')
    expect(await toldOf(await keep(visit, { speaker: 'trust_leader' }))).toBe('a member of staff')
  })

  test('widens where the schedule meets fewer than three schools', async () => {
    const visit = await makeVisit()
    const [first] = visit.sessions
    await asOwner('delete from session where review_id = $1 and id <> $2', [visit.reviewId, first.id])
    expect(await toldOf(await keep(visit, { speaker: 'headteacher' }))).toBe('a member of staff')
    expect(await toldOf(await keep(visit, { speaker: 'governor' }))).toBe('somebody the team heard')
  })

  test('is nothing where nobody spoke, and nothing of its own where the person may be named', async () => {
    const visit = await makeVisit()
    expect(await toldOf(await keep(visit, { method: 'visit', speaker: 'teacher' }))).toBeNull()
    expect(await toldOf(await keep(visit, { attributable: true, speaker: 'teacher' }))).toBeNull()
  })

  test('follows when the promise is changed, and stays when the schedule is', async () => {
    const visit = await makeVisit()
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
    const visit = await conferring('23:59:30')
    await keep(visit, { body: 'Heard this morning.' })
    expect(await seenBy(visit, 'anil')).toEqual(['Heard this morning.'])
    for (const who of ['lead', 'joanna']) expect(await seenBy(visit, who)).toEqual([])
    await asOwner(`update evidence_note set opens_at = now() where review_id = $1`, [visit.reviewId])
    expect(await seenBy(visit, 'joanna')).toEqual(['Heard this morning.'])
  })

  test('reaches them at once where the person may be named, or no conferring is left that day', async () => {
    const visit = await conferring('23:59:30')
    await keep(visit, { body: 'She may be named.', attributable: true })
    expect(await seenBy(visit, 'joanna')).toEqual(['She may be named.'])
    const over = await conferring('00:00')
    await keep(over, { body: 'Written up in the evening.' })
    expect(await seenBy(over, 'joanna')).toEqual(['Written up in the evening.'])
  })
})
