import { describe, expect, test } from 'vitest'
import { makeWorld } from '../../../../test/access/world.ts'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import {
  actorFor,
  addMember,
  insertRow,
  makePerson,
  makeReview,
  makeTrust,
} from '../../../../test/factory.ts'
import { coveredElsewhere } from './covered-elsewhere.ts'
import { type OwnKind, ownData } from './own-data.server.ts'
import { ownDataWorkbook } from './own-data-workbook.server.ts'
import { placesOfPerson } from './places.ts'
import { placesOfDeeds } from './written-places.ts'

useTestDatabase()

const tableOf = (from: string) => from.split(' ')[0]
const kind = (kinds: OwnKind[], title: string) => kinds.find((one) => one.title === title)
const first = ({ headings, rows }: OwnKind) =>
  Object.fromEntries(headings.map((heading, place) => [heading, rows[0]?.[place]]))

test('every column of the database that names a person is in what they can take with them, or is covered by a decision', async () => {
  const columns = await asOwner<{ name: string }>(`
    select con.conrelid::regclass || '.' || a.attname as name from pg_constraint con
      join pg_attribute a on a.attrelid = con.conrelid and a.attnum = con.conkey[1]
    where con.contype = 'f' and con.confrelid = 'person'::regclass`)
  const decided = [
    ...[...placesOfPerson, ...placesOfDeeds].flatMap(({ from, whose }) =>
      whose.map((column) => `${tableOf(from)}.${column}`),
    ),
    ...Object.entries(coveredElsewhere).flatMap(([table, { columns: some }]) =>
      some.map((column) => `${table}.${column}`),
    ),
  ]
  // these two hold a person’s id without naming their table
  expect(decided.toSorted()).toEqual(
    [...columns.map(({ name }) => name), 'person.id', 'mail.to_person_id'].toSorted(),
  )
})

describe('What Candour holds of somebody', () => {
  async function someReview() {
    const review = await makeReview(await makeTrust('Harbour & Moor'), 'report')
    const [lead, peer] = [await makePerson('Ruth Ellacott'), await makePerson('Joanna Prys')]
    await addMember(review, lead, 'lead_reviewer')
    await addMember(review, peer, 'peer_reviewer')
    await insertRow('wish', { review_id: review, person_id: peer, body: 'To learn how to listen' })
    await insertRow('wish', { review_id: review, person_id: lead, body: 'To lead with a light hand' })
    const note = { review_id: review, attributable: false }
    const id = await insertRow('evidence_note', {
      id: crypto.randomUUID(),
      method: 'interview',
      ...note,
      body: 'Nobody asks us.',
      kind: 'concern',
    })
    await insertRow('evidence_note_source', { ...note, note_id: id, author_id: peer, said_by: 'A cook' })
    return { review, lead, peer }
  }

  test('is theirs alone, and repeats nothing that they were told in confidence', async () => {
    const { lead, peer } = await someReview()
    const own = await ownData(actorFor(peer), null)
    expect(first(kind(own, 'What you wish from a review') as OwnKind)).toMatchObject({
      'Review of': 'Harbour & Moor',
      Words: 'To learn how to listen',
    })
    // that they wrote a note, and not what somebody told them in confidence, or who
    expect(kind(own, 'Your evidence notes')?.rows).toHaveLength(1)
    expect(JSON.stringify(own)).not.toMatch(/Nobody asks us|cook/)
    expect(JSON.stringify(own)).not.toContain('light hand')
    const other = JSON.stringify(await ownData(actorFor(lead), null))
    expect(other).toContain('light hand')
    expect(other).not.toMatch(/Nobody asks us|cook|to listen/)
  })

  test('leaves with the erasure of what it was', async () => {
    const { review, peer } = await someReview()
    await asOwner('delete from evidence_note_source where review_id = $1', [review])
    expect(kind(await ownData(actorFor(peer), null), 'Your evidence notes')).toBeUndefined()
  })

  test('can be read by everybody who has a part in anything, and names nobody’s secret keys', async () => {
    const world = await makeWorld()
    const digests = await asOwner<{ secret: string }>(`
      select token_sha256 as secret from calendar_feed union select token_sha256 from action_link
      union select recovery_key from field_device where recovery_key is not null`)
    for (const who of ['central', 'lead', 'peer', 'chief executive', 'coordinator', 'chair'] as const) {
      const own = await ownData(actorFor(world.of(who)), null)
      expect(kind(own, 'You')?.rows).toHaveLength(1)
      for (const { secret } of digests) expect(JSON.stringify(own)).not.toContain(secret)
    }
  })

  test('goes into a workbook, each kind on its own sheet', async () => {
    const { peer } = await someReview()
    await asOwner(
      `update wish set body = '2026-99-99T99:99 we met, and well-being matters' where person_id = $1`,
      [peer],
    )
    const own = await ownData(actorFor(peer), null)
    const workbook = await ownDataWorkbook(own, { name: 'Joanna Prys', today: '2026-11-28' })
    // a workbook is a zip, and says in its directory which sheets it has
    expect(workbook.subarray(0, 2).toString()).toBe('PK')
    for (let sheet = 1; sheet <= own.length + 1; sheet++)
      expect(workbook.includes(`xl/worksheets/sheet${sheet}.xml`)).toBe(true)
  })
})
