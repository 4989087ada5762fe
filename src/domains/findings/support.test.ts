import { expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { kept, makeVisit, type Visit } from '../fieldwork/made-up-visit.ts'
import { evidenceLine } from './evidence-line.ts'
import { findingDetail } from './findings.server.ts'
import { gatherNotes } from './gather-notes.server.ts'
import { proposeFinding } from './propose-finding.server.ts'
import { shareFindings } from './share-findings.server.ts'

useTestDatabase()

async function proposed(visit: Visit): Promise<string> {
  const outcome = await proposeFinding(visit.by('lead'), {
    reviewId: visit.reviewId,
    questionId: visit.questions[0],
    kind: 'strength',
    wording: 'Help arrives within days.',
  })
  return outcome.ok ? outcome.value : ''
}
const gather = (
  visit: Visit,
  findingId: string,
  notes: string[],
  contrary: string[] = [],
  listed: string[] = [],
) => gatherNotes(visit.by('lead'), { reviewId: visit.reviewId, findingId, notes, contrary, listed })
const supportFor = async (visit: Visit, who: string, findingId: string) =>
  (await findingDetail(visit.by(who), { reviewId: visit.reviewId, findingId }))?.finding.support

test('below three sources no count is told to anyone', async () => {
  const visit = await makeVisit()
  const findingId = await proposed(visit)
  const [a, b] = [await kept(visit, 'anil'), await kept(visit, 'joanna', { sessionId: visit.sessions[1].id })]
  await gather(visit, findingId, [a, b])
  for (const who of ['lead', 'anil', 'joanna', 'samuel']) {
    const support = await supportFor(visit, who, findingId)
    expect(support).toEqual({ sources: null, schools: null, methods: [], contrary: false })
    expect(evidenceLine(support ?? { sources: 9, schools: 9, methods: [], contrary: false })).toEqual({
      line: 'Heard from few people so far',
      methods: [],
    })
  }
})

test('three notes of one person in one session are one source', async () => {
  const visit = await makeVisit()
  const findingId = await proposed(visit)
  const same = await Promise.all([1, 2, 3].map((n) => kept(visit, 'anil', { body: `Said in part ${n}.` })))
  await gather(visit, findingId, same)
  expect(await supportFor(visit, 'samuel', findingId)).toMatchObject({ sources: null })
})

test('from three sources up the sources, schools and methods are told, and contrary notes are not counted in', async () => {
  const visit = await makeVisit()
  const findingId = await proposed(visit)
  const notes = [
    await kept(visit, 'anil'),
    await kept(visit, 'joanna', { sessionId: visit.sessions[1].id, method: 'visit' }),
    await kept(visit, 'anil', { sessionId: visit.sessions[2].id }),
  ]
  const against = await kept(visit, 'samuel', { sessionId: visit.sessions[3].id })
  await gather(visit, findingId, notes, [against])
  expect(await supportFor(visit, 'lead', findingId)).toEqual({
    sources: 3,
    schools: 3,
    methods: ['interview', 'visit'],
    contrary: true,
  })
})

test('notes of one’s own laid beside one of somebody else’s do not show which school it came from', async () => {
  const visit = await makeVisit()
  const findingId = await proposed(visit)
  const own = await Promise.all(['one', 'two', 'three'].map((saidBy) => kept(visit, 'joanna', { saidBy })))
  await gather(visit, findingId, [...own, await kept(visit, 'anil', { sessionId: visit.sessions[3].id })])
  expect(await supportFor(visit, 'joanna', findingId)).toMatchObject({ sources: 3, schools: 1 })
})

test('the host reads the evidence as it stood when the finding was shared, whatever is gathered later', async () => {
  const visit = await makeVisit()
  const findingId = await proposed(visit)
  const notes = [
    await kept(visit, 'anil'),
    await kept(visit, 'joanna', { sessionId: visit.sessions[1].id }),
    await kept(visit, 'samuel', { sessionId: visit.sessions[2].id }),
  ]
  await gather(visit, findingId, notes)
  expect(await supportFor(visit, 'chief', findingId)).toBeUndefined()
  await shareFindings(visit.by('lead'), { reviewId: visit.reviewId, findingIds: [findingId] })
  const later = await kept(visit, 'anil', { sessionId: visit.sessions[3].id })
  await gather(visit, findingId, [later])
  expect(await supportFor(visit, 'chief', findingId)).toMatchObject({ sources: 3, schools: 3 })
  expect(await supportFor(visit, 'lead', findingId)).toMatchObject({ sources: 4, schools: 4 })
})

test('gathering leaves alone the notes that its form did not show', async () => {
  const visit = await makeVisit()
  const findingId = await proposed(visit)
  const [shown, meanwhile] = [await kept(visit, 'anil'), await kept(visit, 'joanna')]
  await gather(visit, findingId, [shown])
  await gather(visit, findingId, [meanwhile])
  await gather(visit, findingId, [], [], [shown])
  expect(await asOwner('select note_id from finding_note where finding_id = $1', [findingId])).toEqual([
    { note_id: meanwhile },
  ])
})

test('a note of another review cannot be put behind a finding', async () => {
  const [visit, elsewhere] = [await makeVisit(), await makeVisit()]
  const findingId = await proposed(visit)
  expect(await gather(visit, findingId, [await kept(elsewhere, 'anil')])).toMatchObject({
    problems: [{ field: 'notes' }],
  })
})
