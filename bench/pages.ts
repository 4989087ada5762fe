// How long pages take: npm run bench -- pages
// Starts the built Candour with its demonstration on a folder of its own, follows the links that five people find,
// and asks for each kind of page several times. Beside them stands /about-nothing, an address with nothing at it: what
// an answer costs before any page is made. With 400 documents put into one review, its pages are measured again.

import { startCandour } from '../test/whole/candour-process.ts'
import { databaseOf } from '../test/whole/database-of.ts'
import { lookAroundAs, type Visitor } from '../test/whole/visitor.ts'

const TIMES = 7
const MOST_KINDS = 45
type Result = { who: string; page: string; medianMs: number; slowestMs: number; kB: number }
const results: Result[] = []

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const kindOf = (path: string) =>
  path
    .replace(uuid, ':id')
    .replace(/=[^&]*/g, '')
    .replace(/#.*/, '')
const isFile = /\/(files|file|schools\.csv|schedule\.ics|find)(\/|$|\?)/
const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

async function measure(visitor: Visitor, who: string, path: string, page = kindOf(path)) {
  const times: number[] = []
  let size = 0
  for (let time = 0; time < TIMES; time++) {
    const from = performance.now()
    const answer = await visitor.get(path)
    times.push(performance.now() - from)
    size = answer.text.length
  }
  const round = (ms: number) => Math.round(ms * 10) / 10
  const slowestMs = round(Math.max(...times))
  results.push({ who, page, medianMs: round(median(times)), slowestMs, kB: Math.round(size / 1024) })
}

async function walk(visitor: Visitor, who: string) {
  const met = new Set<string>()
  const waiting = ['/']
  for (let path = waiting.shift(); path !== undefined && met.size < MOST_KINDS; path = waiting.shift()) {
    if (met.has(kindOf(path)) || isFile.test(path)) continue
    met.add(kindOf(path))
    await measure(visitor, who, path)
    const { text } = await visitor.get(path)
    for (const [, href] of text.matchAll(/<a[^>]* href="(\/[^"]*)"/g))
      if (href) waiting.push(href.replaceAll('&amp;', '&'))
  }
}

const candour = await startCandour({ CANDOUR_DEMO: 'on' })
try {
  const database = await databaseOf(candour.data)
  for (const who of [
    'Ruth Ellacott',
    'Fiona Marchetti',
    'Carol Tennant',
    'Priya Nandakumar',
    'Anil Deshmukh',
  ]) {
    const visitor = await lookAroundAs(candour.url, who)
    await measure(visitor, who, '/about-nothing')
    await walk(visitor, who)
  }
  const { rows } = await database.query<{
    id: string
  }>(`select r.id from review r join trust t on t.id = r.trust_id
    where t.name like 'Harbour%' and r.stage = 'prepare'`)
  const review = rows[0]?.id
  if (!review) throw new Error('The demonstration has no review of Harbour & Moor in preparation')
  await database.query(
    `insert into document (id, review_id, request_id, name, media_type, bytes, sha256, storage_key, uploaded_by, lineage_id, reading)
     select id, $1, request, 'Paper ' || n || '.pdf', 'application/pdf', 40000, id::text, 'none', person, id, 'read'
     from (select gen_random_uuid() as id, n,
         (select id from document_request where review_id = $1 order by position offset n % 12 limit 1) as request,
         (select person_id from review_member where review_id = $1 and role = 'coordinator') as person
       from generate_series(1, 400) n) made`,
    [review],
  )
  await database.query(`insert into document_text (document_id, review_id, place, body)
     select id, review_id, 1, repeat('How we support pupils and staff in every school of the trust. ', 400) || name
     from document where storage_key = 'none'`)
  await database.query('analyze document, document_text')
  for (const who of ['Carol Tennant', 'Ruth Ellacott', 'Anil Deshmukh']) {
    const visitor = await lookAroundAs(candour.url, who)
    const named = (page: string) => `${page}, 400 documents more`
    await measure(visitor, who, '/', named('/'))
    await measure(visitor, who, `/reviews/${review}`, named('/reviews/:id'))
    await measure(visitor, who, `/reviews/${review}/documents`, named('/reviews/:id/documents'))
    await measure(visitor, who, `/reviews/${review}/documents?q=pupils`, named('/reviews/:id/documents?q'))
  }
  await database.end()
} finally {
  await candour.end()
}
console.table(results)
process.stdout.write(`${JSON.stringify({ bench: 'pages', results })}\n`)
