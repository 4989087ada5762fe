import { afterEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../test/database.ts'
import { makePost } from '../../../test/factory.ts'
import {
  done,
  firstParagraph,
  readers,
  reportWorld,
  rowsFor,
  withFinalText,
  withHost,
  withReader,
  withTeam,
} from '../../../test/report-world.ts'
import { reword } from '../../../test/writing-hand.ts'
import type { Person } from '../../access/actor.ts'
import { setClock } from '../../platform/clock.ts'
import { factAnswers } from './answers.server.ts'
import { askForChange } from './ask-for-change.server.ts'
import { beginReport } from './begin-report.server.ts'
import { checkFacts } from './check-facts.server.ts'
import { commentOnReport } from './comment-on-report.server.ts'
import { correctReport } from './correct-report.server.ts'
import { finishQualityRead } from './finish-quality-read.server.ts'
import { handAgain } from './hand-again.server.ts'
import { makeFinal } from './make-final.server.ts'
import { nameQualityReader } from './name-quality-reader.server.ts'
import { readableReport } from './reading.server.ts'
import { releaseReport } from './release-report.server.ts'
import { reopenReport } from './reopen-report.server.ts'
import { replyToRemark } from './reply-to-remark.server.ts'
import { sendToHost } from './send-to-host.server.ts'
import { sendToQuality } from './send-to-quality.server.ts'
import { sendToTeam } from './send-to-team.server.ts'
import { settleRemark } from './settle-remark.server.ts'
import { reportStepFacts } from './step-facts.server.ts'
import { textCheck } from './text-check.server.ts'

useTestDatabase()
afterEach(() => setClock(null))

const missing = { ok: false, missing: true }
const notNow = { ok: false, problems: [expect.anything()] }
const remarksOf = (review: string) =>
  asOwner<{ id: string; kind: string }>(
    'select id, kind from report_comment where review_id = $1 order by said_at',
    [review],
  )

const unchanged = async (actor: Person, review: string) =>
  (await factAnswers(actor, { reviewId: review }))?.sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ said }) => said.map(({ isUnchanged }) => isUnchanged)),
  )

