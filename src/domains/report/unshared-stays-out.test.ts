import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { done, firstParagraph, reportWorld } from '../../../test/report-world.ts'
import { addParagraph, paragraph, write } from '../../../test/writing-hand.ts'
import { writingAs } from '../../access/transaction.server.ts'
import { beginReport } from './begin-report.server.ts'

useTestDatabase()
let world: Awaited<ReturnType<typeof reportWorld>>
beforeEach(async () => {
  world = await reportWorld()
})

const refusal =
  'This finding was not shared with the host by the final briefing, so it cannot enter the report.'
const foundIn = async (review: string) =>
  (
    await asOwner<{ finding_id: string }>(
      'select distinct finding_id from report_block where review_id = $1 and finding_id is not null',
      [review],
    )
  ).map((row) => row.finding_id)
const unheard = () => world.findings.unheard
const begin = async () => done(await beginReport(world.as.lead, { reviewId: world.review }))
const section = async () =>
  (
    await asOwner<{ id: string }>('select id from report_section where review_id = $1 limit 1', [
      world.review,
    ])
  )[0]?.id ?? ''

describe('A finding that was not shared by the final briefing cannot enter the report', () => {
  test('when the draft is assembled', async () => {
    await begin()
    const { strength, area, step } = world.findings
    expect((await foundIn(world.review)).toSorted()).toEqual([strength, area, step].toSorted())
  })

  test('when a paragraph is added or a sentence cites it, whatever a browser sends along', async () => {
    await begin()
    const { as, review } = world
    await addParagraph(as.lead, review, await section(), 'Words of our own.', { findingId: unheard() })
    const block = await firstParagraph(review)
    await write(as.lead, review, (report) => {
      const cite = new Y.XmlElement('citation')
      cite.setAttribute('findings', unheard())
      paragraph(report, block.id).push([cite])
    })
    expect(await foundIn(review)).not.toContain(unheard())
    expect(await asOwner('select 1 from report_citation where finding_id = $1', [unheard()])).toEqual([])
  })

  test('by any write of the app: not as a new paragraph, nor as the evidence of one that stands', async () => {
    await begin()
    const block = await firstParagraph(world.review)
    const section_id = await section()
    const put = () =>
      writingAs(world.as.lead, (tx) =>
        tx
          .insertInto('report_block')
          .values({
            review_id: world.review,
            section_id,
            position: 99,
            kind: 'paragraph',
            text: 'Never heard.',
            finding_id: unheard(),
          })
          .execute(),
      )
    const turn = () =>
      writingAs(world.as.lead, (tx) =>
        tx.updateTable('report_block').set({ finding_id: unheard() }).where('id', '=', block.id).execute(),
      )
    await expect(put()).rejects.toThrow(refusal)
    await expect(turn()).rejects.toThrow(refusal)
  })

  test('nor by the owner of the database, nor by way of another review', async () => {
    await begin()
    const block = await firstParagraph(world.review)
    const other = await reportWorld()
    const turn = (finding: string) =>
      asOwner('update report_block set finding_id = $2 where id = $1', [block.id, finding])
    await expect(turn(unheard())).rejects.toThrow(refusal)
    await expect(turn(other.findings.strength)).rejects.toThrow(refusal)
    await turn(world.findings.step)
  })

  test('and neither can one that was shared and then taken back', async () => {
    await asOwner('update finding set withdrawn_at = now() where id = $1', [world.findings.strength])
    await begin()
    expect(await foundIn(world.review)).not.toContain(world.findings.strength)
    const block = await firstParagraph(world.review)
    await expect(
      asOwner('update report_block set finding_id = $2 where id = $1', [block.id, world.findings.strength]),
    ).rejects.toThrow(refusal)
  })
})
