import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { asOwner, useTestDatabase } from '../../../../test/database.ts'
import { insertRow, makePost } from '../../../../test/factory.ts'
import {
  done,
  nothing,
  type ReportWorld,
  readers,
  released,
  rowsFor,
  withHost,
} from '../../../../test/report-world.ts'
import type { Person } from '../../../access/actor.ts'
import { digestOf } from '../../../access/secret-token.server.ts'
import { readingAs } from '../../../access/transaction.server.ts'
import { addDays, setClock, today } from '../../../platform/clock.ts'
import { reviewHistory } from '../../follow-up/history.server.ts'
import { anybody, publicReport, trustReviews } from '../public/published.server.ts'
import { keptPage } from '../statistics/kept-figures.server.ts'
import { endGroupSharing } from './end-group-sharing.server.ts'
import { endReportLink } from './end-link.server.ts'
import { endSharing } from './end-sharing.server.ts'
import { makeReportLink } from './make-link.server.ts'
import { reportsOpenedToYou } from './opened-to-you.server.ts'
import { publishReport } from './publish-report.server.ts'
import { giveLinkCode, holder, openReportLink, reportAtLink } from './report-at-link.server.ts'
import { shareReport } from './share-report.server.ts'
import { shareWithGroup } from './share-with-group.server.ts'
import { unpublishReport } from './unpublish-report.server.ts'

useTestDatabase()
afterEach(() => setClock(null))

const missing = { ok: false, missing: true }
const notNow = { ok: false, problems: [expect.anything()] }
const stranger = holder('test')
const reader = anybody('test')

/** A released report, and a link to it as somebody has it who was sent it. */
async function linked({ code = '' } = {}) {
  const world = await released()
  setClock(null)
  const input = { reviewId: world.review }
  const made = done(
    await makeReportLink(world.as.hostLead, {
      ...input,
      label: 'For governors',
      endsOn: addDays(today(), 7),
      code,
    }),
  )
  return { ...world, input, ...made, token: made.path.replace('/shared/', '') }
}
const opens = async (token: string, pass: string | null = null) =>
  Boolean((await reportAtLink(stranger, { token, pass }))?.report)

