import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeWorld, type World } from '../../../../test/access/world.ts'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { actorFor, insertRow } from '../../../../test/factory.ts'
import { expectedMarks, marksInDatabase, marksInFiles, plantMarks } from '../../../../test/marked-review.ts'
import { addDays, today } from '../../../platform/clock.ts'
import { incomingFolder } from '../../../platform/storage.server.ts'
import { searchReview } from '../../preparation/search/search-review.server.ts'
import { readableReport } from '../../report/reading.server.ts'
import { mayWrite } from '../../report/writing/writing-log.server.ts'
import { endHold } from './end-hold.server.ts'
import { eraseWhatIsDue } from './erase-due.server.ts'
import { everyWord } from './every-word.ts'
import { holdErasure } from './hold-erasure.server.ts'
import { keptOfReview } from './kept.server.ts'
import { lookAgain } from './look-again.server.ts'
import type { ErasedKind } from './retention.ts'
import { setRetentionRules } from './set-retention-rules.server.ts'

useTestDatabase()
let world: World
let reviewId: string
beforeAll(async () => {
  world = await makeWorld()
})
const job = { personId: null, job: 'erase-due', requestId: 'test' }
const host = () => actorFor(world.of('chief executive'))
const central = () => actorFor(world.of('central'))
const days = { notes: 90, host_documents: 90, papers: 90, unfinished: 270 }

const releasedDaysAgo = (n: number, review = reviewId) =>
  asOwner(`update report set released_at = now() - make_interval(days => $2) where review_id = $1`, [
    review,
    n,
  ])
const dueOn = async (kind: ErasedKind) =>
  (await keptOfReview(host(), { reviewId }))?.kinds.find((one) => one.kind === kind)?.dueOn
const notesIn = (review: string) =>
  asOwner<{ n: number }>('select count(*)::int as n from evidence_note where review_id = $1', [review]).then(
    ([row]) => row?.n,
  )

test('every column of the database that holds text is erased or kept by a decision', async () => {
  const columns = await asOwner<{ name: string }>(`select c.table_name || '.' || c.column_name as name
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and (c.data_type in ('text', 'jsonb', 'json', 'tsvector', 'ARRAY', 'character varying', 'bytea'))`)
  const decided = Object.entries(everyWord).flatMap(([table, parts]) =>
    parts.flatMap(({ words = [], codes = [] }) => [...words, ...codes]).map((column) => `${table}.${column}`),
  )
  expect(decided.toSorted()).toEqual(columns.map(({ name }) => name).toSorted())
})

describe('The clock of a released review', () => {
  beforeAll(async () => {
    reviewId = world.reviews.released
    await asOwner(
      `insert into mail (to_address, kind, review_id, last_error) values ('x', 'briefing', $1, 'x')`,
      [reviewId],
    )
  })

  test('erases every word and file that is named when it runs out, and nothing one day before', async () => {
    expect(await plantMarks(reviewId)).toEqual([])
    // The control: every mark is in the database, in the files, and found by a search.
    const before = (await marksInDatabase()).map((one) => one.split(': ')[1] ?? '')
    expect([...new Set(before)].sort()).toEqual(expectedMarks())
    expect([...new Set(marksInFiles())]).toHaveLength(5)
    const asked = { reviewId, typed: 'markdocumenttextbodyplanted' }
    expect(await searchReview(host(), asked)).not.toEqual([])
    const others = await notesIn(world.reviews['host checks'])

    await releasedDaysAgo(89)
    expect(await eraseWhatIsDue(job)).toEqual([])
    expect((await marksInDatabase()).length).toBeGreaterThan(60)

    await releasedDaysAgo(90)
    const erased = await eraseWhatIsDue(job)
    expect(erased.map(({ kind, left }) => [kind, left])).toEqual(
      ['host_documents', 'notes', 'papers'].map((kind) => [kind, { rows: 0, files: 0 }]),
    )
    expect(await marksInDatabase()).toEqual([])
    expect(marksInFiles()).toEqual([])
    expect(await searchReview(host(), asked)).toEqual([])
    expect(await notesIn(reviewId)).toBe(0)
    expect(await notesIn(world.reviews['host checks'])).toBe(others)
  })

  test('leaves the host what is its own: its report, what it heard, its notes, its actions', async () => {
    const kept = ['report_block', 'finding', 'host_reflection', 'challenge', 'action', 'key_question_wording']
    for (const table of kept) {
      const rows = await asOwner(`select 1 as one from ${table} where review_id = $1`, [reviewId])
      expect([table, rows.length > 0]).toEqual([table, true])
    }
  })

  test('leaves a proof without words, that the host reads and may have made again', async () => {
    const notes = (await keptOfReview(host(), { reviewId }))?.kinds.find(({ kind }) => kind === 'notes')
    expect(notes?.erasure).toMatchObject({
      finishedAt: expect.any(String),
      counts: { evidence_note: 3, evidence_photo: 2, rest: expect.any(Number) },
      files: 2,
      foundRows: 0,
      foundFiles: 0,
    })
    expect(await lookAgain(host(), { reviewId, kind: 'notes' })).toEqual({
      ok: true,
      value: { rows: 0, files: 0 },
    })
    const elsewhere = actorFor(world.of('chief executive elsewhere'))
    expect(await lookAgain(elsewhere, { reviewId, kind: 'notes' })).toEqual({ ok: false, missing: true })
  })

  test('erases once, and again what is there again: something late, or a backup played back', async () => {
    expect(await eraseWhatIsDue(job)).toEqual([])
    await insertRow('wish', { review_id: reviewId, person_id: world.of('peer'), body: 'Come back' })
    expect(await lookAgain(host(), { reviewId, kind: 'papers' })).toMatchObject({ value: { rows: 1 } })
    expect(await eraseWhatIsDue(job)).toMatchObject([{ kind: 'papers', gone: 1, again: true }])
  })
})

