import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import type pg from 'pg'
import WebSocket from 'ws'
import * as Y from 'yjs'
import { fieldName } from '../../src/domains/report/writing/field-name.ts'
import { writtenText } from '../../src/domains/report/writing/written-text.ts'
import { startCandour } from '../../test/whole/candour-process.ts'
import { databaseOf } from '../../test/whole/database-of.ts'
import { lookAroundAs } from '../../test/whole/visitor.ts'
import { KilledCandour } from './killed-candour.ts'
import { type Random, randomFrom } from './random.ts'

type Asked = {
  seconds: number
  seed: number
  kills: number
  /** the control: a writer whose page is thrown away with words that were never sent */
  careless?: boolean
  say?: (line: string) => void
}
export type CoWritten = {
  writers: number
  words: number
  drops: number
  kills: number
  lost: number
  doubled: number
  /** documents, the newcomer's and the database's among them, that say something else than the first */
  different: number
  'slowest to pass on ms': number
  /** from the lead reviewer’s word that somebody no longer writes until their page was closed, the slowest */
  'withdrawn after ms': number
}

// Everybody here is invented. All but the first are put into the team for the proof.
const names = [
  'Helen Marsh',
  'Dan Ferris',
  'Ceri Vaughan',
  'Anil Deshmukh',
  'Ruth Ellacott',
  'Eleanor Voss',
  'Gwen Tasker',
  'Nora Pellow',
]

/** Several people write one report through lines that break and a server that is killed; then everything is compared. */
export async function writeTogether({
  seconds,
  seed,
  kills,
  careless,
  say = () => {},
}: Asked): Promise<CoWritten> {
  const random = randomFrom(seed)
  const candour = new KilledCandour(await startCandour({ CANDOUR_DEMO: 'on' }))
  const writers: Writer[] = []
  try {
    const reviewId = await letAllWrite(candour.data)
    writers.push(...(await Promise.all(names.map((name) => Writer.join(candour.url, reviewId, name)))))
    await Promise.all(writers.map((writer) => writer.synced()))
    say(`${writers.length} people are writing`)
    let over = false
    const typing = writers.map((writer) => writer.type(random, () => over))
    const dropping = dropSome(writers, random, () => over)
    for (let kill = 0; kill < kills; kill++) {
      await wait((seconds * 1000) / (kills + 1))
      const ms = await candour.kill('app')
      say(`killed and back after ${Math.round(ms)} ms; ${total(writers)} words so far`)
    }
    await wait((seconds * 1000) / (kills + 1))
    over = true
    await Promise.all(typing)
    const drops = await dropping
    if (careless) writers[0]?.throwAway(random)
    const left = careless ? writers.slice(1) : writers
    await Promise.all(left.map((writer) => writer.settled()))
    const compared = await compare(candour, reviewId, { writers, left, drops, kills })
    return { ...compared, 'withdrawn after ms': await withdrawAll(candour, reviewId, writers.slice(1)) }
  } finally {
    for (const writer of writers) writer.close()
    await candour.end()
  }
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
const total = (writers: Writer[]) => writers.reduce((sum, { words }) => sum + words.length, 0)

async function dropSome(writers: Writer[], random: Random, isOver: () => boolean): Promise<number> {
  let drops = 0
  while (!isOver()) {
    await random.pause(200, 1500)
    writers[random.below(writers.length)]?.drop(random.below(4000))
    drops++
  }
  return drops
}

/** Somebody at a browser with the report open: their own copy of it, a line that may break, and words to put in. */
class Writer {
  readonly doc = new Y.Doc()
  readonly words: string[] = []
  slowest = 0
  /** when it was told that it may no longer write */
  overAt: number | null = null
  private readonly socket: HocuspocusProviderWebsocket
  private readonly provider: HocuspocusProvider
  private readonly line: { off: boolean; open: WebSocket | null } = { off: false, open: null }
  private readonly initial: string

  private constructor(url: string, reviewId: string, name: string, cookie: string) {
    this.initial = name.replace(/[^A-Z]/g, '').toLowerCase()
    const { line } = this
    class Line extends WebSocket {
      constructor(address: string) {
        super(line.off ? 'ws://127.0.0.1:9' : address, { headers: { cookie, origin: url } })
        line.open = this
        // given up before it was open, it says so to whoever still listens; a browser's says it to nobody
        this.on('error', () => {})
      }
    }
    this.socket = new HocuspocusProviderWebsocket({
      url: `${url.replace('http', 'ws')}/reviews/${reviewId}/report/write`,
      WebSocketPolyfill: Line,
      delay: 100,
      minDelay: 50,
      maxDelay: 1000,
      onClose: ({ event }) => {
        if (event.code !== 4403) return
        this.overAt ??= performance.now()
        this.close()
      },
    })
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket,
      name: reviewId,
      document: this.doc,
      token: 'session',
      flushDelay: 200,
    })
    this.provider.attach()
  }

  static async join(url: string, reviewId: string, name: string): Promise<Writer> {
    const visitor = await lookAroundAs(url, name)
    const cookie = [...visitor.cookies].map((pair) => pair.join('=')).join('; ')
    return new Writer(url, reviewId, name, cookie)
  }

  synced = () => until(() => this.provider.isSynced, 30_000)
  settled = () => until(() => this.provider.isSynced && this.provider.unsyncedChanges === 0, 60_000)
  said = () => this.doc.getXmlFragment(fieldName).toString()

  /** Puts words of their own into paragraphs at the ends of words that stand there, as somebody does who types. */
  async type(random: Random, isOver: () => boolean) {
    while (!isOver()) {
      await random.pause(150, 900)
      this.put(random)
      const from = performance.now()
      void until(() => this.provider.unsyncedChanges === 0 && !this.line.off, 60_000).then(
        () => {
          if (!this.line.off) this.slowest = Math.max(this.slowest, performance.now() - from)
        },
        () => {},
      )
    }
  }

  private put(random: Random) {
    const texts = textsIn(this.doc.getXmlFragment(fieldName))
    const text = texts[random.below(texts.length)]
    if (!text) return
    const word = `${this.initial}${this.words.length}x`
    const ends = [...text.toString().matchAll(/ |$/g)].map(({ index }) => index)
    text.insert(ends[random.below(ends.length)] ?? 0, ` ${word}`)
    this.words.push(word)
  }

  drop(forMs: number) {
    this.line.off = true
    this.line.open?.terminate()
    setTimeout(() => (this.line.off = false), forMs)
  }

  throwAway(random: Random) {
    this.line.off = true
    this.line.open?.terminate()
    for (let i = 0; i < 5; i++) this.put(random)
    this.close()
  }

  close() {
    this.provider.destroy()
    this.socket.destroy()
  }
}

