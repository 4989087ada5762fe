import { afterEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { setClock } from '../../platform/clock.ts'
import { changeNote } from './change-note.server.ts'
import { keepNote } from './keep-note.server.ts'
import { kept, makeVisit, noteOf } from './made-up-visit.ts'
import { ownNoteForm } from './note-form.server.ts'
import { sourceWords } from './note-words.ts'
import { reviewNotes } from './notes.server.ts'

useTestDatabase()
afterEach(() => setClock(null))

const rowsOf = (noteId: string) =>
  asOwner<{
    body: string
    author_id: string
    promised: boolean
    source: boolean
    urn: number
    said_by: string
  }>(
    `select n.body, n.attributable as promised, s.attributable as source, s.author_id, s.urn, s.said_by
     from evidence_note n join evidence_note_source s on s.note_id = n.id where n.id = $1`,
    [noteId],
  )
const notesSeenBy = async (visit: Awaited<ReturnType<typeof makeVisit>>, who: string) =>
  (await reviewNotes(visit.by(who), { reviewId: visit.reviewId }))?.notes

describe('a note that is sent again', () => {
  test('is one note, also when both sends arrive together', async () => {
    const visit = await makeVisit()
    const note = noteOf(visit)
    const [first, second] = await Promise.all([
      keepNote(visit.by('anil'), note),
      keepNote(visit.by('anil'), note),
    ])
    const third = await keepNote(visit.by('anil'), note)
    expect([first, second, third]).toEqual([1, 2, 3].map(() => ({ ok: true, value: note.noteId })))
    expect(await rowsOf(note.noteId)).toHaveLength(1)
    expect(await notesSeenBy(visit, 'anil')).toHaveLength(1)
  })

  test('with other words is a conflict, told to its author, and what was kept first stays', async () => {
    const visit = await makeVisit()
    const noteId = await kept(visit, 'anil')
    const outcome = await keepNote(
      visit.by('anil'),
      noteOf(visit, { noteId, body: 'Other words altogether.' }),
    )
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ field: 'noteId', message: expect.stringContaining('What you have typed is still here') }],
    })
    expect((await rowsOf(noteId))[0]?.body).toBe('She leaves us with two things to do.')
  })

  test('cannot be taken over, or recognised, by somebody who copies its number and its words', async () => {
    const visit = await makeVisit()
    const elsewhere = await makeVisit()
    const noteId = await kept(visit, 'anil')
    const copied = await keepNote(visit.by('joanna'), noteOf(visit, { noteId }))
    const fromAnotherReview = await keepNote(elsewhere.by('joanna'), noteOf(elsewhere, { noteId }))
    expect(copied).toEqual(fromAnotherReview)
    expect(copied).toMatchObject({ ok: false, problems: [{ field: 'noteId' }] })
    expect((await rowsOf(noteId))[0]?.author_id).toBe(visit.by('anil').personId)
  })

  test('must carry a random number: one that tells the time is refused', async () => {
    const visit = await makeVisit()
    const outcome = await keepNote(
      visit.by('anil'),
      noteOf(visit, { noteId: '01935b2a-7c4e-7abc-8def-0123456789ab' }),
    )
    expect(outcome).toMatchObject({ ok: false, problems: [{ field: 'noteId' }] })
  })
})

describe('the promise', () => {
  test('is kept unless somebody says otherwise, and hides the source from everybody but the author', async () => {
    const visit = await makeVisit()
    await kept(visit, 'anil')
    expect(await notesSeenBy(visit, 'anil')).toMatchObject([
      { mine: true, source: { saidBy: 'the headteacher' } },
    ])
    for (const who of ['lead', 'joanna'])
      expect(await notesSeenBy(visit, who)).toMatchObject([
        { mine: false, attributable: false, source: null },
      ])
  })

  test('tells others a role that fits at least three people, and nothing narrower', async () => {
    const visit = await makeVisit()
    setClock(new Date('2026-12-01T13:00:00Z'))
    await kept(visit, 'anil', { speaker: 'trustee' })
    await kept(visit, 'anil', { method: 'visit' })
    const told = ((await notesSeenBy(visit, 'lead')) ?? []).map(sourceWords).toSorted()
    const hidden = 'Not attributable: where it was said, and who wrote it down, stay hidden.'
    expect(told).toEqual([hidden, `Said by somebody in governance. ${hidden}`])
    const own = (await notesSeenBy(visit, 'anil'))?.find(({ method }) => method === 'interview')
    expect(own && sourceWords(own)).toContain('Others read: said by somebody in governance.')
  })

  test('released and taken back again, the source follows the words each time', async () => {
    const visit = await makeVisit()
    const noteId = await kept(visit, 'anil')
    const change = (attributable: boolean) =>
      changeNote(visit.by('anil'), noteOf(visit, { noteId, attributable }))
    expect(await change(true)).toMatchObject({ ok: true })
    expect(await rowsOf(noteId)).toMatchObject([{ promised: true, source: true }])
    expect(await notesSeenBy(visit, 'joanna')).toMatchObject([
      { source: { author: 'anil of the visit', saidBy: 'the headteacher' } },
    ])
    await change(false)
    expect(await rowsOf(noteId)).toMatchObject([{ promised: false, source: false }])
    expect(await notesSeenBy(visit, 'joanna')).toMatchObject([{ source: null }])
  })

  test('cannot be one thing in the words and another in the source, whatever is written', async () => {
    const visit = await makeVisit()
    const noteId = await kept(visit, 'anil')
    await expect(
      asOwner('update evidence_note_source set attributable = true where note_id = $1', [noteId]),
    ).rejects.toThrow(/foreign key/)
  })
})

