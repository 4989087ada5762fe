import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { asOwner, useTestDatabase } from '../../test/database.ts'
import { actorFor } from '../../test/factory.ts'
import { readingAs } from '../access/transaction.server.ts'
import { conflictsOf } from '../domains/allocation/conflict-facts.server.ts'
import { membersOf } from '../domains/allocation/members.server.ts'
import { standingIn } from '../domains/allocation/standing.server.ts'
import { reviewNotes } from '../domains/fieldwork/notes.server.ts'
import { threeDays } from '../domains/fieldwork/three-days.server.ts'
import { findingsBoard } from '../domains/findings/findings.server.ts'
import { actionsPage } from '../domains/follow-up/actions-page.server.ts'
import { reviewHistory } from '../domains/follow-up/history.server.ts'
import { boardsShownToYou } from '../domains/follow-up/trustees/board.server.ts'
import { keyQuestions } from '../domains/preparation/focus/questions.server.ts'
import { documentRequests } from '../domains/preparation/portal/requests.server.ts'
import { readableReport } from '../domains/report/reading.server.ts'
import { scheduleOf } from '../domains/schedule/schedule.server.ts'
import { impossible, unsettled } from '../domains/schedule/schedule-rules.ts'
import { today } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { fileStorage, setUpStorage } from '../platform/storage.server.ts'
import { whatNeedsYou } from '../web/home/home-query.server.ts'
import { reviewOverview } from '../web/review/review-query.server.ts'
import { demonstrationPeople } from '../web/sign-in/demonstration-people.server.ts'
import { loadDemonstration } from './load-demonstration.server.ts'

useTestDatabase()

const counts = () =>
  asOwner(`select (select count(*)::int from person) as people, (select count(*)::int from review) as reviews,
    (select count(*)::int from evidence_note) as notes, (select count(*)::int from audit) as deeds,
    (select count(*)::int from trust) as trusts`)
const reviews = () =>
  asOwner<{ id: string; name: string; stage: string; lead: string; central: string }>(
    `select review.id, trust.name, stage, booked_by as central,
      (select person_id from review_member where review_id = review.id and role = 'lead_reviewer') as lead
    from review join trust on trust.id = trust_id order by day1 desc`,
  )

