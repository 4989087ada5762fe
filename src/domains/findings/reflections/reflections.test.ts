import { describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { insertRow } from '../../../../test/factory.ts'
import { readingAs } from '../../../access/transaction.server.ts'
import { makeVisit, type Visit } from '../../fieldwork/made-up-visit.ts'
import { keepReflection } from './keep-reflection.server.ts'
import { ownNotesText } from './own-notes-text.ts'
import { ownNotes, reflectionsOn } from './reflections.server.ts'

useTestDatabase()

const findingIn = (visit: Visit, more: object = { shared_at: new Date() }) =>
  insertRow('finding', {
    review_id: visit.reviewId,
    question_id: visit.questions[0],
    kind: 'strength',
    wording: 'Help arrives within days.',
    proposed_by: visit.by('anil').personId,
    ...more,
  })
const keep = (visit: Visit, who: string, findingId: string, body: string, withLeaders = '') =>
  keepReflection(visit.by(who), { reviewId: visit.reviewId, findingId, body, withLeaders })
const on = (visit: Visit, who: string, findingId: string) =>
  reflectionsOn(visit.by(who), { reviewId: visit.reviewId, findingId })
const listOf = (visit: Visit, who: string) => ownNotes(visit.by(who), { reviewId: visit.reviewId })

describe('a host leader’s own note on a finding', () => {
  test('is theirs alone until they let the other leaders of the trust read it', async () => {
    const visit = await makeVisit()
    const finding = await findingIn(visit)
    expect(await keep(visit, 'chief', finding, 'This is hard to hear.')).toMatchObject({ ok: true })
    expect(await on(visit, 'leader', finding)).toEqual({ mine: null, others: [] })
    await keep(visit, 'chief', finding, 'This is hard to hear.', 'yes')
    expect(await on(visit, 'leader', finding)).toMatchObject({
      mine: null,
      others: [{ body: 'This is hard to hear.' }],
    })
  })

  test('is nobody else’s: not the team’s, the coordinator’s or the central team’s, in no row and no history', async () => {
    const visit = await makeVisit()
    const finding = await findingIn(visit)
    await keep(visit, 'chief', finding, 'This is hard to hear.', 'yes')
    for (const who of ['lead', 'anil', 'coordinator', 'central', 'stranger', 'gone']) {
      expect(await on(visit, who, finding), who).toBeNull()
      expect(await listOf(visit, who), who).toBeNull()
      const [rows, history] = await readingAs(visit.by(who), async (tx) => [
        await tx.selectFrom('host_reflection').selectAll().execute(),
        await tx.selectFrom('audit').selectAll().where('command', '=', 'keep-reflection').execute(),
      ])
      expect(rows, who).toEqual([])
      expect(history, who).toEqual([])
    }
  })

  test('is kept after the release, listed by question, and can be taken away as text', async () => {
    const visit = await makeVisit()
    const finding = await findingIn(visit)
    await keep(visit, 'chief', finding, 'Ask the heads first.')
    await asOwner(`update review set stage = 'follow_up' where id = $1`, [visit.reviewId])
    const list = await listOf(visit, 'chief')
    expect(list?.questions[0]?.findings).toMatchObject([{ notes: [{ body: 'Ask the heads first.' }] }])
    const text = list && ownNotesText(list)
    expect(text).toContain('Strength: Help arrives within days.')
    expect(text).toContain('Ask the heads first.')
    expect(await keep(visit, 'chief', finding, 'Ask them in May.')).toMatchObject({ ok: true })
  })

  test('is written only beside what the host has heard', async () => {
    const visit = await makeVisit()
    const unheard = await findingIn(visit, {})
    expect(await keep(visit, 'chief', unheard, 'I guess.')).toEqual({ ok: false, missing: true })
    const heard = await findingIn(visit)
    expect(await keep(visit, 'anil', heard, 'I look in.')).toEqual({ ok: false, missing: true })
  })

  test('goes when it is emptied, and stays where the team takes the finding back', async () => {
    const visit = await makeVisit()
    const [kept, emptied] = [await findingIn(visit), await findingIn(visit)]
    await keep(visit, 'chief', kept, 'Still true.')
    await keep(visit, 'chief', emptied, 'Gone soon.')
    await keep(visit, 'chief', emptied, '  ')
    await asOwner('update finding set withdrawn_at = now() where id = $1', [kept])
    expect(await listOf(visit, 'chief')).toMatchObject({ left: [{ body: 'Still true.' }] })
    expect((await on(visit, 'chief', emptied))?.mine).toBeNull()
  })
})
