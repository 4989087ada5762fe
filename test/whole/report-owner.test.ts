import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, today } from '../../src/platform/clock.ts'
import { mark } from '../access/marks.ts'
import type { World } from '../access/world.ts'
import type { RunningCandour } from './candour-process.ts'
import { databaseOf } from './database-of.ts'
import { startWithWorld } from './pages-of.ts'
import { lookAroundAs, Visitor } from './visitor.ts'

// A report from its last step into its owner's hands, and out of everybody else's: in the whole application.
let candour: RunningCandour
let database: pg.Client
let world: World
let review: string
const people = {} as Record<'central' | 'lead' | 'peer' | 'chief executive' | 'chair' | 'nobody', Visitor>
const at = (path: string) => `/reviews/${review}${path}`
const words = mark('reportText', 'final')

beforeAll(async () => {
  const started = await startWithWorld()
  candour = started.candour
  world = started.world
  review = world.finalText
  database = await databaseOf(candour.data)
  // The world's final texts have a mark that was made up.
  await database.query(`alter table report disable trigger user`)
  await database.query(
    `update report set sha256 = encode(sha256(convert_to(t.text, 'UTF8')), 'hex') from (select
      '["candour report",1]' || chr(10) || '["section",' || to_json(s.heading)::text || ',null]' || chr(10)
      || '["paragraph",' || to_json(b.text)::text || ',null]' || chr(10) as text
      from report_section s join report_block b on b.section_id = s.id where s.review_id = $1) t
    where review_id = $1`,
    [review],
  )
  await database.query(`alter table report enable trigger user`)
  for (const who of ['central', 'lead', 'peer', 'chief executive', 'chair'] as const)
    people[who] = await lookAroundAs(candour.url, `The ${who}`)
  people.nobody = new Visitor(candour.url)
})
afterAll(async () => {
  await database?.end()
  await candour?.end()
})

/** How many paragraphs the database gives the central team's own person. */
async function rowsForCentral() {
  await database.query('begin')
  await database.query('set local role candour_app')
  await database.query(`select set_config('candour.actor', $1, true)`, [world.of('central')])
  const { rows } = await database.query('select text from report_block where review_id = $1', [review])
  await database.query('rollback')
  return rows.length
}

const everywhere = [
  '/report',
  '/report/read',
  '/report/answers',
  '/report/text',
  '/report/text/file',
  '/report/publish',
  '/report/release',
  '/report/files/pdf',
  '/report/files/word',
  '/report.data',
  '/report/read.data',
]

