import { beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { insertRow } from '../../../../test/factory.ts'
import { done, firstParagraph, reportWorld } from '../../../../test/report-world.ts'
import { addParagraph, nodes, paragraph, reword, write } from '../../../../test/writing-hand.ts'
import { beginReport } from '../begin-report.server.ts'
import { readableReport } from '../reading.server.ts'
import { endWriter } from './end-writer.server.ts'
import { fieldName } from './field-name.ts'
import { inviteWriter } from './invite-writer.server.ts'
import { reportVersions } from './report-versions.server.ts'
import { restoreVersion } from './restore-version.server.ts'
import { documentOf } from './shared-document.ts'
import { forgetText, keepChange, sharedText } from './shared-text.server.ts'
import { untracedSentences } from './untraced.ts'
import { mayWrite } from './writing-log.server.ts'

useTestDatabase()

let world: Awaited<ReturnType<typeof reportWorld>>
beforeEach(async () => {
  world = await reportWorld()
  done(await beginReport(world.as.lead, { reviewId: world.review }))
})

const textNow = async () => {
  const report = await readableReport(world.as.lead, { reviewId: world.review })
  return (report?.sections ?? []).map(({ heading, blocks }) => ({
    heading,
    texts: blocks.map(({ text }) => text),
  }))
}
const sectionOf = async (heading: string) => {
  const [row] = await asOwner<{ id: string }>(
    'select id from report_section where review_id = $1 and heading = $2',
    [world.review, heading],
  )
  return row?.id ?? ''
}

describe('writing the report', () => {
  test('begins from the findings that the host has heard, once, by the lead reviewer', async () => {
    const text = await textNow()
    expect(text.map(({ heading }) => heading)).toEqual([
      'Summary',
      'The trust in brief',
      'What do headteachers get from belonging to the trust',
      'How structure supports improvement',
      'Effective practice',
      'The challenge session',
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

  test('others read what was written as soon as it is kept, with its bold, its italic and its place', async () => {
    const { as, review } = world
    await write(as.lead, review, (report) => {
      const text = new Y.XmlText()
      text.insert(0, 'The trust ')
      text.insert(10, 'listens ', { bold: {} })
      text.insert(18, 'first', { italic: {} })
      const added = new Y.XmlElement('paragraph')
      added.insert(0, [text])
      nodes(report)[0]?.push([added])
    })
    expect((await textNow())[0]?.texts).toEqual(['The trust **listens** *first*'])
  })

  test('a sentence rests on what is cited after it, and the reader is told what the host was told of it', async () => {
    const { as, review, findings } = world
    await addParagraph(as.lead, review, await sectionOf('Summary'), 'Heads name time. Nobody counts it.')
    const [block] = await asOwner<{ id: string }>(`select id from report_block where text like 'Heads name%'`)
    await write(as.lead, review, (report) => {
      const element = paragraph(report, block?.id ?? '')
      const cite = new Y.XmlElement('citation')
      cite.setAttribute('findings', findings.area)
      const words = element.get(0) as Y.XmlText
      words.delete(16, words.length)
      element.insert(1, [cite, new Y.XmlText(' Nobody counts it.')])
    })
    expect(
      await asOwner('select upto, finding_id from report_citation where block_id = $1', [block?.id]),
    ).toEqual([{ upto: 16, finding_id: findings.area }])
    const [row] = await asOwner('select finding_id, evidence from report_block where id = $1', [block?.id])
    expect(row).toMatchObject({
      finding_id: findings.area,
      evidence: { line: 'Heard from few people so far' },
    })
  })

  test('a paragraph that moves keeps its link, and one that is removed takes nothing else with it', async () => {
    const { as, review } = world
    const block = await firstParagraph(review)
    const before = (await textNow())[2]?.texts
    await write(as.lead, review, (report) => {
      const moved = paragraph(report, block.id)
      const copy = moved.clone()
      const parent = moved.parent as Y.XmlElement
      parent.delete(parent.toArray().indexOf(moved), 1)
      nodes(report)[3]?.push([copy])
    })
    const text = await textNow()
    expect(text[3]?.texts).toEqual([block.text])
    expect(text[2]?.texts).toEqual(before?.filter((words) => words !== block.text))
    const [kept] = await asOwner('select finding_id from report_block where id = $1', [block.id])
    expect(kept).toMatchObject({ finding_id: expect.any(String) })
  })

  test('what a browser makes up is not believed: ids of others, sections that are not there, a heading left empty', async () => {
    const { as, review } = world
    const section = await sectionOf('Summary')
    const block = await firstParagraph(review)
    await addParagraph(as.lead, review, section, 'With an id twice.', { id: block.id })
    await addParagraph(as.lead, review, section, 'With no id.', { id: 'nonsense' })
    await write(as.lead, review, (report) => {
      const made = new Y.XmlElement('section')
      made.setAttribute('id', crypto.randomUUID())
      const words = new Y.XmlElement('paragraph')
      words.insert(0, [new Y.XmlText('From nowhere.')])
      made.insert(0, [new Y.XmlElement('sectionTitle'), words])
      report.push([made])
      const title = nodes(nodes(report)[0] ?? report)[0]?.get(0) as Y.XmlText
      title.delete(0, title.length)
    })
    const text = await textNow()
    expect(text[0]).toEqual({ heading: 'Summary', texts: ['With an id twice.', 'With no id.'] })
    expect(JSON.stringify(text)).not.toContain('From nowhere')
    const other = await reportWorld()
    done(await beginReport(other.as.lead, { reviewId: other.review }))
    const theirs = await firstParagraph(other.review)
    await write(as.lead, review, (report) => {
      const added = new Y.XmlElement('paragraph')
      added.setAttribute('id', theirs.id)
      added.insert(0, [new Y.XmlText('Over theirs.')])
      nodes(report)[0]?.push([added])
    }).catch(() => {})
    expect(await asOwner('select text from report_block where id = $1', [theirs.id])).toEqual([
      { text: theirs.text },
    ])
  })

  test('is for the lead reviewer and whoever they ask, while they ask it; for nobody else in any state', async () => {
    const { as, review, people } = world
    const block = await firstParagraph(review)
    const may = async () => {
      const able: string[] = []
      for (const [name, actor] of Object.entries(as)) {
        forgetText(review)
        const wrote = await reword(actor, review, block.id, `By ${name}.`).then(
          () => true,
          () => false,
        )
        expect(await mayWrite(actor, { reviewId: review })).toBe(wrote)
        if (wrote) able.push(name)
      }
      return able
    }
    for (const state of ['draft', 'team', 'quality', 'host']) {
      await asOwner('update report set state = $2 where review_id = $1', [review, state])
      expect(await may()).toEqual(['lead'])
    }
    const writer = { reviewId: review, personId: people.peer }
    expect(await inviteWriter(as.peer, writer)).toEqual({ ok: false, missing: true })
    expect(await inviteWriter(as.lead, { ...writer, personId: people.hostLead })).toMatchObject({ ok: false })
    done(await inviteWriter(as.lead, writer))
    expect(await may()).toEqual(['lead', 'peer'])
    done(await endWriter(as.lead, writer))
    expect(await may()).toEqual(['lead'])
  })

  test('a change that is refused is in nobody else’s text, also of somebody who writes in that moment', async () => {
    const { as, review, people } = world
    const writer = { reviewId: review, personId: people.peer }
    done(await inviteWriter(as.lead, writer))
    const block = await firstParagraph(review)
    await reword(as.lead, review, block.id, 'As it stands.')
    const base = await sharedText(as.lead, review)
    const changeOf = (edit: (report: Y.XmlFragment) => void) => {
      const doc = documentOf([{ change: Y.encodeStateAsUpdate(base) }])
      const before = Y.encodeStateVector(doc)
      edit(doc.getXmlFragment(fieldName))
      return Y.encodeStateAsUpdate(doc, before)
    }
    const say = (words: string) => (report: Y.XmlFragment) => {
      const added = new Y.XmlElement('paragraph')
      added.setAttribute('id', crypto.randomUUID())
      added.insert(0, [new Y.XmlText(words)])
      nodes(report)[0]?.push([added])
    }
    const [theirs, ours] = [changeOf(say('No longer mine to write.')), changeOf(say('By the lead.'))]
    done(await endWriter(as.lead, writer))
    const [refused, kept] = await Promise.allSettled([
      keepChange(as.peer, review, theirs),
      keepChange(as.lead, review, ours),
    ])
    expect([refused.status, kept.status]).toEqual(['rejected', 'fulfilled'])
    expect((await textNow())[0]?.texts).toEqual(['By the lead.'])
    const shown = await sharedText(as.lead, review)
    expect(shown.getXmlFragment(fieldName).toString()).not.toContain('No longer mine')
  })

  test('a text that says nothing of a section takes nothing from it', async () => {
    const { as, review } = world
    const before = await textNow()
    await write(as.lead, review, (report) => report.delete(0, report.length))
    expect(await textNow()).toEqual(before)
  })

  test('what one cites of their own notes stays while another writes, who may not read them', async () => {
    const { as, review, people } = world
    done(await inviteWriter(as.lead, { reviewId: review, personId: people.peer }))
    const note = await insertRow('evidence_note', {
      id: crypto.randomUUID(),
      review_id: review,
      body: 'Not with colleagues yet.',
      kind: 'strength',
      method: 'interview',
      attributable: false,
      opens_at: '2099-01-01',
    })
    await asOwner(
      `insert into evidence_note_source (note_id, review_id, author_id, attributable) values ($1, $2, $3, false)`,
      [note, review, people.peer],
    )
    const block = await firstParagraph(review)
    await write(as.peer, review, (report) => {
      const cite = new Y.XmlElement('citation')
      cite.setAttribute('notes', note)
      paragraph(report, block.id).push([cite])
    })
    await reword(as.lead, review, block.id, 'Other words of the lead.')
    await addParagraph(as.lead, review, await sectionOf('Summary'), 'And more.')
    expect((await asOwner('select 1 from report_citation where note_id = $1', [note])).length).toBe(1)
  })

  test('an earlier version can be looked at and gone back to, and what stood there meanwhile stays a version', async () => {
    const { as, review } = world
    const block = await firstParagraph(review)
    await reword(as.lead, review, block.id, 'Other words.')
    const list = await reportVersions(as.lead, { reviewId: review, upto: null })
    const first = list?.versions.at(-1)
    const then = await reportVersions(as.lead, { reviewId: review, upto: first?.upto ?? 0 })
    expect(then?.chosen?.differences).toEqual([
      { section: expect.any(String), before: 'Other words.', after: block.text },
    ])
    expect(await reportVersions(as.peer, { reviewId: review, upto: null })).toBeNull()
    const restored = { reviewId: review, upto: first?.upto }
    expect(await restoreVersion(as.peer, restored)).toEqual({ ok: false, missing: true })
    done(await restoreVersion(as.lead, restored))
    expect((await textNow())[2]?.texts).toContain(block.text)
    const after = await reportVersions(as.lead, { reviewId: review, upto: null })
    // the text as it stood just before can still be reached
    expect(after?.versions).toHaveLength((list?.versions.length ?? 0) + 1)
    const before = await reportVersions(as.lead, { reviewId: review, upto: after?.versions[1]?.upto ?? 0 })
    expect(before?.chosen?.differences).toEqual([
      { section: expect.any(String), before: block.text, after: 'Other words.' },
    ])
    const kept = await asOwner('select 1 from report_update where review_id = $1', [review])
    expect(kept.length).toBe(3)
  })

  test('is gone with the release, and so are the team’s comments', async () => {
    const { as, review } = world
    const block = await firstParagraph(review)
    await reword(as.lead, review, block.id, 'Other words.')
    for (const state of ['team', 'quality', 'host', 'final', 'released'])
      await asOwner('update report set state = $2 where review_id = $1', [review, state])
    for (const table of ['report_update', 'report_citation', 'report_key', 'report_overrule'])
      expect(await asOwner(`select 1 from ${table} where review_id = $1`, [review])).toEqual([])
    await expect(sharedText(as.lead, review)).rejects.toThrow()
  })
})

describe('A sentence without evidence', () => {
  const told = (plain: string, ...upto: number[]) =>
    untracedSentences({ id: 'a', plain, citations: upto.map((at) => ({ upto: at })) }).map(
      ({ sentence }) => sentence,
    )
  test('is told, until something is cited at or after its end', () => {
    expect(told('One. Two. Three.')).toEqual(['One.', 'Two.', 'Three.'])
    expect(told('One. Two. Three.', 9)).toEqual(['Three.'])
    expect(told('One. Two. Three.', 4, 16)).toEqual([])
    expect(told('One. Two.', 6)).toEqual(['Two.'])
    expect(told(' … ')).toEqual([])
    expect(told('Mrs. A. B. Okoro came to St. Bede’s. Then she left.')).toEqual([
      'Mrs. A. B. Okoro came to St. Bede’s.',
      'Then she left.',
    ])
  })
})