describe('a link to a report', () => {
  test('opens that one report to whoever holds it, and is nowhere kept', async () => {
    const { token, id, review, as } = await linked()
    const other = await linked()
    const read = await reportAtLink(stranger, { token, pass: null })
    expect(read).toMatchObject({ sharer: 'Fiona Marchetti', trustName: 'Harbour & Moor Learning Trust' })
    expect(read?.report?.sections).toHaveLength(7)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const kept = await asOwner('select * from report_link where id = $1', [id])
    const told = await asOwner('select * from audit where review_id = $1', [review])
    expect(JSON.stringify([kept, told])).not.toContain(token)
    // by it nothing else is read, and nobody reads more for being signed in
    expect(await rowsFor({ ...as.central }, review)).toEqual(nothing)
    expect(await reportAtLink(as.central, { token, pass: null })).toBeNull()
    expect(await opens(digestOf(token))).toBe(false)
    expect(await opens(other.token)).toBe(true)
  })

  test('ends with its day in London, or at once when the host ends it', async () => {
    const { token, id, input, as } = await linked()
    const open = (endsOn: string, at: string) =>
      asOwner<{ open: boolean }>('select access.link_is_open(null, $1, $2) as open', [endsOn, at]).then(
        ([row]) => row?.open,
      )
    expect(await open('2027-02-28', '2027-02-28T23:59:59Z')).toBe(true)
    expect(await open('2027-02-28', '2027-03-01T00:00:00Z')).toBe(false)
    expect(await open('2027-06-30', '2027-06-30T22:59:59Z')).toBe(true)
    expect(await open('2027-06-30', '2027-06-30T23:00:00Z')).toBe(false)
    await asOwner('update report_link set ends_on = current_date - 1 where id = $1', [id])
    expect(await opens(token)).toBe(false)
    await asOwner('update report_link set ends_on = current_date where id = $1', [id])
    expect(await opens(token)).toBe(true)
    expect(await endReportLink(as.lead, { ...input, linkId: id })).toEqual(missing)
    done(await endReportLink(as.hostLeader, { ...input, linkId: id }))
    expect(await opens(token)).toBe(false)
    expect(await openReportLink(stranger, { token })).toEqual(missing)
    expect(await endReportLink(as.hostLead, { ...input, linkId: id })).toMatchObject(notNow)
  })

  test('is told of by its name in the history that the host’s leaders read, and by none to anybody else', async () => {
    const { token, id, input, as } = await linked()
    done(await openReportLink(stranger, { token }))
    done(await endReportLink(as.hostLead, { ...input, linkId: id }))
    const told = async (who: Person) =>
      (await reviewHistory(who, input))?.entries
        .map(({ words }) => words)
        .filter((words) => /link/.test(words))
    expect(await told(as.hostLeader)).toEqual([
      'ended a link to the report, “For governors”',
      'opened the report by the link “For governors”',
      'made a link to the report, “For governors”',
    ])
    for (const other of [as.coordinator, as.lead, as.peer, as.central])
      expect(JSON.stringify((await told(other)) ?? [])).not.toContain('governors')
  })

  test('is made for a day within a year, by the host’s leaders alone, and only of what is theirs', async () => {
    const { input, as } = await linked()
    const make = (endsOn: string, who = as.hostLead) =>
      makeReportLink(who, { ...input, label: 'For somebody', endsOn })
    expect(await make(addDays(today(), -1))).toMatchObject({ problems: [{ field: 'endsOn' }] })
    expect(await make(addDays(today(), 367))).toMatchObject({ problems: [{ field: 'endsOn' }] })
    for (const other of [as.lead, as.peer, as.central, as.coordinator, as.chair])
      expect(await make(today(), other)).toEqual(missing)
  })

  test('with a code opens to whoever has both, for half a day', async () => {
    const { token, code, id } = await linked({ code: 'yes' })
    expect(code).toMatch(/^\d{8}$/)
    expect(await reportAtLink(stranger, { token, pass: null })).toMatchObject({ report: null, shut: false })
    expect(done(await giveLinkCode(stranger, { token, code: '00000000x' }))).toBeNull()
    const pass = done(await giveLinkCode(stranger, { token, code: `${code?.slice(0, 4)} ${code?.slice(4)}` }))
    expect(await opens(token, pass)).toBe(true)
    expect(await opens(token, 'another')).toBe(false)
    const kept = JSON.stringify([
      await asOwner('select * from report_link where id = $1', [id]),
      await asOwner('select * from report_link_pass where link_id = $1', [id]),
    ])
    for (const secret of [code, pass]) expect(kept).not.toContain(secret)
    // a pass is of its own link
    const other = await linked({ code: 'yes' })
    expect(await opens(other.token, pass)).toBe(false)
    await asOwner(`update report_link_pass set until = now() where link_id = $1`, [id])
    expect(await opens(token, pass)).toBe(false)
  })

  test('takes no code for an hour after five wrong ones, and ends after thirty', async () => {
    const { token, code, id } = await linked({ code: 'yes' })
    for (let n = 0; n < 5; n += 1) done(await giveLinkCode(stranger, { token, code: '1' }))
    expect(await giveLinkCode(stranger, { token, code })).toMatchObject(notNow)
    expect(await reportAtLink(stranger, { token, pass: null })).toMatchObject({ shut: true })
    await asOwner(`update report_link set wrong_since = now() - interval '61 minutes' where id = $1`, [id])
    expect(done(await giveLinkCode(stranger, { token, code }))).toBeTruthy()
    await asOwner(`update report_link set wrong_codes = 29 where id = $1`, [id])
    done(await giveLinkCode(stranger, { token, code: '1' }))
    expect(await reportAtLink(stranger, { token, pass: null })).toBeNull()
  })

  test('is counted when it opens something, once in ten minutes, with no word of by whom', async () => {
    const { token, id, review } = await linked({ code: 'yes' })
    done(await openReportLink(stranger, { token }))
    expect(await asOwner('select 1 from report_opening where link_id = $1', [id])).toEqual([])
    const plain = await linked()
    done(await openReportLink(stranger, { token: plain.token }))
    done(await openReportLink(stranger, { token: plain.token }))
    expect(await asOwner('select person_id, how from report_opening where link_id = $1', [plain.id])).toEqual(
      [{ person_id: null, how: 'page' }],
    )
    expect(review).not.toBe(plain.review)
  })
})