describe('a report on its way to the host', () => {
  test('is read at each step by those whose step it is, and after release by the host’s leaders alone', async () => {
    const world = await reportWorld()
    const { as, people } = world
    const input = { reviewId: world.review }
    done(await beginReport(as.lead, input))
    expect(await readers(world)).toEqual(['lead'])
    done(await sendToTeam(as.lead, input))
    expect(await readers(world)).toEqual(['lead', 'peer'])
    done(await nameQualityReader(as.central, { ...input, personId: people.reader }))
    expect(await readers(world)).toEqual(['lead', 'peer'])
    done(await sendToQuality(as.lead, input))
    expect(await readers(world)).toEqual(['lead', 'peer', 'reader'])
    done(await finishQualityRead(as.reader, input))
    done(await sendToHost(as.lead, input))
    expect(await readers(world)).toEqual(['lead', 'peer', 'hostLead', 'hostLeader'])
    done(await checkFacts(as.hostLeader, input))
    done(await makeFinal(as.lead, input))
    expect(await readers(world)).toEqual(['lead', 'peer', 'hostLead', 'hostLeader'])
    done(await releaseReport(as.lead, input))
    expect(await readers(world)).toEqual(['hostLead', 'hostLeader'])
  })

  test('takes each step in its turn, and from nobody but those whose step it is', async () => {
    const world = await reportWorld()
    const { as, review } = world
    const input = { reviewId: review }
    expect(await sendToTeam(as.lead, input)).toEqual(missing)
    done(await beginReport(as.lead, input))
    const later = [sendToQuality, sendToHost, makeFinal, releaseReport]
    for (const step of later) expect(await step(as.lead, input)).toMatchObject(notNow)
    expect(await checkFacts(as.hostLead, input)).toEqual(missing)
    for (const other of [as.peer, as.central, as.hostLead, as.coordinator, as.outsider, as.reader])
      for (const step of [sendToTeam, ...later, handAgain]) expect(await step(other, input)).toEqual(missing)
    done(await sendToTeam(as.lead, input))
    expect(await sendToTeam(as.lead, input)).toMatchObject(notNow)
    // nobody is named yet
    expect(await sendToQuality(as.lead, input)).toMatchObject(notNow)
  })

  test('is read for style by one named person, who can be changed and has nothing to do with the host', async () => {
    const world = await withReader()
    const { as, review, people } = world
    const input = { reviewId: review }
    for (const personId of [people.peer, people.hostLead, people.outsider, people.chair])
      expect(await nameQualityReader(as.lead, { ...input, personId })).toMatchObject(notNow)
    done(await nameQualityReader(as.lead, { ...input, personId: people.central }))
    expect(await readers(world)).toEqual(['lead', 'peer', 'central'])
    expect(await finishQualityRead(as.reader, input)).toEqual(missing)
    done(await finishQualityRead(as.central, input))
    expect(await nameQualityReader(as.lead, { ...input, personId: people.reader })).toMatchObject(notNow)
  })

  test('shows the lead reviewer before a step how many comments wait, a reply not among them, and where one is', async () => {
    const { as, review } = await withTeam()
    const input = { reviewId: review }
    const block = await firstParagraph(review)
    const waiting = async () => (await reportStepFacts(as.lead, input))?.openComments
    done(await commentOnReport(as.peer, { ...input, blockId: block.id, body: 'Long.' }))
    const [comment] = await remarksOf(review)
    done(await replyToRemark(as.lead, { ...input, remarkId: comment?.id, body: 'Where?' }))
    expect(await waiting()).toEqual({ count: 1, firstBlock: block.id })
    done(await settleRemark(as.lead, { ...input, remarkId: comment?.id, outcome: 'Shorter.' }))
    expect(await waiting()).toEqual({ count: 0, firstBlock: null })
  })

  test('goes back to the lead reviewer for a change and comes again, with all that was said', async () => {
    const { as, review } = await withReader()
    const input = { reviewId: review }
    const block = await firstParagraph(review)
    done(await commentOnReport(as.reader, { ...input, blockId: block.id, body: 'Long.' }))
    expect(await askForChange(as.reader, { ...input, words: ' ' })).toMatchObject(notNow)
    done(await askForChange(as.reader, { ...input, words: 'A shorter summary.' }))
    // it is with the lead reviewer now
    expect(await finishQualityRead(as.reader, input)).toMatchObject(notNow)
    expect(await sendToHost(as.lead, input)).toMatchObject(notNow)
    await reword(as.lead, review, block.id, 'Shorter.')
    done(await handAgain(as.lead, { ...input, words: 'Shorter now.' }))
    expect(await handAgain(as.lead, input)).toMatchObject(notNow)
    done(await finishQualityRead(as.reader, input))
    done(await sendToHost(as.lead, input))
    done(await askForChange(as.hostLead, { ...input, words: 'Our new name.' }))
    done(await handAgain(as.lead, input))
    done(await checkFacts(as.hostLead, input))
    const said = await asOwner(
      'select step, deed, words from report_handover where review_id = $1 order by at',
      [review],
    )
    expect(said).toEqual([
      { step: 'quality', deed: 'asked', words: 'A shorter summary.' },
      { step: 'quality', deed: 'again', words: 'Shorter now.' },
      { step: 'host', deed: 'asked', words: 'Our new name.' },
      { step: 'host', deed: 'again', words: '' },
    ])
    expect(await remarksOf(review)).toHaveLength(1)
  })

  test('the comments stay in the team; what the host says reaches the lead reviewer', async () => {
    const { as, review } = await withReader()
    const { id: blockId } = await firstParagraph(review)
    const remark = { reviewId: review, blockId, body: 'Said by a person.' }
    done(await commentOnReport(as.peer, remark))
    done(await commentOnReport(as.reader, remark))
    expect(await commentOnReport(as.central, remark)).toEqual(missing)
    expect((await rowsFor(as.reader, review)).remarks).toBe(1)
    done(await finishQualityRead(as.reader, { reviewId: review }))
    done(await sendToHost(as.lead, { reviewId: review }))
    done(await correctReport(as.hostLeader, { ...remark, kind: 'correction' }))
    expect(await commentOnReport(as.hostLead, remark)).toEqual(missing)
    expect(await correctReport(as.peer, { ...remark, kind: 'correction' })).toEqual(missing)
    const counts = [as.lead, as.peer, as.reader, as.central, as.hostLead, as.coordinator]
    const seen = await Promise.all(counts.map(async (actor) => (await rowsFor(actor, review)).remarks))
    expect(seen).toEqual([3, 3, 0, 0, 1, 0])
  })

  test('takes an error of fact and a disagreement for two things, each with an answer of its own', async () => {
    const { as, review } = await withHost()
    const input = { reviewId: review }
    const { id: blockId } = await firstParagraph(review)
    const say = { ...input, blockId, body: 'There are 14 schools.' }
    expect(await correctReport(as.hostLead, say)).toMatchObject(notNow)
    done(await correctReport(as.hostLead, { ...say, kind: 'correction' }))
    done(await correctReport(as.hostLead, { ...say, kind: 'disagreement' }))
    done(await checkFacts(as.hostLead, input))
    expect(await correctReport(as.hostLead, { ...say, kind: 'correction' })).toMatchObject(notNow)
    expect(await makeFinal(as.lead, input)).toMatchObject(notNow)
    const [error, view] = await remarksOf(review)
    const settle = (remarkId = '', answer = '', outcome = '') =>
      settleRemark(as.lead, { ...input, remarkId, answer, outcome })
    expect(await settle(error?.id, 'recorded', 'Theirs.')).toMatchObject(notNow)
    expect(await settle(error?.id, 'kept')).toMatchObject(notNow)
    // “corrected” alone is for a paragraph that was: the host would look there
    expect(await settle(error?.id, 'corrected')).toMatchObject({ problems: [{ field: 'outcome' }] })
    await reword(as.lead, review, blockId, 'There are 14 schools.')
    done(await settle(error?.id, 'corrected'))
    expect(await settle(view?.id, 'corrected', 'Done.')).toMatchObject(notNow)
    expect(await settle(view?.id, 'recorded')).toMatchObject(notNow)
    expect(await settleRemark(as.peer, { ...input, remarkId: view?.id, outcome: 'x' })).toEqual(missing)
    done(await settle(view?.id, 'recorded', 'The team saw it otherwise.'))
    done(await makeFinal(as.lead, input))
  })

  test('tells the lead reviewer where “corrected” was said and nothing changed, and keeps each answer for the host alone', async () => {
    const { as, review } = await withHost()
    const input = { reviewId: review }
    const { id: blockId } = await firstParagraph(review)
    await reword(as.lead, review, blockId, 'There are 13 schools.')
    const wrong = { ...input, blockId, body: 'There are 14 schools.', kind: 'correction' }
    for (const actor of [as.hostLead, as.hostLeader]) done(await correctReport(actor, wrong))
    const [first, second] = await remarksOf(review)
    const settled = { ...input, answer: 'corrected', outcome: 'We looked again.' }
    done(await settleRemark(as.lead, { ...settled, remarkId: first?.id }))
    expect(await unchanged(as.lead, review)).toEqual([true, false])
    expect((await reportStepFacts(as.lead, input))?.correctedUnchanged).toBe(1)
    await reword(as.lead, review, blockId, 'There are 14 schools.')
    done(await settleRemark(as.lead, { ...settled, remarkId: second?.id }))
    expect(await unchanged(as.lead, review)).toEqual([false, false])
    expect((await reportStepFacts(as.lead, input))?.correctedUnchanged).toBe(0)
    done(await checkFacts(as.hostLead, input))
    done(await makeFinal(as.lead, input))
    done(await releaseReport(as.lead, input))
    expect(await factAnswers(as.hostLeader, input)).toMatchObject({ total: 2, open: 0 })
    for (const actor of [as.lead, as.peer, as.central, as.coordinator])
      expect(await factAnswers(actor, input)).toBeNull()
  })

  test('waits for the word of those who have it, or for the end of their time and a reason', async () => {
    const { as, review } = await withReader()
    const input = { reviewId: review }
    expect(await sendToHost(as.lead, { ...input, words: 'I cannot wait.' })).toMatchObject(notNow)
    setClock(new Date('2027-01-05T10:00:00Z'))
    expect(await sendToHost(as.lead, input)).toMatchObject({ problems: [{ field: 'words' }] })
    done(await sendToHost(as.lead, { ...input, words: 'The reader is ill.' }))
    expect(await makeFinal(as.lead, { ...input, words: 'I cannot wait.' })).toMatchObject(notNow)
    setClock(new Date('2027-01-15T10:00:00Z'))
    done(await makeFinal(as.lead, { ...input, words: 'No word for two weeks.' }))
    const ended = await asOwner(
      `select words from report_handover where review_id = $1 and deed = 'ended' order by at`,
      [review],
    )
    expect(ended).toEqual([{ words: 'The reader is ill.' }, { words: 'No word for two weeks.' }])
  })

  test('is left to the reviewers who have accepted the agreement as it is now', async () => {
    const world = await withTeam()
    await asOwner(`update review_member set agreed_at = null where person_id = $1`, [world.people.peer])
    expect(await readers(world)).toEqual(['lead'])
    const { id: blockId } = await firstParagraph(world.review)
    expect(await commentOnReport(world.as.peer, { reviewId: world.review, blockId, body: 'Hm.' })).toEqual(
      missing,
    )
  })
})