function textsIn(parent: Y.XmlFragment): Y.XmlText[] {
  return parent
    .toArray()
    .flatMap((child) =>
      child instanceof Y.XmlText ? [child] : child instanceof Y.XmlElement ? textsIn(child) : [],
    )
    .filter((text) => (text.parent as Y.XmlElement).nodeName !== 'sectionTitle')
}

async function until(holds: () => boolean, patienceMs: number) {
  for (const end = performance.now() + patienceMs; performance.now() < end; ) {
    if (holds()) return
    await wait(20)
  }
  throw new Error('it did not come to that in time')
}

type Party = { writers: Writer[]; left: Writer[]; drops: number; kills: number }

async function compare(
  candour: KilledCandour,
  reviewId: string,
  { writers, left, drops, kills }: Party,
): Promise<Omit<CoWritten, 'withdrawn after ms'>> {
  // what one of them sent last is still on its way to the others
  const first = left[0]
  await until(() => left.every((writer) => writer.said() === first?.said()), 30_000).catch(() => {})
  const newcomer = await Writer.join(candour.url, reviewId, 'Helen Marsh')
  await newcomer.synced()
  const said = first?.said() ?? ''
  const others = [...left.slice(1).map((writer) => writer.said()), newcomer.said()]
  const inRows = await textInRows(candour.data, reviewId)
  const inText = writtenText(newcomer.doc, reviewId).flatMap(({ blocks }) => blocks.map(({ text }) => text))
  const counts = new Map<string, number>()
  for (const [word] of said.matchAll(/[a-z]+\d+x/g)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = writers.flatMap((writer) => writer.words)
  newcomer.close()
  return {
    writers: writers.length,
    words: words.length,
    drops,
    kills,
    lost: words.filter((word) => !counts.has(word)).length,
    doubled: words.filter((word) => (counts.get(word) ?? 0) > 1).length,
    different:
      others.filter((other) => other !== said).length +
      (JSON.stringify(inRows) === JSON.stringify(inText) ? 0 : 1),
    'slowest to pass on ms': Math.round(Math.max(...writers.map(({ slowest }) => slowest))),
  }
}

/** The lead reviewer ends it for one after the other, each with the report open. */
async function withdrawAll(candour: KilledCandour, reviewId: string, writers: Writer[]): Promise<number> {
  const lead = await lookAroundAs(candour.url, names[0] ?? '')
  const page = `/reviews/${reviewId}/report/writers`
  const forms = (await lead.get(page)).text.split('<form').filter((form) => form.includes('value="end"'))
  const ids = forms.map((form) => form.match(/name="personId" value="([0-9a-f-]+)"/)?.[1])
  const over = () => writers.filter(({ overAt }) => overAt !== null).length
  let slowest = 0
  for (const personId of ids) {
    const before = over()
    const from = performance.now()
    await lead.post(page, { intent: 'end', personId: personId ?? '' })
    await until(() => over() > before, 10_000)
    slowest = Math.max(slowest, performance.now() - from)
  }
  return Math.round(slowest)
}

async function letAllWrite(data: string): Promise<string> {
  const database = await databaseOf(data)
  try {
    const { rows } = await database.query<{ review_id: string; person_id: string }>(
      `select r.review_id, m.person_id from report r join review_member m using (review_id) join person p on p.id = m.person_id
       where p.name = $1 and m.role = 'lead_reviewer' and r.state <> 'released'`,
      [names[0]],
    )
    const { review_id: reviewId = '', person_id: lead } = rows[0] ?? {}
    await database.query(
      `insert into review_member (review_id, person_id, role, state, invited_by, agreed_at, agreement_version)
       select $1, id, 'peer_reviewer', 'accepted', $2, now(), access.agreement_now() from person where name = any ($3)
         and id not in (select person_id from review_member where review_id = $1 and state in ('accepted', 'invited'))`,
      [reviewId, lead, names.slice(1)],
    )
    await database.query(
      `insert into report_writer (review_id, person_id, invited_by)
       select $1, id, $2 from person where name = any ($3)`,
      [reviewId, lead, names.slice(1)],
    )
    return reviewId
  } finally {
    await database.end()
  }
}

async function textInRows(data: string, reviewId: string): Promise<string[]> {
  const database: pg.Client = await databaseOf(data)
  try {
    const { rows } = await database.query<{ text: string }>(
      `select b.text from report_block b join report_section s on s.id = b.section_id
       where b.review_id = $1 order by s.position, b.position`,
      [reviewId],
    )
    return rows.map(({ text }) => text)
  } finally {
    await database.end()
  }
}
