import { afterEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import {
  done,
  firstParagraph,
  nothing,
  readers,
  released,
  rowsFor,
  withHost,
} from '../../../test/report-world.ts'
import { reword } from '../../../test/writing-hand.ts'
import type { Person } from '../../access/actor.ts'
import { readingAs } from '../../access/transaction.server.ts'
import { setClock } from '../../platform/clock.ts'
import { askForChange } from './ask-for-change.server.ts'
import { checkFacts } from './check-facts.server.ts'
import { commentOnReport } from './comment-on-report.server.ts'
import { correctReport } from './correct-report.server.ts'
import { documentOfReport } from './document-of-report.ts'
import { renderReportPdf } from './documents/report-pdf.ts'
import { renderReportWord } from './documents/report-word.ts'
import { handAgain } from './hand-again.server.ts'
import { makeFinal } from './make-final.server.ts'
import { openReport } from './open-report.server.ts'
import { readableReport } from './reading.server.ts'
import { releaseReport } from './release-report.server.ts'
import { settleRemark } from './settle-remark.server.ts'
import { endSharing } from './sharing/end-sharing.server.ts'
import { shareReport } from './sharing/share-report.server.ts'

useTestDatabase()
afterEach(() => setClock(null))

const missing = { ok: false, missing: true }
const notNow = { ok: false, problems: [expect.anything()] }

describe('a released report', () => {
  test('is gone from the database for the lead, the peers and the central team, with all that lay behind it', async () => {
    const world = await withHost()
    const { as, review } = world
    const input = { reviewId: review }
    const block = await firstParagraph(review)
    done(await commentOnReport(as.peer, { ...input, blockId: block.id, body: 'A comment.' }))
    done(await checkFacts(as.hostLead, input))
    done(await makeFinal(as.lead, input))
    done(await releaseReport(as.lead, input))
    for (const actor of [as.lead, as.peer, as.central, as.coordinator, as.chair, as.outsider, as.reader])
      expect(await rowsFor(actor, review)).toEqual(nothing)
    expect(await rowsFor(as.hostLeader, review)).toMatchObject({
      blocks: 7,
      sections: 7,
      remarks: 0,
      findings: 3,
    })
    await expect(reword(as.lead, review, block.id, 'Too late.')).rejects.toThrow()
    expect(await releaseReport(as.lead, input)).toEqual(missing)
    const [stage] = await asOwner('select stage, follow_up_began_at from review where id = $1', [review])
    expect(stage).toMatchObject({ stage: 'follow_up', follow_up_began_at: expect.any(Date) })
  })

  test('opens to each person while the host shares it with them, and closes when that ends', async () => {
    const world = await released()
    const { as, review, people } = world
    const input = { reviewId: review }
    const addresses = await asOwner<{ id: string; email: string }>('select id, email from person')
    const shareIds: string[] = []
    for (const id of [people.lead, people.peer, people.central, people.chair]) {
      const email = addresses.find((person) => person.id === id)?.email
      shareIds.push(done(await shareReport(as.hostLead, { ...input, email })).shareId)
    }
    expect(await readers(world)).toEqual(['lead', 'peer', 'central', 'hostLead', 'hostLeader', 'chair'])
    // The text alone: what the team had found, said and heard stays closed to them.
    expect(await rowsFor(as.lead, review)).toEqual({ blocks: 7, sections: 7, remarks: 0, findings: 0 })
    for (const shareId of shareIds) done(await endSharing(as.hostLead, { ...input, shareId }))
    for (const actor of [as.lead, as.peer, as.central, as.chair])
      expect(await rowsFor(actor, review)).toEqual(nothing)
  })

  test('is shared by the host’s leaders alone, with people it knows or whose whole address it knows', async () => {
    const world = await released()
    const { as, review, people } = world
    const input = { reviewId: review }
    const [outsider] = await asOwner<{ email: string }>('select email from person where id = $1', [
      people.outsider,
    ])
    const email = outsider?.email.toUpperCase()
    for (const other of [as.lead, as.peer, as.central, as.coordinator, as.chair])
      expect(await shareReport(other, { ...input, personId: people.peer })).toEqual(missing)
    expect(await shareReport(as.hostLead, { ...input, personId: people.outsider })).toMatchObject(notNow)
    expect(await shareReport(as.hostLead, { ...input, email: 'nobody@nowhere.example' })).toMatchObject(
      notNow,
    )
    expect(await shareReport(as.hostLead, { ...input, personId: people.hostLeader })).toMatchObject(notNow)
    const { shareId } = done(await shareReport(as.hostLead, { ...input, email }))
    expect(await shareReport(as.hostLead, { ...input, email })).toMatchObject(notNow)
    expect(await readers(world)).toEqual(['hostLead', 'hostLeader', 'outsider'])
    const read = await readableReport(as.outsider, input)
    expect(read?.cover).toMatchObject({
      trustName: 'Harbour & Moor Learning Trust',
      leadName: 'Ruth Ellacott',
    })
    expect(await endSharing(as.outsider, { ...input, shareId })).toEqual(missing)
    done(await endSharing(as.hostLeader, { ...input, shareId }))
    expect(await readers(world)).toEqual(['hostLead', 'hostLeader'])
  })

  test('keeps for the host who opened it, and tells nobody else', async () => {
    const { as, review } = await released()
    done(await openReport(as.hostLeader, { reviewId: review, how: 'word' }))
    expect(await openReport(as.hostLeader, { reviewId: review, how: 'word' })).toMatchObject(notNow)
    expect(await openReport(as.lead, { reviewId: review, how: 'page' })).toEqual(missing)
    const openings = (actor: Person) =>
      readingAs(actor, (tx) =>
        tx.selectFrom('report_opening').select('how').where('review_id', '=', review).execute(),
      )
    expect(await openings(as.hostLead)).toEqual([{ how: 'word' }])
    for (const other of [as.lead, as.central, as.coordinator]) expect(await openings(other)).toEqual([])
  })

  test('comes as a tagged PDF and a Word file of the text that was written', async () => {
    const { as, review } = await released()
    const report = await readableReport(as.hostLead, { reviewId: review })
    if (!report) throw new Error('the host cannot read its report')
    const document = documentOfReport(report.cover, report.sections)
    expect(document.sections.map(({ heading }) => heading)).toEqual([
      'What do headteachers get from belonging to the trust',
      'Next steps',
    ])
    expect(document.draftLabel).toBeUndefined()
    const pdf = Buffer.from(await renderReportPdf(document)).toString('latin1')
    expect(pdf).toMatch(/^%PDF-1\.7[\s\S]*<pdfuaid:part>1<\/pdfuaid:part>/)
    const word = Buffer.from(await renderReportWord(document))
    expect(word.subarray(0, 2).toString()).toBe('PK')
    expect(word.includes('word/document.xml')).toBe(true)
  })

  test('leaves no word of itself in the audit or in any mail', async () => {
    const world = await withHost()
    const { as, review } = world
    const block = await firstParagraph(review)
    const secret = 'Marzipan told us about the kiln.'
    const input = { reviewId: review, blockId: block.id }
    await reword(as.lead, review, block.id, secret)
    done(await commentOnReport(as.peer, { ...input, body: secret }))
    for (const kind of ['correction', 'disagreement'])
      done(await correctReport(as.hostLead, { ...input, kind, body: secret }))
    const remarks = await asOwner<{ id: string; kind: keyof typeof answers }>(
      'select id, kind from report_comment where review_id = $1',
      [review],
    )
    const answers = { comment: '', correction: 'kept', disagreement: 'reflected' }
    for (const { id, kind } of remarks)
      done(
        await settleRemark(as.lead, {
          reviewId: review,
          remarkId: id,
          answer: answers[kind],
          outcome: secret,
        }),
      )
    done(await askForChange(as.hostLead, { reviewId: review, words: secret }))
    done(await handAgain(as.lead, { reviewId: review, words: secret }))
    done(await checkFacts(as.hostLead, { reviewId: review }))
    done(await makeFinal(as.lead, { reviewId: review }))
    done(await releaseReport(as.lead, { reviewId: review }))
    const kept = JSON.stringify([
      await asOwner('select * from audit where review_id = $1', [review]),
      await asOwner('select * from mail join mail_content on mail_id = id where review_id = $1', [review]),
    ])
    for (const word of ['Marzipan', 'Subject leads', 'headteachers']) expect(kept).not.toContain(word)
    const mail = await asOwner<{ kind: string; n: string }>(
      `select kind, count(*) as n from mail where review_id = $1 and kind in ('report-released', 'report-access-ended') group by kind order by kind`,
      [review],
    )
    expect(mail).toEqual([
      { kind: 'report-access-ended', n: 2 },
      { kind: 'report-released', n: 2 },
    ])
  })
})