test('whoever was named to read for style reads no more once they have something to do with the host', async () => {
  const world = await withReader()
  expect(await readers(world)).toContain('reader')
  await makePost(world.people.reader, world.trust, 'executive')
  expect(await readers(world)).not.toContain('reader')
})

describe('the final text', () => {
  test('is changed by nobody, not even by a command that would, and is known by its mark', async () => {
    const { as, review } = await withFinalText()
    const { id, text } = await firstParagraph(review)
    const input = { reviewId: review }
    await expect(reword(as.lead, review, id, 'Other.')).rejects.toThrow()
    const frozen = /text of this report is final/
    await expect(asOwner(`update report_block set text = 'x' where id = $1`, [id])).rejects.toThrow(frozen)
    await expect(asOwner(`delete from report_block where id = $1`, [id])).rejects.toThrow(frozen)
    await expect(
      asOwner(`update report_section set heading = 'x' where review_id = $1`, [review]),
    ).rejects.toThrow(frozen)
    const check = await textCheck(as.hostLead, input)
    expect(check?.kept).toMatch(/^[0-9a-f]{64}$/)
    expect(check?.now).toBe(check?.kept)
    // somebody with the whole database in their hands
    await asOwner('alter table report_block disable trigger user')
    await asOwner(`update report_block set text = $2 where id = $1`, [id, `${text} `])
    expect((await textCheck(as.hostLead, input))?.now).not.toBe(check?.kept)
    expect(await releaseReport(as.lead, input)).toMatchObject(notNow)
    await asOwner(`update report_block set text = $2 where id = $1`, [id, text])
    await asOwner('alter table report_block enable trigger user')
    done(await releaseReport(as.lead, input))
    expect(await textCheck(as.lead, input)).toBeNull()
  })

  test('can be opened again before its release, with a reason, and goes by the host once more', async () => {
    const { as, review } = await withFinalText()
    const input = { reviewId: review }
    expect(await reopenReport(as.lead, input)).toMatchObject(notNow)
    expect(await reopenReport(as.hostLead, { ...input, words: 'A wrong name.' })).toEqual(missing)
    done(await reopenReport(as.lead, { ...input, words: 'A wrong name.' }))
    const block = await firstParagraph(review)
    await reword(as.lead, review, block.id, 'Right.')
    expect(await makeFinal(as.lead, input)).toMatchObject(notNow)
    done(await handAgain(as.lead, input))
    done(await checkFacts(as.hostLead, input))
    done(await makeFinal(as.lead, input))
    done(await releaseReport(as.lead, input))
    expect(await readableReport(as.hostLead, input)).not.toBeNull()
  })

  test('is released from there alone, and a report takes no step backwards or over another', async () => {
    const { review } = await withHost()
    for (const state of ['released', 'quality', 'team', 'draft'])
      await expect(
        asOwner('update report set state = $2 where review_id = $1', [review, state]),
      ).rejects.toThrow(/does not go/)
  })
})
