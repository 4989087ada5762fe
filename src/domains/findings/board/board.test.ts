import { describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { readingAs } from '../../../access/transaction.server.ts'
import { kept, makeVisit, type Visit } from '../../fieldwork/made-up-visit.ts'
import { findingDetail, findingsBoard } from '../findings.server.ts'
import { gatherNotes } from '../gather-notes.server.ts'
import { proposeFinding } from '../propose-finding.server.ts'
import { shareFindings } from '../share-findings.server.ts'
import { findingsPart } from './findings-part.server.ts'
import { moveFinding } from './move-finding.server.ts'
import { putNoteBehind } from './put-note-behind.server.ts'
import { rewordFinding } from './reword-finding.server.ts'
import { takeNoteFrom } from './take-note-from.server.ts'
import { waitingBoard } from './waiting.server.ts'

useTestDatabase()

async function proposed(visit: Visit, who = 'anil', at = 0): Promise<string> {
  const outcome = await proposeFinding(visit.by(who), {
    reviewId: visit.reviewId,
    questionId: visit.questions[at],
    kind: 'strength',
    wording: 'Help arrives within days.',
  })
  return outcome.ok ? outcome.value : ''
}
const on = (visit: Visit, findingId: string) => ({ reviewId: visit.reviewId, findingId })
const behind = async (visit: Visit, who: string, findingId: string) =>
  (await findingDetail(visit.by(who), on(visit, findingId)))?.notes
    ?.filter((note) => note.behind)
    .map(({ id, contrary }) => ({ id, contrary }))
const boardOf = (visit: Visit, who: string, drawer: string | null = 'all') =>
  findingsBoard(visit.by(who), { reviewId: visit.reviewId, drawer })
const wait = (noteId: string) =>
  asOwner(`update evidence_note set opens_at = now() + interval '2 hours' where id = $1`, [noteId])

describe('Notes on the board', () => {
  test('are added and taken one by one: what somebody else puts there meanwhile stays', async () => {
    const visit = await makeVisit()
    const findingId = await proposed(visit)
    const [one, two] = [await kept(visit, 'anil'), await kept(visit, 'joanna')]
    await Promise.all([
      putNoteBehind(visit.by('anil'), { ...on(visit, findingId), notes: [one] }),
      putNoteBehind(visit.by('joanna'), { ...on(visit, findingId), notes: [two], as: 'contrary' }),
    ])
    expect(await behind(visit, 'lead', findingId)).toHaveLength(2)
    await takeNoteFrom(visit.by('lead'), { ...on(visit, findingId), notes: [one] })
    expect(await behind(visit, 'lead', findingId)).toEqual([{ id: two, contrary: true }])
  })

  test('look the same to their author as to everybody else, and say nothing of a source that is not attributable', async () => {
    const visit = await makeVisit()
    await kept(visit, 'anil', { body: 'A secret of the trust.', saidBy: 'MARK-SAID-BY' })
    const named = await kept(visit, 'anil', { attributable: true, saidBy: 'the chair' })
    const [mine, theirs] = [await boardOf(visit, 'anil'), await boardOf(visit, 'lead')]
    expect(mine?.notes).toEqual(theirs?.notes)
    expect(mine?.notes).toHaveLength(2)
    expect(JSON.stringify(mine)).not.toContain('MARK-SAID-BY')
    expect(mine?.notes.find(({ id }) => id === named)).toMatchObject({ saidBy: 'the chair' })
  })
})

describe('A note that colleagues do not have yet', () => {
  test('is on nobody’s board, its author’s included, and is there for its author alone', async () => {
    const visit = await makeVisit()
    const noteId = await kept(visit, 'anil')
    await wait(noteId)
    for (const who of ['anil', 'lead']) {
      expect((await boardOf(visit, who))?.notes, who).toEqual([])
      expect((await boardOf(visit, who))?.counts, who).toEqual({})
    }
    const waiting = async (who: string) => (await waitingBoard(visit.by(who), visit))?.notes
    expect(await waiting('anil')).toMatchObject([{ id: noteId }])
    expect(await waiting('lead')).toEqual([])
    expect(
      await putNoteBehind(visit.by('lead'), {
        ...on(visit, await proposed(visit)),
        notes: [noteId],
        opening: [noteId],
      }),
    ).toMatchObject({ problems: [{ field: 'notes' }] })
  })

  test('opens by being put behind a finding once its author says that it may, and the history names nobody', async () => {
    const visit = await makeVisit()
    const noteId = await kept(visit, 'anil')
    await wait(noteId)
    const findingId = await proposed(visit, 'lead')
    const input = { ...on(visit, findingId), notes: [noteId] }
    expect(await putNoteBehind(visit.by('anil'), input)).toMatchObject({ problems: [{ field: 'opening' }] })
    expect(await gatherNotes(visit.by('anil'), input)).toMatchObject({ problems: [{ field: 'opening' }] })
    expect(await behind(visit, 'lead', findingId)).toEqual([])
    expect(await putNoteBehind(visit.by('anil'), { ...input, opening: [noteId] })).toMatchObject({ ok: true })
    expect(await behind(visit, 'lead', findingId)).toEqual([{ id: noteId, contrary: false }])
    const history = await readingAs(visit.by('lead'), (tx) =>
      tx.selectFrom('audit').select('command').where('command', '=', 'put-note-behind').execute(),
    )
    expect(history).toEqual([])
  })

  test('tells others nothing by standing behind a finding: no row, and no more sources than before', async () => {
    const visit = await makeVisit()
    const findingId = await proposed(visit)
    const notes = await Promise.all(
      ['one', 'two', 'three'].map((saidBy) => kept(visit, 'joanna', { saidBy, attributable: true })),
    )
    // three, because fewer would not be counted for another reader in any case
    const secrets = await Promise.all(
      ['a fourth', 'a fifth', 'a sixth'].map((saidBy) => kept(visit, 'anil', { saidBy })),
    )
    await gatherNotes(visit.by('anil'), { ...on(visit, findingId), notes: [...notes, ...secrets] })
    const seen = async (who: string) => ({
      rows: await readingAs(visit.by(who), (tx) =>
        tx.selectFrom('finding_note').select('note_id').orderBy('note_id').execute(),
      ),
      support: (await findingDetail(visit.by(who), on(visit, findingId)))?.finding.support,
    })
    expect((await seen('lead')).support).toMatchObject({ sources: 6 })
    for (const secret of secrets) await wait(secret)
    expect((await seen('anil')).support).toMatchObject({ sources: 6 })
    const shown = await seen('lead')
    await asOwner('delete from finding_note where note_id = any ($1)', [secrets])
    expect(shown).toEqual(await seen('lead'))
    expect(shown.support).toMatchObject({ sources: 3 })
  })
})

describe('Rewording', () => {
  test('from a wording that has gone meanwhile changes nothing, and shows what it has become', async () => {
    const visit = await makeVisit()
    const findingId = await proposed(visit)
    const reword = (who: string, wording: string, basedOn: number) =>
      rewordFinding(visit.by(who), { ...on(visit, findingId), wording, basedOn })
    expect(await reword('lead', 'Help mostly arrives.', 1)).toMatchObject({ ok: true })
    expect(await reword('anil', 'Help always arrives.', 1)).toMatchObject({
      problems: [{ field: 'basedOn', message: expect.stringContaining('“Help mostly arrives.”') }],
    })
    expect(await reword('anil', 'Help always arrives.', 2)).toMatchObject({ ok: true })
    expect((await boardOf(visit, 'lead'))?.findings).toMatchObject([
      { wording: 'Help always arrives.', version: 3 },
    ])
  })

  test('by two at once keeps one, and the other is told', async () => {
    const visit = await makeVisit()
    const findingId = await proposed(visit)
    const outcomes = await Promise.all(
      ['lead', 'anil'].map((who) =>
        rewordFinding(visit.by(who), { ...on(visit, findingId), wording: `What ${who} thinks.`, basedOn: 1 }),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('Moving a finding', () => {
  test('among its question’s findings is for the whole team; to another question, for its proposer and the lead', async () => {
    const visit = await makeVisit()
    const [first, second] = [await proposed(visit), await proposed(visit)]
    const [one, two] = visit.questions
    const move = (who: string, questionId: string, more = {}) =>
      moveFinding(visit.by(who), { ...on(visit, second), questionId, ...more })
    expect(await move('samuel', one, { before: first })).toMatchObject({ ok: true })
    expect((await boardOf(visit, 'lead'))?.findings.map(({ id }) => id)).toEqual([second, first])
    expect(await move('samuel', two)).toMatchObject({ problems: [{}] })
    expect(await move('anil', two)).toMatchObject({ ok: true })
    const moved = (await boardOf(visit, 'lead'))?.findings.find(({ id }) => id === second)
    expect(moved?.questionId).toBe(two)
  })

  test('is not undone once somebody has moved it on', async () => {
    const visit = await makeVisit()
    const findingId = await proposed(visit)
    const [one, two] = visit.questions
    await moveFinding(visit.by('anil'), { ...on(visit, findingId), questionId: two })
    await moveFinding(visit.by('lead'), { ...on(visit, findingId), questionId: one })
    expect(
      await moveFinding(visit.by('anil'), { ...on(visit, findingId), questionId: one, from: two }),
    ).toMatchObject({ problems: [{ field: 'from' }] })
  })
})

describe('What a page asks again', () => {
  test('is under its own reader’s rules: for the host’s leaders what they have heard, and nothing behind it', async () => {
    const visit = await makeVisit()
    const [heard, unheard] = [await proposed(visit), await proposed(visit)]
    await shareFindings(visit.by('lead'), { reviewId: visit.reviewId, findingIds: [heard] })
    const asked = {
      reviewId: visit.reviewId,
      findings: [heard, unheard],
      drawer: 'all',
      words: [await kept(visit, 'anil')],
      counts: true,
      behind: heard,
    }
    expect(await findingsPart(visit.by('chief'), asked)).toEqual({
      findings: [expect.objectContaining({ id: heard })],
      order: [{ id: heard, questionId: visit.questions[0] }],
    })
    for (const who of ['coordinator', 'central', 'stranger', 'gone'])
      expect(await findingsPart(visit.by(who), asked), who).toBeNull()
  })
})
