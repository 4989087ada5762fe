import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unzip } from '../browser/unzip.ts'
import { inTurns } from './pages-of.ts'
import { startTwins, type Twins } from './twin-worlds.ts'
import type { Visitor } from './visitor.ts'

// Two worlds that differ only in who said what, where, to whom and when, behind every note that is not attributable:
// nobody but the two reviewers whose notes they are can tell one from the other, byte for byte (MISSION F2).
let twins: Twins
let review: string
const swapped = ['Anil Deshmukh', 'Joanna Prys']

beforeAll(async () => {
  twins = await startTwins(swapSources)
  review = (await twins.doors[0].query(reviewInItsDays)).rows[0].id
}, 240_000)
afterAll(() => twins?.end())

const peopleOf = `select name from person where id in (select person_id from review_member where review_id = $1)
  or id in (select person_id from programme_role where role = 'central_team')`
const reviewInItsDays = `select id from review where stage = 'three_days' limit 1`

// Each keeps as many sources as before, so that what may be counted counts the same; every one of them is another.
async function swapSources(door: pg.Client) {
  const { rows } = await door.query('select id from person where name = any ($1) order by name', [swapped])
  const [a, b] = rows.map(({ id }) => id)
  const hidden = `not attributable and author_id in ('${a}', '${b}')`
  await door.query(`
    update audit set actor_id = case actor_id when '${a}' then '${b}'::uuid else '${a}'::uuid end
      where command in ('keep-note', 'change-note') and subject_id in (select note_id from evidence_note_source where ${hidden});
    with ring as (
      select urn, session_id, row_number() over (order by urn) as place, count(*) over () as n
      from (select urn, min(id::text)::uuid as session_id from session
        where review_id = (${reviewInItsDays}) and urn is not null
          and urn not in (select urn from evidence_note_source where urn is not null and not (${hidden}))
        group by urn) s),
    turned as (select here.urn, there.urn as other_urn, there.session_id as other_session from ring here
      join ring there on there.place = here.place % here.n + 1)
    update evidence_note_source source set urn = turned.other_urn, session_id = turned.other_session,
        said_by = source.said_by || ' (not ' || source.session_id || ')'
      from turned where source.urn = turned.urn and ${hidden};
    update evidence_note_source set
      author_id = case author_id when '${a}' then '${b}'::uuid else '${a}'::uuid end,
      said_by = 'Somebody else, ' || said_by, written_at = written_at - interval '3 hours 7 minutes',
      speaker = case speaker when 'teacher' then 'support_staff' when '' then '' else 'teacher' end
      where ${hidden}`)
}