describe('a report in its owner’s hands', () => {
  test('is refused to the central team from its release on: at every page, file, search, export and in the database', async () => {
    expect((await people.lead.get(at('/report/read'))).text).toContain(words)
    expect((await people.lead.post(at('/report/release'))).location).toBe(at(''))
    for (const who of ['central', 'lead', 'peer'] as const)
      for (const path of everywhere) {
        const answer = await people[who].get(at(path))
        expect(answer.text, `${who} at ${path}`).not.toContain(words)
        expect(
          [404, 200].includes(answer.status) && (answer.status === 404 || path.endsWith('.data')),
          path,
        ).toBe(true)
      }
    for (const path of ['/history', '/history/file', '/mail', '', '/report/kept'])
      expect((await people.central.get(at(path))).text, path).not.toContain(words)
    for (const path of [`/trusts/find?q=${words}`, `/trusts?q=${words}`, `/documents/search?q=${words}`])
      expect(
        (await people.central.get(path)).text.replaceAll(`q=${words}`, '').replaceAll(`value="${words}"`, ''),
      ).not.toMatch(new RegExp(`These words are marked ${words}`))
    expect(await rowsForCentral()).toBe(0)
    // what it keeps: dates and counts
    expect((await people.central.get(at('/report/kept'))).text).toContain('What the programme keeps')
    expect((await people['chief executive'].get(at('/report/read'))).text).toContain(words)
  })

  test('opens by a link for as long as the link lasts, and not at the next request after', async () => {
    const form = { intent: 'make-link', label: 'For the board', endsOn: addDays(today(), 3) }
    const made = await people['chief executive'].post(at('/report'), form)
    const link = made.text.match(/http:\/\/localhost:\d+(\/shared\/[\w-]{43})/)?.[1] ?? ''
    expect(link).not.toBe('')
    for (const who of ['central', 'nobody'] as const) {
      const answer = await people[who].get(link)
      expect(answer.text).toContain(words)
      expect(answer.text).toContain('The chief executive')
      expect(answer.headers.get('x-robots-tag')).toBe('noindex')
      expect(answer.headers.get('referrer-policy')).toBe('strict-origin')
    }
    // it can be read there, and taken away by nobody
    expect((await people.central.get(at('/report/files/pdf'))).status).toBe(404)
    expect(await rowsForCentral()).toBe(0)
    await database.query(
      'update report_link set ends_on = current_date - 1 where review_id = $1 and ends_on > current_date + 1',
      [review],
    )
    for (const who of ['central', 'nobody'] as const) {
      const answer = await people[who].get(link)
      expect([answer.status, answer.text.includes(words)]).toEqual([404, false])
    }
    expect(candour.output()).not.toContain(link.slice('/shared/'.length))
  })

  test('with a code asks for it first, and remembers that it was given', async () => {
    const form = { intent: 'make-link', label: 'Coded', endsOn: addDays(today(), 3), code: 'yes' }
    const made = await people['chief executive'].post(at('/report'), form)
    const link = made.text.match(/http:\/\/localhost:\d+(\/shared\/[\w-]{43})/)?.[1] ?? ''
    const code = made.text.match(/<b>(\d{4} \d{4})<\/b>/)?.[1] ?? ''
    const visitor = new Visitor(candour.url)
    expect((await visitor.get(link)).text).not.toContain(words)
    const wrong = await visitor.post(link, { code: '0000 0000' })
    expect([wrong.status, wrong.text.includes('That is not the code')]).toEqual([422, true])
    expect((await visitor.post(link, { code })).location).toBe(link)
    expect((await visitor.get(link)).text).toContain(words)
    expect((await new Visitor(candour.url).get(link)).text).not.toContain(words)
  })

  test('stands on the trust’s public page once it is published, without scripts and in a frame, and is gone when taken off', async () => {
    const list = '/trusts/host-trust/reviews'
    const unknown = await people.nobody.get('/trusts/no-such-trust/reviews')
    const shown = (text: string) => text.match(/<main[\s\S]*<\/main>/)?.[0]
    const before = await people.nobody.get(list)
    expect(before.status).toBe(404)
    expect(before.headers.get('content-security-policy')?.replace(/nonce-[^']*/g, '')).toBe(
      unknown.headers.get('content-security-policy')?.replace(/nonce-[^']*/g, ''),
    )
    expect(shown(before.text)).toContain('Page not found')
    expect(shown(before.text)).toBe(shown(unknown.text))
    await people['chief executive'].post(at('/report/publish'), {
      intent: 'publish',
      pdf: 'yes',
      sure: 'yes',
    })
    const page = await people.nobody.get(list)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(page.headers.get('x-robots-tag')).toBeNull()
    const report = await people.nobody.get(`${list}/${review}`)
    expect(report.text).toContain(words)
    expect(report.headers.get('content-security-policy')).toContain(`frame-ancestors 'none'`)
    const pdf = await people.nobody.get(`${list}/${review}/pdf`)
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    // nobody reads more of it than what is published: its own pages stay shut
    expect((await people.central.get(at('/report/read'))).status).toBe(404)
    await people['chief executive'].post(at('/report/publish'), { intent: 'unpublish' })
    for (const path of [list, `${list}/${review}`, `${list}/${review}/pdf`])
      expect((await people.nobody.get(path)).status, path).toBe(404)
  })
})