test('the team’s notes stand in the order of their random numbers, and so in no order of time or author', async () => {
  const visit = await makeVisit()
  for (const who of ['anil', 'anil', 'joanna', 'joanna', 'samuel', 'samuel', 'anil', 'lead'])
    await kept(visit, who)
  const ids = (await notesSeenBy(visit, 'lead'))?.map((note) => note.id)
  expect(ids).toHaveLength(8)
  expect(ids).toEqual(ids?.toSorted())
})

describe('who writes notes, and when', () => {
  test('only the team; for everybody else there is nothing here', async () => {
    const visit = await makeVisit()
    for (const who of ['chief', 'leader', 'coordinator', 'central', 'stranger', 'gone']) {
      expect(await keepNote(visit.by(who), noteOf(visit)), who).toEqual({ ok: false, missing: true })
      expect(await reviewNotes(visit.by(who), { reviewId: visit.reviewId }), who).toBeNull()
    }
  })

  test('from the papers until the report is released; changed only until the three days are closed', async () => {
    const visit = await makeVisit('set_up')
    const stage = (name: string) =>
      asOwner('update review set stage = $1 where id = $2', [name, visit.reviewId])
    expect(await keepNote(visit.by('anil'), noteOf(visit))).toMatchObject({
      problems: [{ message: expect.stringContaining('being prepared') }],
    })
    await stage('prepare')
    const noteId = await kept(visit, 'anil', { method: 'document' })
    expect(
      await changeNote(visit.by('anil'), noteOf(visit, { noteId, body: 'Better words.' })),
    ).toMatchObject({ ok: true })
    await stage('report')
    await kept(visit, 'anil', { body: 'Remembered on the way home.' })
    expect(await changeNote(visit.by('anil'), noteOf(visit, { noteId }))).toMatchObject({
      problems: [{ message: expect.stringContaining('stay as they were written') }],
    })
    await stage('follow_up')
    expect(await keepNote(visit.by('anil'), noteOf(visit))).toEqual({ ok: false, missing: true })
    expect(await reviewNotes(visit.by('anil'), { reviewId: visit.reviewId })).toBeNull()
  })

  test('nobody opens or changes a note of another, an attributable one included', async () => {
    const visit = await makeVisit()
    const noteId = await kept(visit, 'anil', { attributable: true })
    for (const who of ['lead', 'joanna', 'chief']) {
      expect(await ownNoteForm(visit.by(who), { reviewId: visit.reviewId, noteId })).toBeFalsy()
      expect(await changeNote(visit.by(who), noteOf(visit, { noteId, body: 'Mine now.' }))).toEqual({
        ok: false,
        missing: true,
      })
    }
  })

  test('a session or a question of another review is refused, and nothing is kept', async () => {
    const visit = await makeVisit()
    const elsewhere = await makeVisit()
    const session = noteOf(visit, { sessionId: elsewhere.sessions[0].id })
    const question = noteOf(visit, { questionIds: [elsewhere.questions[0]] })
    expect(await keepNote(visit.by('anil'), session)).toMatchObject({ problems: [{ field: 'sessionId' }] })
    expect(await keepNote(visit.by('anil'), question)).toMatchObject({ problems: [{ field: 'questionIds' }] })
    expect(await notesSeenBy(visit, 'anil')).toEqual([])
  })
})
