import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { readingAs } from '../../access/transaction.server.ts'
import type { Tx } from '../../platform/database.server.ts'
import { allStandings } from '../allocation/standing.server.ts'
import { changeNote } from '../fieldwork/change-note.server.ts'
import { kept, makeVisit, noteOf, type Visit } from '../fieldwork/made-up-visit.ts'
import { newNoteForm, ownNoteForm } from '../fieldwork/note-form.server.ts'
import { reviewNotes } from '../fieldwork/notes.server.ts'
import { fieldworkTasks } from '../fieldwork/tasks.server.ts'
import { threeDays } from '../fieldwork/three-days.server.ts'
import { findingDetail, findingsBoard, newFindingForm, whatToShare } from './findings.server.ts'
import { gatherNotes } from './gather-notes.server.ts'
import { proposeFinding } from './propose-finding.server.ts'
import { shareFindings } from './share-findings.server.ts'
import { findingsTasks } from './tasks.server.ts'

// An unattributable source is known to its author alone (MISSION F2). The strongest way to say so: change everything
// about it, author, school, session, time and words, and nobody else can tell that anything has changed.
useTestDatabase()

let visit: Visit
let secret: string
let other: string
let findings: string[]
let proposedBy: Map<string, string>

beforeAll(async () => {
  visit = await makeVisit()
  secret = await kept(visit, 'anil', { body: 'The secret note.', saidBy: 'MARK-SAID-BY' })
  other = await kept(visit, 'samuel', {
    body: 'Another secret.',
    saidBy: 'a governor',
    sessionId: visit.sessions[1].id,
  })
  await kept(visit, 'samuel', { attributable: true, sessionId: visit.sessions[2].id })
  findings = []
  proposedBy = new Map()
  // Each of the other reviewers lays three notes of their own, all from the secret note's school, beside it.
  for (const who of ['lead', 'joanna']) {
    const own = await Promise.all(['one', 'two', 'three'].map((saidBy) => kept(visit, who, { saidBy })))
    findings.push(
      await proposed(who, [...own, secret]),
      await proposed(who, [...own, secret, other]),
      await proposed(who, own),
    )
  }
  findings.push(await proposed('lead', [secret]))
  const shared = await shareFindings(visit.by('lead'), {
    reviewId: visit.reviewId,
    findingIds: findings.slice(0, 2),
  })
  expect(shared).toMatchObject({ ok: true })
})

async function proposed(who: string, notes: string[]): Promise<string> {
  const words = {
    reviewId: visit.reviewId,
    questionId: visit.questions[0],
    kind: 'strength',
    wording: `What ${who} thinks.`,
  }
  const outcome = await proposeFinding(visit.by(who), words)
  const findingId = outcome.ok ? outcome.value : ''
  proposedBy.set(findingId, who)
  expect(await gatherNotes(visit.by(who), { reviewId: visit.reviewId, findingId, notes })).toMatchObject({
    ok: true,
  })
  return findingId
}

const readers = ['lead', 'joanna', 'chief', 'leader', 'coordinator', 'central', 'stranger', 'gone']
const tables = [
  'evidence_note',
  'evidence_note_source',
  'evidence_note_question',
  'finding',
  'finding_note',
  'finding_view',
  'audit',
  'person',
  'review_member',
]

