// How long the pages of a host's documents take when it sends very much: npm run bench -- documents-400
// Makes a review with 400 documents of 24 pages each (about 2.4 million words, with the words of plain English drawn
// by how often they come up), five reviewers who have read some of them, and a host; asks as a reviewer, as the lead
// reviewer and as the coordinator, under the row-level rules as in real use.
import pg from 'pg'
import { type BenchDatabase, withBenchDatabase } from './parts/bench-database.ts'

const DOCUMENTS = 400
const PAGES = 24
const WORDS = 250
const ROUNDS = 15

type Result = { what: string; 'median ms': number; 'slowest ms': number; rows: number }
const results: Result[] = []

await withBenchDatabase(async (bench) => {
  const world = await makeWorld(bench.url)
  await ask(world, bench.load)
})
console.table(results)
process.stdout.write(`${JSON.stringify({ bench: 'documents-400', results })}\n`)

type World = {
  review: string
  lead: string
  peer: string
  coordinator: string
  request: string
  document: string
}

async function makeWorld(url: string): Promise<World> {
  const owner = new pg.Client({ connectionString: url })
  owner.on('error', () => {})
  await owner.connect()
  const one = async (text: string, values: unknown[] = []) =>
    (await owner.query<{ id: string }>(text, values)).rows[0]?.id ?? ''
  const person = (name: string) =>
    one('insert into person (name, email) values ($1, $2) returning id', [name, `${name}@bench.example`])
  const trust = await one(`insert into trust (uid, name, type, status, as_at, presence)
    values ('9', 'Bench Trust', 'Multi-academy trust', 'Open', '2026-11-01', 'in the latest file') returning id`)
  const review = await one(
    `insert into review (trust_id, year_id, template_id, day1, day2, day3, stage)
    select $1, '2026/27', id, '2026-12-01', '2026-12-02', '2026-12-03', 'prepare'
    from review_template where kind = 'tpr-in-person' order by version desc limit 1 returning id`,
    [trust],
  )
  const coordinator = await person('coordinator')
  const team: string[] = []
  for (const name of ['lead', 'a', 'b', 'c', 'd']) team.push(await person(name))
  const join = (who: string, role: string) =>
    owner.query(
      `insert into review_member (review_id, person_id, role, state, agreement_version, agreed_at)
      values ($1, $2, $3, 'accepted', '1', now())`,
      [review, who, role],
    )
  await join(coordinator, 'coordinator')
  for (const [place, who] of team.entries()) await join(who, place === 0 ? 'lead_reviewer' : 'peer_reviewer')
  await owner.query(
    `insert into document_request (review_id, position, question, answer)
    select $1, n, 'Question ' || n || ' of the team?', 'An answer in a few sentences.' from generate_series(1, 12) n`,
    [review],
  )
  await fill(owner, review, coordinator, team)
  const request = await one('select id from document_request where review_id = $1 and position = 1', [review])
  const document = await one('select id from document where review_id = $1 limit 1', [review])
  await owner.end()
  return { review, lead: team[0] ?? '', peer: team[1] ?? '', coordinator, request, document }
}