describe('a group that a report is shared with', () => {
  test('reads it as the group is at the time, until that ends', async () => {
    const world = await released()
    const { as, review, people, trust } = world
    const input = { reviewId: review }
    const heads = done(await shareWithGroup(as.hostLead, { ...input, people: 'heads' }))
    expect(await readers(world)).toEqual(['hostLead', 'hostLeader'])
    await makePost(people.outsider, trust, 'headteacher')
    expect(await readers(world)).toEqual(['hostLead', 'hostLeader', 'outsider'])
    await asOwner(`update trust_post set until = current_date - 1 where person_id = $1`, [people.outsider])
    expect(await readers(world)).toEqual(['hostLead', 'hostLeader'])
    done(await shareWithGroup(as.hostLead, { ...input, people: 'team' }))
    expect(await shareWithGroup(as.hostLead, { ...input, people: 'team' })).toMatchObject(notNow)
    expect(await readers(world)).toEqual(['lead', 'peer', 'hostLead', 'hostLeader'])
    // the text alone: what the team found, said and heard stays closed
    expect(await rowsFor(as.peer, review)).toMatchObject({ remarks: 0, findings: 0 })
    await asOwner(`update trust_post set until = null where person_id = $1`, [people.outsider])
    done(await endGroupSharing(as.hostLeader, { ...input, groupShareId: heads }))
    expect(await readers(world)).toEqual(['lead', 'peer', 'hostLead', 'hostLeader'])
  })
})

test('a report that is opened to somebody stands on their home until that ends; to its owners it is their own', async () => {
  const { as, review, people, trust } = await released()
  const home = (actor: Parameters<typeof reportsOpenedToYou>[0]) => reportsOpenedToYou(actor, null)
  await makePost(people.outsider, trust, 'headteacher')
  const everybody = [as.hostLead, as.lead, as.peer, as.central, as.outsider]
  const where = async () => (await Promise.all(everybody.map(home))).map((reports) => reports.length)
  expect(await where()).toEqual([0, 0, 0, 0, 0])
  const heads = done(await shareWithGroup(as.hostLead, { reviewId: review, people: 'heads' }))
  const { shareId } = done(await shareReport(as.hostLead, { reviewId: review, personId: people.peer }))
  expect(await where()).toEqual([0, 0, 1, 0, 1])
  expect(await home(as.outsider)).toMatchObject([
    { reviewId: review, trustName: 'Harbour & Moor Learning Trust' },
  ])
  done(await endGroupSharing(as.hostLead, { reviewId: review, groupShareId: heads }))
  done(await endSharing(as.hostLead, { reviewId: review, shareId }))
  expect(await where()).toEqual([0, 0, 0, 0, 0])
})

