import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { follow } from '../../../platform/live.server.ts'
import { kept, makeVisit, type Visit } from '../../fieldwork/made-up-visit.ts'
import { findingsBoard } from '../findings.server.ts'
import { teamTopic } from '../live/announce-findings.ts'
import { listenHere, quiet } from '../live/listening-world.ts'
import { proposeFinding } from '../propose-finding.server.ts'
import { boardDeeds } from './board-deeds.server.ts'
import { type BoardState, together, upToDate } from './board-state.ts'
import { findingsPart } from './findings-part.server.ts'

// Several people at the board of a real database, each with a page that hears and asks as the page in the browser does.
useTestDatabase()
let stop = async () => {}
beforeAll(async () => {
  stop = await listenHere()
})
afterAll(() => stop())

const actors = ['lead', 'anil', 'joanna'] as const
type Actor = (typeof actors)[number]

/** An open page: what it shows, and how it brings itself up to date with what it is told. */
async function openPage(visit: Visit, who: Actor) {
  const { reviewId } = visit
  const loaded = await findingsBoard(visit.by(who), { reviewId, drawer: 'all' })
  if (!loaded) throw new Error('there is no board')
  let state: BoardState = { findings: loaded.findings, notes: loaded.notes, counts: loaded.counts }
  let working = Promise.resolve()
  const leave = follow(teamTopic(reviewId), (news) => {
    if (news === 'again') return
    working = working.then(async () => {
      const asked = together([news])
      const next = await upToDate(
        () => state,
        { ...asked, drawer: asked.notes ? 'all' : null },
        ({ findings, drawer, words = [], notes }) =>
          findingsPart(visit.by(who), { reviewId, findings, drawer, words, counts: notes, behind: null }),
      )
      if (next) state = next
    })
  })
  return { settled: () => working, shown: () => shownBy(state), leave }
}

const shownBy = ({ findings, notes }: BoardState) => ({
  findings: findings.map(({ id, questionId, kind, wording, version }) => ({
    id,
    questionId,
    kind,
    wording,
    version,
  })),
  notes: notes.map(({ id }) => id),
})

type Made = { visit: Visit; findings: string[]; notes: string[] }

async function makeBoard(): Promise<Made> {
  const visit = await makeVisit()
  const findings: string[] = []
  for (const at of [0, 0, 1, 1]) {
    const outcome = await proposeFinding(visit.by('lead'), {
      reviewId: visit.reviewId,
      questionId: visit.questions[at],
      kind: 'strength',
      wording: `Finding ${findings.length}.`,
    })
    if (outcome.ok) findings.push(outcome.value)
  }
  const notes = await Promise.all(['one', 'two', 'three'].map((body) => kept(visit, 'anil', { body })))
  return { visit, findings, notes }
}

const deed = fc.record({
  who: fc.constantFrom(...actors),
  intent: fc.constantFrom('put', 'take', 'move', 'reword', 'kind', 'propose'),
  finding: fc.nat(3),
  note: fc.nat(2),
  question: fc.nat(1),
  before: fc.nat(4),
  contrary: fc.boolean(),
  kind: fc.constantFrom('strength', 'next_step'),
})
type RandomDeed = typeof deed extends fc.Arbitrary<infer D> ? D : never

function perform({ visit, findings, notes }: Made, one: RandomDeed, at: number) {
  return boardDeeds[one.intent]?.(visit.by(one.who), {
    reviewId: visit.reviewId,
    findingId: findings[one.finding],
    notes: [notes[one.note]],
    as: one.contrary ? 'contrary' : 'supporting',
    questionId: visit.questions[one.question],
    before: findings[one.before] ?? null,
    wording: `${one.who} says this, ${at}.`,
    basedOn: 1,
    kind: one.kind,
  })
}

describe('Several people who move things at once', () => {
  test('end with one board: every page shows what the database holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 10 }), async (deeds) => {
        const made = await makeBoard()
        const pages = await Promise.all(actors.map((who) => openPage(made.visit, who)))
        const outcomes = await Promise.all(deeds.map((one, at) => perform(made, one, at)))
        expect(outcomes.filter((outcome) => outcome && 'missing' in outcome)).toEqual([])
        await quiet()
        for (const page of pages) await page.settled()
        for (const [at, who] of actors.entries()) {
          const fresh = await openPage(made.visit, who)
          expect(pages[at]?.shown()).toEqual(fresh.shown())
          fresh.leave()
        }
        for (const page of pages) page.leave()
      }),
      { numRuns: 15 },
    )
  }, 60_000)

  test('see a note leave the drawer when it is put behind a finding, and come back when it is taken away', async () => {
    const made = await makeBoard()
    const { visit, findings, notes } = made
    const page = await openPage(visit, 'joanna')
    const put = { reviewId: visit.reviewId, findingId: findings[0], notes: [notes[0]] }
    const shown = async () => {
      await quiet()
      await page.settled()
      return page.shown().notes.includes(notes[0] ?? '')
    }
    expect(await shown()).toBe(true)
    await boardDeeds.put?.(visit.by('anil'), put)
    expect(await shown()).toBe(false)
    await boardDeeds.take?.(visit.by('lead'), put)
    expect(await shown()).toBe(true)
    page.leave()
  })

  test('in opposite directions end in a state that one of them chose', async () => {
    const made = await makeBoard()
    const { visit, findings, notes } = made
    const [findingId = '', noteId = ''] = [findings[0], notes[0]]
    const put = { reviewId: visit.reviewId, findingId, notes: [noteId] }
    for (let round = 0; round < 10; round++) {
      const moves = visit.questions.map((questionId, at) =>
        boardDeeds.move?.(visit.by(actors[at] ?? 'lead'), {
          reviewId: visit.reviewId,
          findingId,
          questionId,
        }),
      )
      const sides = [
        boardDeeds.put?.(visit.by('lead'), { ...put, as: 'supporting' }),
        boardDeeds.put?.(visit.by('joanna'), { ...put, as: 'contrary' }),
        boardDeeds.take?.(visit.by('anil'), put),
      ]
      await Promise.all([...moves, ...sides])
      const rows = await asOwner<{ question_id: string; places: number; all: number }>(
        `select question_id, (select count(distinct (question_id, place))::int from finding where review_id = $2) as places,
           (select count(*)::int from finding where review_id = $2) as all from finding where id = $1`,
        [findingId, visit.reviewId],
      )
      expect(visit.questions).toContain(rows[0]?.question_id)
      expect(rows[0]?.places).toBe(rows[0]?.all)
      const behind = await asOwner('select contrary from finding_note where finding_id = $1', [findingId])
      expect(behind.length).toBeLessThanOrEqual(1)
    }
  })
})