// Words of a made-up language come up as words do: a few very often, most seldom.
async function fill(owner: pg.Client, review: string, coordinator: string, team: string[]) {
  await owner.query(
    `insert into document (id, lineage_id, review_id, request_id, name, media_type, bytes, sha256, storage_key,
      uploaded_by, pages, words, reading)
    select d.id, d.id, $1, r.id, 'Paper ' || n || ' on attendance.pdf', 'application/pdf', 1000, n::text, 'none', $2,
      ${PAGES}, ${PAGES * WORDS}, 'read'
    from (select gen_random_uuid() as id, n from generate_series(1, ${DOCUMENTS}) n) d
    join document_request r on r.review_id = $1 and r.position = 1 + d.n % 12`,
    [review, coordinator],
  )
  await owner.query(
    `insert into document_text (document_id, review_id, place, label, body)
    select d.id, $1, p, 'Page ' || p, words.body || case when p = 7 then ' residential courses' else '' end
    from document d, generate_series(1, ${PAGES}) p, lateral (
      select string_agg('word' || floor(exp(random() * 9 + 0 * w))::int, ' ') as body
      from generate_series(1, ${WORDS} + 0 * p) w where d.review_id = $1) words
    where d.review_id = $1`,
    [review],
  )
  for (const who of team)
    await owner.query(
      `insert into document_opening (document_id, review_id, person_id, read_at)
      select id, $1, $2, case when random() < 0.5 then now() end from document
      where review_id = $1 and random() < 0.6`,
      [review, who],
    )
  await owner.query(
    `insert into document_summary (lineage_id, review_id, body, key, written_by)
    select id, $1, 'In short.', true, $2 from document where review_id = $1 order by name limit 20`,
    [review, team[0]],
  )
  await owner.query('vacuum analyze')
}

function count(value: unknown): number {
  if (Array.isArray(value)) return value.length
  return value && typeof value === 'object' ? 1 : 0
}

async function timed(what: string, work: () => Promise<unknown>) {
  const times: number[] = []
  let rows = 0
  for (let round = 0; round <= ROUNDS; round++) {
    const from = performance.now()
    const value = await work()
    // The first time the database has nothing in memory; it is not counted.
    if (round > 0) times.push(performance.now() - from)
    rows = count(value)
  }
  const sorted = times.toSorted((one, other) => one - other)
  const round = (ms = 0) => Math.round(ms * 10) / 10
  results.push({
    what,
    'median ms': round(sorted[Math.floor(sorted.length / 2)]),
    'slowest ms': round(sorted.at(-1)),
    rows,
  })
}

async function ask(
  { review, lead, peer, coordinator, request, document }: World,
  load: BenchDatabase['load'],
) {
  const portal = '/src/domains/preparation/portal'
  const [{ documentRequest, documentRequests }, { readersOf }, { documentView, documentParts }] =
    await Promise.all([
      load<typeof import('../src/domains/preparation/portal/requests.server.ts')>(
        `${portal}/requests.server.ts`,
      ),
      load<typeof import('../src/domains/preparation/portal/readers.server.ts')>(
        `${portal}/readers.server.ts`,
      ),
      load<typeof import('../src/domains/preparation/portal/document-view.server.ts')>(
        `${portal}/document-view.server.ts`,
      ),
    ])
  const { ownReading, readingOfTeam } = await load<
    typeof import('../src/domains/preparation/reading/reading.server.ts')
  >('/src/domains/preparation/reading/reading.server.ts')
  const { searchReview } = await load<
    typeof import('../src/domains/preparation/search/search-review.server.ts')
  >('/src/domains/preparation/search/search-review.server.ts')
  const as = (personId: string) => ({ personId, requestId: 'bench' })
  const at = { reviewId: review }
  await timed('documents page: the questions, as a reviewer', () => documentRequests(as(peer), at))
  await timed('documents page: own reading, as a reviewer', () => ownReading(as(peer), at))
  await timed('documents page: the team’s reading, as the lead', () => readingOfTeam(as(lead), at))
  await timed('documents page: who has read what, as the host', () => readersOf(as(coordinator), at))
  await timed('a question with its documents, as the host', () =>
    documentRequest(as(coordinator), { requestId: request }),
  )
  await timed('a document, as a reviewer', () => documentView(as(peer), { ...at, documentId: document }))
  await timed('its first 50 parts, as a reviewer', () =>
    documentParts(as(peer), { documentId: document, from: 1, most: 50 }).then(({ parts }) => parts),
  )
  for (const typed of [
    'residential',
    'residential courses',
    'word8000',
    'word3 word5',
    'attendance',
    'nothing',
  ])
    await timed(`search “${typed}”, as a reviewer`, () => searchReview(as(peer), { ...at, typed }))
}
