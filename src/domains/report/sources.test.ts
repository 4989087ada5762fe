import { beforeAll, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { addMember, insertRow, makePerson } from '../../../test/factory.ts'
import { done, type ReportWorld, reportWorld, withHost } from '../../../test/report-world.ts'
import { readingAs } from '../../access/transaction.server.ts'
import { checkFacts } from './check-facts.server.ts'
import { makeFinal } from './make-final.server.ts'
import { releaseReport } from './release-report.server.ts'
import { reportSources, sourcesOf } from './sources.server.ts'

useTestDatabase()

type Heard = { by: string; speaker: string; attributable?: boolean }

/** Each in a session of its own. */
async function hear({ review }: ReportWorld, heard: Heard[]) {
  for (const { by, speaker, attributable = false } of heard) {
    const session = await insertRow('session', {
      review_id: review,
      day: 1,
      starts: '09:00',
      ends: '10:00',
      kind: 'interview',
      title: 'A conversation',
    })
    await keepNote(review, session, { by, speaker, attributable })
  }
}

async function keepNote(review: string, session: string, { by, speaker, attributable = false }: Heard) {
  const note = await insertRow('evidence_note', {
    id: crypto.randomUUID(),
    review_id: review,
    body: 'What somebody said of the timetable.',
    kind: 'strength',
    method: 'interview',
    attributable,
  })
  await asOwner(
    `insert into evidence_note_source (note_id, review_id, author_id, attributable, session_id, speaker)
    values ($1, $2, $3, $4, $5, $6)`,
    [note, review, by, attributable, session, speaker],
  )
}

const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)
const told = ({ as, review }: ReportWorld) => readingAs(as.lead, (tx) => sourcesOf(tx, review))

describe('what a report stands on', () => {
  let world: ReportWorld
  let third: string
  beforeAll(async () => {
    world = await reportWorld()
    third = await makePerson('Samuel Okoro', ['peer_reviewer'])
    await addMember(world.review, third, 'peer_reviewer')
  })

  test('conversations are counted by kind, each once however much was noted, and below three not at all', async () => {
    const { lead, peer } = world.people
    await hear(world, [
      ...times(3, { by: lead, speaker: 'headteacher', attributable: true }),
      ...times(2, { by: peer, speaker: 'trustee', attributable: true }),
    ])
    const [{ session_id = '' } = {}] = await asOwner<{ session_id: string }>(
      `select session_id from evidence_note_source where speaker = 'headteacher' and review_id = $1 limit 1`,
      [world.review],
    )
    await keepNote(world.review, session_id, { by: peer, speaker: 'headteacher', attributable: true })
    await keepNote(world.review, session_id, { by: peer, speaker: 'headteacher' })
    expect(await told(world)).toEqual([
      { kind: 'headteacher', number: 3 },
      { kind: 'governance', number: null },
    ])
  })

  test('a confidence counts only where nobody in the team could tell whose it was', async () => {
    const { lead, peer } = world.people
    const pupils = async () => (await told(world)).find(({ kind }) => kind === 'pupil')
    await hear(world, [...times(3, { by: peer, speaker: 'pupil' }), { by: lead, speaker: 'pupil' }])
    // The peer reviewer knows of three; the fourth would be the lead reviewer’s.
    expect(await pupils()).toEqual({ kind: 'pupil', number: null })
    await hear(world, times(3, { by: third, speaker: 'pupil' }))
    expect(await pupils()).toEqual({ kind: 'pupil', number: 7 })
  })

  test('documents are those that were sent and read, and those that notes name, each by its name once', async () => {
    const { people, review } = world
    const read = async (saidBy: string, attributable: boolean) => {
      const note = await insertRow('evidence_note', {
        id: crypto.randomUUID(),
        review_id: review,
        body: 'What it says of attendance.',
        kind: 'strength',
        method: 'document',
        attributable,
      })
      await asOwner(
        `insert into evidence_note_source (note_id, review_id, author_id, attributable, said_by) values ($1, $2, $3, $4, $5)`,
        [note, review, people.peer, attributable, saidBy],
      )
    }
    const documents = async () => (await told(world)).find(({ kind }) => kind === 'document')
    for (const name of ['Attendance plan', 'attendance plan ', 'The board’s minutes']) await read(name, true)
    await read('What somebody showed in confidence', false)
    expect(await documents()).toEqual({ kind: 'document', number: null })
    await read('The training plan', true)
    expect(await documents()).toEqual({ kind: 'document', number: 3 })
  })

  test('nobody but the lead reviewer is answered, and nobody once the report is the host’s', async () => {
    const { as, review } = world
    for (const actor of [as.peer, as.central, as.hostLead, as.outsider])
      expect(await readingAs(actor, (tx) => sourcesOf(tx, review))).toEqual([])
    await asOwner(`update review set stage = 'follow_up' where id = $1`, [review])
    expect(await told(world)).toEqual([])
  })
})

describe('the host', () => {
  test('reads what was laid down when the report was begun, and then when it was released, never the notes', async () => {
    const world = await withHost()
    const { as, people, review } = world
    const read = (who: keyof typeof as) => reportSources(as[who], { reviewId: review })
    expect(await read('hostLead')).toEqual([])
    await hear(world, times(4, { by: people.lead, speaker: 'headteacher', attributable: true }))
    expect(await read('hostLead')).toEqual([])
    done(await checkFacts(as.hostLead, { reviewId: review }))
    done(await makeFinal(as.lead, { reviewId: review }))
    done(await releaseReport(as.lead, { reviewId: review }))
    expect(await read('hostLead')).toEqual([{ kind: 'Conversations with headteachers', number: 4 }])
    for (const who of ['lead', 'peer', 'central', 'coordinator'] as const) expect(await read(who)).toEqual([])
  })

  test('can never be told a number below three: the database refuses to keep one', async () => {
    await expect(
      asOwner(`update report_sources set counts = '[{"kind": "pupil", "number": 2}]'`),
    ).rejects.toThrow(/report_sources_counts_check/)
  })
})
