import { describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { done, firstParagraph, reportWorld } from '../../../test/report-world.ts'
import { addBlock } from './add-block.server.ts'
import { beginReport } from './begin-report.server.ts'
import { changeBlock } from './change-block.server.ts'
import { changeHeading } from './change-heading.server.ts'
import { moveBlock } from './move-block.server.ts'
import { readableReport } from './reading.server.ts'
import { removeBlock } from './remove-block.server.ts'
import { reportStates } from './report.ts'
import { perform } from './report-actions.server.ts'

useTestDatabase()

const begun = async () => {
  const world = await reportWorld()
  done(await beginReport(world.as.lead, { reviewId: world.review }))
  return world
}
const textOf = async ({ as, review }: Awaited<ReturnType<typeof reportWorld>>) => {
  const report = await readableReport(as.lead, { reviewId: review })
  return (report?.sections ?? []).map(({ heading, blocks }) => ({
    heading,
    texts: blocks.map(({ text }) => text),
  }))
}

describe('writing the report', () => {
  test('the lead reviewer begins it from the findings that the host has heard, and only once', async () => {
    const world = await begun()
    const text = await textOf(world)
    expect(text.map(({ heading }) => heading)).toEqual([
      'Summary',
      'The trust in brief',
      'What do headteachers get from belonging to the trust',
      'How structure supports improvement',
      'Next steps',
    ])
    expect(text[2]?.texts).toEqual([
      'Strengths',
      'Subject leads still teach.',
      'Areas for development',
      'Time is the cost that heads name most often.',
      'Next steps',
      'Count the time that trust business takes.',
    ])
    expect(JSON.stringify(text)).not.toContain('never heard')
    expect(await beginReport(world.as.lead, { reviewId: world.review })).toMatchObject({ ok: false })
    expect(await beginReport(world.as.peer, { reviewId: world.review })).toEqual({ ok: false, missing: true })
  })

  test('a change made in another window meanwhile is shown beside one’s own words, and neither is lost', async () => {
    const { as, review } = await begun()
    const block = await firstParagraph(review)
    const change = { reviewId: review, blockId: block.id, revision: block.revision }
    const saved = () => asOwner('select text from report_block where id = $1', [block.id])
    done(await changeBlock(as.lead, { ...change, text: 'What the first window saved.' }))
    const form = {
      intent: 'change',
      blockId: block.id,
      revision: String(block.revision),
      text: 'What the second typed.',
    }
    const answered = await perform(as.lead, review, form)
    expect(answered).toMatchObject({
      data: {
        problems: [{ field: 'text', message: expect.stringContaining('Both versions') }],
        values: { text: 'What the second typed.', theirs: 'What the first window saved.', revision: '2' },
      },
    })
    expect(await saved()).toEqual([{ text: 'What the first window saved.' }])
    done(await changeBlock(as.lead, { ...change, revision: 2, text: 'Both together.' }))
    expect(await saved()).toEqual([{ text: 'Both together.' }])
  })

  test('an empty line begins a new paragraph, and a changed one keeps its thread to the finding', async () => {
    const world = await begun()
    const block = await firstParagraph(world.review)
    const input = { reviewId: world.review, blockId: block.id, revision: 1 }
    done(await changeBlock(world.as.lead, { ...input, text: 'One\nparagraph.\r\n\r\nAnd another.' }))
    expect((await textOf(world))[2]?.texts.slice(3, 5)).not.toContain('One\nparagraph.')
    expect((await textOf(world))[2]?.texts).toEqual(
      expect.arrayContaining(['One paragraph.', 'And another.']),
    )
    const [kept] = await asOwner('select finding_id, evidence from report_block where id = $1', [block.id])
    expect(kept).toMatchObject({ finding_id: expect.any(String), evidence: { line: expect.any(String) } })
  })

  test('text is added, moved over a section’s edge and back, and removed, in the order that it was put', async () => {
    const world = await begun()
    const { as, review } = world
    const sections = await asOwner<{ id: string }>(
      'select id from report_section where review_id = $1 order by position',
      [review],
    )
    const common = { reviewId: review, kind: 'paragraph' }
    const first = done(await addBlock(as.lead, { ...common, sectionId: sections[0]?.id, text: 'First.' }))
    done(await addBlock(as.lead, { ...common, sectionId: sections[0]?.id, text: 'Before it.' }))
    done(
      await addBlock(as.lead, {
        ...common,
        sectionId: sections[0]?.id,
        after: first,
        text: 'After.\n\nLast.',
      }),
    )
    const summary = async () => (await textOf(world)).slice(0, 2).map(({ texts }) => texts)
    expect(await summary()).toEqual([['Before it.', 'First.', 'After.', 'Last.'], []])
    const move = (direction: 'up' | 'down') =>
      moveBlock(as.lead, { reviewId: review, blockId: first, direction })
    for (let i = 0; i < 3; i++) done(await move('down'))
    expect(await summary()).toEqual([['Before it.', 'After.', 'Last.'], ['First.']])
    done(await move('up'))
    done(await move('up'))
    expect(await summary()).toEqual([['Before it.', 'After.', 'First.', 'Last.'], []])
    done(await removeBlock(as.lead, { reviewId: review, blockId: first, revision: 1 }))
    expect(await summary()).toEqual([['Before it.', 'After.', 'Last.'], []])
  })

  test('a heading that changed meanwhile is not written over unseen', async () => {
    const { as, review } = await begun()
    const [section] = await asOwner<{ id: string }>(
      `select id from report_section where review_id = $1 and heading = 'Summary'`,
      [review],
    )
    const input = { reviewId: review, sectionId: section?.id, was: 'Summary' }
    done(await changeHeading(as.lead, { ...input, heading: 'In short' }))
    expect(await changeHeading(as.lead, { ...input, heading: 'Overview' })).toMatchObject({
      ok: false,
      problems: [{ field: 'heading', message: expect.stringContaining('In short') }],
    })
  })

  test('nobody else writes in it, in whatever state it is', async () => {
    const { as, review } = await begun()
    const block = await firstParagraph(review)
    const input = { reviewId: review, blockId: block.id, revision: 1, text: 'Not mine to write.' }
    for (const state of reportStates) {
      await asOwner('update report set state = $2 where review_id = $1', [review, state])
      for (const other of [as.peer, as.central, as.hostLead, as.hostLeader, as.coordinator, as.outsider])
        expect(await changeBlock(other, input)).toEqual({ ok: false, missing: true })
    }
    expect(await changeBlock(as.lead, input)).toEqual({ ok: false, missing: true })
  })
})