describe('the demonstration', () => {
  beforeAll(async () => {
    setUpStorage(readConfig({}), mkdtempSync(join(tmpdir(), 'candour-files-')))
    await loadDemonstration()
  })

  it('has a review at every stage, and one that is visited today', async () => {
    const stages = (await reviews()).map(({ stage }) => stage)
    expect(new Set(stages)).toEqual(new Set(['set_up', 'prepare', 'three_days', 'report', 'follow_up']))
    const [visited] = await asOwner(`select stage from review where day2 = $1`, [today()])
    expect(visited?.stage).toBe('three_days')
  })

  it('is loaded once: starting again changes nothing', async () => {
    const before = await counts()
    await loadDemonstration()
    expect(await counts()).toEqual(before)
  })

  it('offers people to look around as, a lead reviewer first', async () => {
    const people = await demonstrationPeople()
    expect(people.slice(0, 6).map(({ name }) => name)).toEqual([
      'Ruth Ellacott',
      'Fiona Marchetti',
      'Anil Deshmukh',
      'Carol Tennant',
      'Dev Lal',
      'Priya Nandakumar',
    ])
  })

  it('shows each of them their home and every part of their reviews', async () => {
    for (const { id } of await demonstrationPeople()) {
      const actor = actorFor(id)
      const home = await whatNeedsYou(actor, null)
      const shown = await boardsShownToYou(actor, null)
      expect(home.reviews.length + shown.length).toBeGreaterThan(0)
      for (const { review } of home.reviews) {
        const reviewId = review.review.id
        expect(await reviewOverview(actor, { reviewId })).not.toBeNull()
        // whoever has not answered yet reads the review's own page, and nothing further in
        expect((await reviewHistory(actor, { reviewId })) === null).toBe(review.invitedAs !== null)
        await keyQuestions(actor, { reviewId })
        await documentRequests(actor, { reviewId })
        await reviewNotes(actor, { reviewId })
        await threeDays(actor, { reviewId })
        await findingsBoard(actor, { reviewId })
        await readableReport(actor, { reviewId })
        await actionsPage(actor, { reviewId })
      }
    }
  })

  it('gives something to do to everybody whom it offers', async () => {
    const idle: string[] = []
    for (const { id, name } of await demonstrationPeople())
      if ((await whatNeedsYou(actorFor(id), null)).needs.length === 0) idle.push(name)
    expect(idle).toEqual([])
  })

  it('has nobody in a team whom a conflict of interest rules out', async () => {
    for (const { id, central } of await reviews()) {
      const actor = actorFor(central)
      const found = await readingAs(actor, async (tx) => {
        const standing = await standingIn(tx, id, actor)
        if (!standing) throw new Error('the central team sees every review')
        const team = ((await membersOf(tx, [id])).get(id) ?? []).filter(({ side }) => side === 'team')
        const conflicts = await Promise.all(
          team.map(({ role, personId, part }) =>
            conflictsOf(
              tx,
              standing.review,
              role === 'lead_reviewer' ? role : 'peer_reviewer',
              [personId],
              part ?? undefined,
            ),
          ),
        )
        return conflicts.flatMap((map) => [...map.values()].flat()).map(({ words }) => words)
      })
      expect(found).toEqual([])
    }
  })

  it('has nobody in two places, and every shared schedule was ready to be shared', async () => {
    for (const { id, lead, stage } of await reviews()) {
      if (stage === 'set_up') continue
      const { sessions, people, sharedAt } = await readingAs(actorFor(lead), (tx) => scheduleOf(tx, id))
      const broken = sessions.flatMap((session, place) =>
        impossible(session, sessions.slice(place + 1), people, () => 'that day'),
      )
      expect(
        [...broken, ...(sharedAt ? unsettled(sessions, people, () => 'that day') : [])].map(
          ({ words }) => words,
        ),
      ).toEqual([])
    }
  })

  it('froze no question that somebody had not agreed to', async () => {
    expect(
      await asOwner(`select wording.wording from key_question_freeze frozen
        join key_question_wording wording using (review_id)
        join review_member member on member.review_id = frozen.review_id and member.state = 'accepted'
          and member.role <> 'coordinator'
        where wording.suggested_at <= frozen_at
          and (wording.set_aside_at is null or wording.set_aside_at > frozen_at) and not exists (select from key_question_agreement agreement
          where agreement.wording_id = wording.id and agreement.person_id = member.person_id
            and agreed_at <= frozen_at)`),
    ).toEqual([])
  })

  it('keeps each promise: a source is as attributable as its note, and the report holds only what was shared', async () => {
    const [kept] = await asOwner(`select
      (select count(*)::int from evidence_note note left join evidence_note_source source
        on source.note_id = note.id and source.attributable = note.attributable
        where source.note_id is null) as without_source,
      (select count(*)::int from evidence_note note join review on review.id = note.review_id
        where not attributable and day3 < current_date) as in_confidence,
      (select count(*)::int from report_block block join finding on finding.id = finding_id
        where shared_at is null) as unshared_in_report,
      (select count(*)::int from finding where shared_at is not null and told_sources is null
        and kind <> 'next_step') as shared_on_little,
      (select count(*)::int from report_block where finding_id is not null and kind = 'paragraph'
        and evidence is null) as without_evidence`)
    expect(kept).toMatchObject({
      without_source: 0,
      unshared_in_report: 0,
      shared_on_little: 0,
      without_evidence: 0,
    })
    // of the reviews whose days are over: one that is under way has more by the hour
    expect(kept?.in_confidence).toBeGreaterThan(20)
  })

  it('dates nothing in the future, but days to come', async () => {
    const [late] = await asOwner(`select
      (select count(*)::int from audit where at > now()) as deeds,
      (select count(*)::int from evidence_note_source where written_at > now()) as notes,
      (select count(*)::int from finding where proposed_at > now() or shared_at > now()) as findings,
      (select count(*)::int from finding_view where said_at > now()) as views,
      (select count(*)::int from review_member where answered_at > now()) as answers`)
    expect(late).toEqual({ deeds: 0, notes: 0, findings: 0, views: 0, answers: 0 })
  })

  it('has real files behind its documents', async () => {
    const documents = await asOwner<{ storage_key: string; bytes: number; name: string }>(
      `select storage_key, bytes, name from document`,
    )
    expect(documents.length).toBeGreaterThan(8)
    for (const { storage_key, bytes } of documents) {
      const read = await new Response(await fileStorage().read(storage_key)).bytes()
      expect(read.byteLength).toBe(bytes)
    }
  })
})