/** Everything that somebody can read of it: every query of the two rooms, every table as they may read it. */
async function everythingReadBy(who: string) {
  const actor = visit.by(who)
  const { reviewId } = visit
  const notes = [
    {},
    { mine: true },
    { unused: true },
    { questionId: visit.questions[0] },
    { questionId: visit.questions[1] },
  ]
  const details = []
  for (const findingId of findings) details.push(await findingDetail(actor, { reviewId, findingId }))
  const read = {
    notes: await Promise.all(notes.map((filter) => reviewNotes(actor, { reviewId, ...filter }))),
    own: [
      await ownNoteForm(actor, { reviewId, noteId: secret }),
      await ownNoteForm(actor, { reviewId, noteId: other }),
    ],
    form: await newNoteForm(actor, { reviewId }),
    board: await findingsBoard(actor, { reviewId }),
    details,
    share: await whatToShare(actor, { reviewId }),
    newFinding: await newFindingForm(actor, { reviewId }),
    threeDays: await threeDays(actor, { reviewId }),
    rest: await readingAs(actor, async (tx) => ({
      tasks: await tasksFor(tx, actor),
      tables: await Promise.all(
        tables.map(
          async (table) =>
            (await sql`select to_jsonb(t)::text as row from ${sql.table(table)} t order by 1`.execute(tx))
              .rows,
        ),
      ),
    })),
  }
  return JSON.stringify(read, (_, value) => withoutCountsOfOthers(who, value))
}

// A finding of somebody else's holds three sources that this reader does not know, and those may be counted
// together; what must tell nothing is the finding that a reader has put together to find out about one note.
function withoutCountsOfOthers(who: string, value: unknown) {
  const isFinding =
    typeof value === 'object' && value !== null && 'id' in value && proposedBy.has(String(value.id))
  if (!isFinding || proposedBy.get(String(value.id)) === who) return value
  return { ...value, support: undefined, evidence: undefined }
}

async function tasksFor(tx: Tx, actor: ReturnType<Visit['by']>) {
  const template = { timeline: [], teamSize: {}, sessions: [] } as never
  const reviews = (await allStandings(tx, actor)).map((standing) => ({ ...standing, template }))
  return [[...(await fieldworkTasks(tx, reviews))], [...(await findingsTasks(tx, reviews))]]
}

describe('an unattributable source', () => {
  test('can be changed altogether without anybody but its author being able to tell', async () => {
    const before = new Map<string, string>()
    for (const who of readers) before.set(who, await everythingReadBy(who))
    await asOwner(
      `update evidence_note_source set author_id = $2, session_id = $3, urn = $4, said_by = 'somebody else', written_at = '1999-03-02' where note_id = $1`,
      [secret, visit.by('samuel').personId, visit.sessions[3].id, visit.sessions[3].urn],
    )
    for (const who of readers) expect((await everythingReadBy(who)) === before.get(who), who).toBe(true)
    await asOwner(
      `update evidence_note_source set author_id = $2, session_id = $3, urn = $4, said_by = 'MARK-SAID-BY', written_at = '1999-03-02' where note_id = $1`,
      [secret, visit.by('anil').personId, visit.sessions[0].id, visit.sessions[0].urn],
    )
  })

  test('shows nothing of itself in anything that anybody else can read', async () => {
    for (const who of readers) {
      const read = await everythingReadBy(who)
      for (const mark of ['MARK-SAID-BY', '1999-03-0'])
        expect(read.includes(mark), `${who}: ${mark}`).toBe(false)
    }
    expect((await everythingReadBy('anil')).includes('MARK-SAID-BY')).toBe(true)
  })

  test('is not given away by being changed by its author: the order and everything else stay', async () => {
    const before = await everythingReadBy('joanna')
    const outcome = await changeNote(
      visit.by('anil'),
      noteOf(visit, {
        noteId: secret,
        body: 'The secret note.',
        saidBy: 'MARK-SAID-BY again',
        sessionId: visit.sessions[2].id,
      }),
    )
    expect(outcome).toMatchObject({ ok: true })
    expect((await everythingReadBy('joanna')) === before).toBe(true)
  })

  test('leaves the host and the central team nothing at all of the notes', async () => {
    for (const who of ['chief', 'leader', 'coordinator', 'central', 'stranger', 'gone']) {
      const read = await everythingReadBy(who)
      for (const words of ['The secret note.', 'Another secret.', secret, other])
        expect(read.includes(words), who).toBe(false)
    }
  })
})
