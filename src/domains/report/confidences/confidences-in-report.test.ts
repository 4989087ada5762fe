import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { insertRow, makePerson, makePost } from '../../../../test/factory.ts'
import { done, firstParagraph, reportWorld } from '../../../../test/report-world.ts'
import { reword } from '../../../../test/writing-hand.ts'
import { readingAs } from '../../../access/transaction.server.ts'
import { beginReport } from '../begin-report.server.ts'
import { publishing } from '../sharing/publishing.server.ts'
import { askAgain } from './ask-again.server.ts'
import { letStand } from './let-stand.server.ts'
import { writingChecks } from './writing-checks.server.ts'

useTestDatabase()

let world: Awaited<ReturnType<typeof reportWorld>>
let block = ''
const inConfidence = 'The kiln in the art room has stood cold since the second week of the winter term.'
beforeEach(async () => {
  world = await reportWorld()
  const head = await makePerson('Marigold Featherstone')
  await makePost(head, world.trust, 'headteacher')
  await insertRow('trust_structure', { review_id: world.review, started_by: world.people.hostLead })
  await insertRow('structure_post', { review_id: world.review, position: 1, title: 'Director of Music' })
  await insertRow('evidence_note', {
    id: crypto.randomUUID(),
    review_id: world.review,
    body: inConfidence,
    kind: 'strength',
    method: 'interview',
    attributable: false,
    told_role: 'somebody the team heard',
  })
  done(await beginReport(world.as.lead, { reviewId: world.review }))
  block = (await firstParagraph(world.review)).id
})

const say = (words: string) => reword(world.as.lead, world.review, block, words)
const concerns = async () => (await writingChecks(world.as.lead, { reviewId: world.review }))?.concerns ?? []
const open = async () =>
  (await concerns()).filter(({ letStand }) => !letStand).map(({ kind, words }) => `${kind}: ${words}`)

describe('What could give somebody away in a report', () => {
  test('is pointed at where it stands: a name, a post that one person holds, the words of a note in confidence', async () => {
    await say('Mrs Featherstone agreed. The director of music did not.')
    expect(await open()).toEqual(['name: Mrs Featherstone', 'post: director of music'])
    await say('We saw that the kiln in the art room has stood cold since the second week of the winter term.')
    expect(await open()).toEqual([expect.stringMatching(/^(quotation|near_copy): /)])
    await say('Heads name time as the cost.')
    expect(await open()).toEqual([])
  })

  test('is asked about anew as soon as somebody else is known', async () => {
    await say('Zebedee Quill agreed.')
    expect(await open()).toEqual([])
    await asOwner(`update person set name = 'Zebedee Quill' where id = $1`, [world.people.hostLead])
    expect(await open()).toEqual(['name: Zebedee Quill'])
  })

  test('may stand with a reason, and other words in its place are asked about again', async () => {
    await say('Mrs Featherstone agreed.')
    const input = { reviewId: world.review, blockId: block, kind: 'name', words: 'Mrs Featherstone' }
    expect(await letStand(world.as.lead, { ...input, reason: '' })).toMatchObject({
      problems: [{ field: 'reason' }],
    })
    expect(
      await letStand(world.as.lead, { ...input, words: 'Mr Nobody', reason: 'Not there' }),
    ).toMatchObject({ ok: false })
    done(await letStand(world.as.lead, { ...input, reason: 'She asked to be named.' }))
    expect(await open()).toEqual([])
    expect((await concerns())[0]?.letStand).toEqual({ reason: 'She asked to be named.', by: 'Ruth Ellacott' })
    done(await askAgain(world.as.lead, input))
    expect(await open()).toEqual(['name: Mrs Featherstone'])
    await say('Marigold agreed.')
    expect(await open()).toEqual(['name: Marigold'])
  })

  test('is told to whoever writes, in words of the text alone: no note, no source, no name that it does not hold', async () => {
    await say('The director of music agreed.')
    const told = JSON.stringify(await concerns())
    for (const secret of ['kiln', 'Featherstone', 'noteId', inConfidence]) expect(told).not.toContain(secret)
    for (const other of ['peer', 'central', 'hostLead', 'chair', 'outsider'] as const)
      expect(await writingChecks(world.as[other], { reviewId: world.review })).toBeNull()
  })

  test('is shown to the host before it publishes: names and posts, and nothing that words could be tried out against', async () => {
    await say('Mrs Featherstone agreed.')
    const input = { reviewId: world.review, blockId: block, kind: 'name', words: 'Mrs Featherstone' }
    done(await letStand(world.as.lead, { ...input, reason: 'She asked to be named.' }))
    for (const state of ['team', 'quality', 'host', 'final', 'released'])
      await asOwner('update report set state = $2 where review_id = $1', [world.review, state])
    const shown = await publishing(world.as.hostLead, { reviewId: world.review })
    expect(shown?.concerns.map(({ words }) => words)).toEqual(['Mrs Featherstone'])
    const known = await readingAs(world.as.hostLead, (tx) =>
      sql<{ known: { notes: unknown[] } }>`select access.disclosure_known(${world.review}) as known`.execute(
        tx,
      ),
    )
    expect(known.rows[0]?.known.notes).toEqual([])
    expect(await publishing(world.as.lead, { reviewId: world.review })).toBeNull()
  })

  test('leaves neither its words nor its reasons in the audit', async () => {
    await say('Mrs Featherstone agreed.')
    const input = { reviewId: world.review, blockId: block, kind: 'name', words: 'Mrs Featherstone' }
    done(await letStand(world.as.lead, { ...input, reason: 'She asked to be named.' }))
    const rows = JSON.stringify(await asOwner('select * from audit where review_id = $1', [world.review]))
    expect(rows).toContain('let-words-stand')
    for (const words of ['Featherstone', 'asked to be named']) expect(rows).not.toContain(words)
  })
})