/** What differs between any two answers of Candour, whoever asks: the whole list. */
const alwaysDiffers: [RegExp, string][] = [
  [/localhost(:|%3A)\d+/g, 'here'],
  // script nonce, and the reference of the request
  [/nonce="[^"]+"/g, 'nonce'],
  [/"nonce","[^"]+"/g, 'nonce'],
  [/\\"nonce\\",\\"[^"\\]+\\"/g, 'nonce'],
  [/\\"reference\\",\\"[0-9A-F]{8}\\"/g, 'reference'],
  // the number that a form gives to what will be written with it
  [/(name="(?:noteId|ideaId|takenId|referralId|observationId|id)" value=")[0-9a-f-]{36}/g, '$1new'],
  [/\\"(noteId|referralId|observationId)\\",\\"[0-9a-f-]{36}/g, 'new'],
  [/\\"idea\\",\\"[0-9a-f-]{36}\\",\\"[0-9a-f-]{36}/g, 'new'],
  // when a calendar or a document was made
  [/DTSTAMP:\w+/g, 'now'],
  [/(xsi:type="dcterms:W3CDTF">)[^<]+/g, '$1now'],
]
const plain = (text: string) => alwaysDiffers.reduce((so, [what, with_]) => so.replace(what, with_), text)

const linksIn = (html: string) =>
  [...html.matchAll(/(?:href|action)="(\/[^"#]*)/g)]
    .map((match) => (match[1] ?? '').replaceAll('&amp;', '&'))
    .filter((path) => !/^\/(assets|icon|manifest|sign-|outbox|@)/.test(path))

type Difference = string
async function walk(name: string, from: string[], most: number) {
  const [here, there] = twins.as(name)
  const differences: Difference[] = []
  const met = new Set(from)
  const waiting = [...from]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const [one, other] = await Promise.all([read(here, path), read(there, path)])
    const bodies = [plain(one.text), plain(other.text)]
    if (one.status !== other.status || one.location !== other.location || bodies[0] !== bodies[1])
      differences.push(`${path}: ${firstDifference(bodies[0] ?? '', bodies[1] ?? '')}`)
    for (const link of [...linksIn(one.text), ...(one.location?.startsWith('/') ? [one.location] : [])])
      if (!met.has(link) && met.size < most) {
        met.add(link)
        waiting.push(link)
      }
  }
  return { differences, met }
}

/** A page, or what a file holds: a Word file or a workbook part by part. */
async function read(visitor: Visitor, path: string) {
  const answer = await visitor.get(path)
  if (answer.response.bodyUsed) return answer
  const bytes = Buffer.from(await answer.response.arrayBuffer())
  if (bytes.subarray(0, 2).toString() !== 'PK') return { ...answer, text: bytes.toString('latin1') }
  const parts = [...(await unzip(bytes))].map(([name, part]) => `${name}: ${part}`)
  return { ...answer, text: parts.join('\n') }
}

function firstDifference(one: string, other: string) {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return `${one.slice(Math.max(0, at - 60), at + 60)} | ${other.slice(Math.max(0, at - 60), at + 60)}`
}

describe('Nobody else can tell who said it', () => {
  test('the two worlds do differ, and their two reviewers see it', async () => {
    for (const name of swapped)
      expect((await walk(name, [`/reviews/${review}/notes?whose=mine`], 1)).differences).not.toEqual([])
  })

  test('on any page, list, count, order, search or file that anybody else comes to', async () => {
    const others = twins.people.filter((name) => !swapped.includes(name))
    expect(others.length).toBeGreaterThan(10)
    const told: Record<string, Difference[]> = {}
    let pages = 0
    const inIt = new Set((await twins.doors[0].query(peopleOf, [review])).rows.map(({ name }) => name))
    await inTurns(others, 2, async (name) => {
      const { differences, met } = await walk(
        name,
        ['/', `/reviews/${review}`, `/reviews/${review}/notes`, `/reviews/${review}/findings`, '/field/pack'],
        // whoever has no part in it finds nothing of it anywhere; they are asked more briefly
        inIt.has(name) ? 120 : 30,
      )
      pages += met.size
      if (differences.length > 0) told[name] = differences
    })
    expect(told).toEqual({})
    expect(pages).toBeGreaterThan(500)
  }, 300_000)

  test('in any mail, once everybody has been written what needs them', async () => {
    const [one, other] = await Promise.all(twins.doors.map(digests))
    expect(one?.length).toBeGreaterThan(10)
    expect(other).toEqual(one)
  }, 60_000)
})

async function digests(door: pg.Client) {
  await door.query(
    `select graphile_worker.add_job('write-digest', json_build_object('personId', id,
    'day', to_char(now() at time zone 'Europe/London', 'YYYY-MM-DD'))) from person where not (name = any ($1))`,
    [swapped],
  )
  const left = () => door.query(`select from graphile_worker.jobs where task_identifier = 'write-digest'`)
  while ((await left()).rowCount !== 0) await new Promise((done) => setTimeout(done, 200))
  const { rows } = await door.query(`select to_address, kind, subject, body_text, body_html, calendar
    from mail left join mail_content on mail_id = mail.id order by 1, 2, 3, 4`)
  return rows.map((row) => plain(JSON.stringify(row)))
}