describe('the public page of a trust', () => {
  const addressOf = async ({ trust }: ReportWorld) => {
    const [row] = await asOwner<{ slug: string }>('select slug from trust where id = $1', [trust])
    return row?.slug ?? ''
  }

  test('shows what the trust publishes, to anybody, until it is taken off', async () => {
    const world = await released()
    const { as, review } = world
    const input = { reviewId: review, sure: 'yes' }
    const slug = await addressOf(world)
    expect(await publishReport(as.hostLead, { reviewId: review })).toMatchObject({
      problems: [{ field: 'sure' }],
    })
    expect(await trustReviews(reader, { slug })).toBeNull()
    for (const other of [as.lead, as.central, as.coordinator])
      expect(await publishReport(other, input)).toEqual(missing)
    done(await publishReport(as.hostLead, { ...input, pdf: 'yes' }))
    expect(await publishReport(as.hostLead, input)).toMatchObject(notNow)
    expect(await trustReviews(reader, { slug })).toMatchObject({
      reports: [{ reviewId: review, withPdf: true }],
    })
    expect((await publicReport(reader, { slug, ...input }))?.sections).toHaveLength(7)
    expect(await publicReport(reader, { slug: 'another-trust', ...input })).toBeNull()
    // the words alone are public: nothing else of the review
    expect(await rowsFor(reader as never, review)).toMatchObject({ remarks: 0, findings: 0 })
    expect(await rowsFor(as.central, review)).toEqual(nothing)
    done(await unpublishReport(as.hostLeader, input))
    expect(await trustReviews(reader, { slug })).toBeNull()
    expect(await publicReport(reader, { slug, ...input })).toBeNull()
    expect(await unpublishReport(as.hostLead, input)).toMatchObject(notNow)
  })

  test('has an address that is made from the trust’s name, its own, and stays when the name changes', async () => {
    const make = (name: string) =>
      insertRow('trust', {
        uid: String(Math.floor(Math.random() * 1e9)),
        name,
        type: 'Multi-academy trust',
        as_at: '2026-11-01',
        presence: 'in the latest file',
      })
    const slugs = async (id: string) =>
      (await asOwner<{ slug: string }>('select slug from trust where id = $1', [id]))[0]?.slug
    const [one, two] = [await make('St Édith’s & Moor Trust'), await make('St Edith’s and Moor Trust')]
    expect(await slugs(one)).toBe('st-ediths-and-moor-trust')
    expect(await slugs(two)).toMatch(/^st-ediths-and-moor-trust-\d+$/)
    await asOwner(`update trust set name = 'Another name', slug = 'another' where id = $1`, [one])
    expect(await slugs(one)).toBe('st-ediths-and-moor-trust')
  })
})

test('before its release nothing opens a report, whatever was made for it', async () => {
  const world = await withHost()
  const { review, people } = world
  const common = { review_id: review, made_by: people.hostLead, label: 'Early', ends_on: '2099-01-01' }
  await insertRow('report_link', { ...common, token_sha256: digestOf('early') })
  await insertRow('report_publication', { review_id: review, with_pdf: true, published_by: people.hostLead })
  const rowsByLink = await readingAs(stranger, async (tx) => {
    await sql`select set_config('candour.report_link', ${digestOf('early')}, true)`.execute(tx)
    return tx.selectFrom('report_block').select('id').execute()
  })
  const rowsOfAnybody = await readingAs(reader, (tx) => tx.selectFrom('report_block').select('id').execute())
  expect([rowsByLink, rowsOfAnybody]).toEqual([[], []])
})

describe('what the programme keeps', () => {
  test('of a released report are dates and counts, the same for the central team and the host, and not a word', async () => {
    const { as, review } = await released()
    const input = { reviewId: review }
    const kept = await keptPage(as.central, input)
    expect(kept).toEqual(await keptPage(as.hostLead, input))
    expect(kept?.figures.find(({ term }) => term === 'Strengths')).toEqual({ term: 'Strengths', value: '1' })
    expect(kept?.figures.find(({ term }) => term === 'Sections of the report')?.value).toBe('2')
    expect(JSON.stringify(kept)).not.toMatch(/Subject leads|headteachers get/)
    for (const other of [as.lead, as.peer, as.coordinator, as.chair, as.outsider])
      expect(await keptPage(other, input)).toBeNull()
  })
})