describe('A review that did not end with a report', () => {
  test('counts from the day that it was cancelled; one file that cannot be removed keeps nobody waiting', async () => {
    reviewId = world.reviews.cancelled
    await plantMarks(reviewId)
    await asOwner(`update review set cancelled_at = now() - interval '90 days' where id = $1`, [reviewId])
    const [{ key = '' } = {}] = await asOwner<{ key: string }>(
      'select storage_key as key from evidence_photo where review_id = $1 limit 1',
      [reviewId],
    )
    const path = join(incomingFolder(), '..', 'files', key)
    rmSync(path)
    mkdirSync(path)
    await expect(eraseWhatIsDue(job)).rejects.toThrow('could not be erased')
    const left = (await keptOfReview(host(), { reviewId }))?.kinds ?? []
    expect(left.map(({ erasure }) => Boolean(erasure?.finishedAt))).toEqual([false, true, true])
    rmSync(path, { recursive: true })
    expect(await eraseWhatIsDue(job)).toMatchObject([{ kind: 'notes', left: { rows: 0, files: 0 } }])
    expect(await marksInDatabase()).not.toContainEqual(expect.stringContaining('evidence'))
    expect(marksInFiles()).toEqual([])
  })

  test('counts as over nine months after day three; a stopped clock waits, for all to see', async () => {
    reviewId = world.reviews['report drafted']
    const day3 = addDays(today(), -360)
    await asOwner('update review set day1 = $2, day2 = $3, day3 = $4 where id = $1', [
      reviewId,
      addDays(day3, -2),
      addDays(day3, -1),
      day3,
    ])
    expect(await dueOn('notes')).toBe(today())
    const reason = 'A complaint is being looked into.'
    expect((await holdErasure(central(), { reviewId, reason })).ok).toBe(true)
    expect(await eraseWhatIsDue(job)).toEqual([])
    expect(await notesIn(reviewId)).toBeGreaterThan(0)
    expect((await keptOfReview(host(), { reviewId }))?.holds.at(-1)).toMatchObject({ reason, endedAt: null })
    expect((await endHold(central(), { reviewId })).ok).toBe(true)
    const lead = actorFor(world.of('lead'))
    expect(await readableReport(lead, { reviewId })).not.toBeNull()
    expect(await eraseWhatIsDue(job)).toHaveLength(3)
    expect(await notesIn(reviewId)).toBe(0)
    // a draft that the host never had goes with the working papers, and nobody begins it again
    expect(await readableReport(lead, { reviewId })).toBeNull()
    for (const table of ['report_block', 'report_section', 'report_update', 'report_key'])
      expect(await asOwner(`select 1 from ${table} where review_id = $1`, [reviewId]), table).toEqual([])
    expect(await mayWrite(lead, { reviewId })).toBe(false)
  })
})

test('what was promised to a review under way is never lengthened, and shortened only with a fortnight’s notice', async () => {
  reviewId = world.reviews['host checks']
  await asOwner('update report set released_at = now() where review_id = $1', [reviewId])
  const promised = addDays(today(), 90)
  expect(await dueOn('notes')).toBe(promised)
  await setRetentionRules(central(), { ...days, notes: 365 })
  expect(await dueOn('notes')).toBe(promised)
  await setRetentionRules(central(), { ...days, notes: 60 })
  expect(await dueOn('notes')).toBe(addDays(today(), 60))
  await releasedDaysAgo(80)
  expect(await dueOn('notes')).toBe(addDays(today(), 10))
  await releasedDaysAgo(70)
  expect(await dueOn('notes')).toBe(addDays(today(), 14))
})
