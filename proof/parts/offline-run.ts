import type { BrowserContext, Page } from 'playwright-core'
import { CrashingBrowser } from './crashing-browser.ts'
import type { FlakyProxy } from './flaky-proxy.ts'
import type { Random } from './random.ts'

export type Kept = { id: string; body: string }
export type Done = { kept: Kept[]; deeds: Record<string, number>; sentAfterMs: number; stuck: number }
type Run = {
  proxy: FlakyProxy
  script: string
  random: Random
  /** whose notes these are, and who else signs in on the same device */
  who: string
  another: string
  notes: number
  kills: number
  flaps: number
  mark: string
  /** the cookies of everybody who signs in */
  sessions: Map<string, Map<string, string>>
  /** the control: what is sent is said to be kept, and thrown away */
  lying: boolean
}

const CODE = 'a code of one’s own'
const STUCK_MS = 60_000

// The clock of the device itself: `new Date()` is as wrong as `Date.now()`.
const wrongClock = (byMs: number) =>
  `globalThis.Date = class extends Date {
  constructor(...given) { given.length > 0 ? super(...given) : super(Date.now() + ${byMs}) }
  static now() { return Date.now() + ${byMs} }
}`
    .replaceAll('Date.now()', 'trueNow()')
    .replace(/^/, 'const trueNow = Date.now.bind(Date);')

/** One reviewer with one device, on a day on which everything goes wrong. What the device said was kept is counted. */
export async function offlineRun(run: Run): Promise<Done> {
  const day = new Day(run)
  try {
    await day.begin()
    await day.live()
    return await day.end()
  } finally {
    await day.over()
  }
}

class Day {
  readonly run: Run
  readonly device = new CrashingBrowser()
  readonly kept: Kept[] = []
  readonly deeds: Record<string, number> = {}
  context!: BrowserContext
  page!: Page
  skewMs = 0
  #number = 0

  constructor(run: Run) {
    this.run = run
  }

  /** How the line is while nothing is the matter with it. */
  get usual() {
    return this.run.lying ? ('lying' as const) : ('whole' as const)
  }

  async begin() {
    // Wrong by hours on every other device, and all day long: what is changed while notes wait nobody can know of.
    this.skewMs = this.run.random.chance(0.5) ? (this.run.random.below(20) - 10) * 3_600_000 : 0
    if (this.skewMs !== 0) this.deeds.wrongClock = 1
    this.context = await this.device.start()
    await this.signIn(this.run.who)
    this.page = await this.open('setUp')
    // The worker has taken everything in: from here on the app starts without a network.
    await this.page.evaluate(async () => void (await navigator.serviceWorker.ready))
    this.run.proxy.line = this.usual
  }

  /** Signs in beside the browser, and puts the session into it: only its being there matters here. */
  async signIn(name: string) {
    await this.context.clearCookies()
    const expires = Date.now() / 1000 + 86_400
    await this.context.addCookies(
      [...(this.run.sessions.get(name) ?? [])].map(([cookie, value]) => ({
        name: cookie,
        value,
        url: this.run.proxy.url,
        expires,
      })),
    )
  }

  /** A tab with the app in it, and the device in the hands of the proof. */
  async open(how: 'open' | 'setUp', clock = this.skewMs): Promise<Page> {
    const page = await this.context.newPage()
    await page.goto(`${this.run.proxy.url}/field`)
    await page.evaluate(`${wrongClock(clock)}; ${this.run.script}`)
    const said = await page.evaluate(
      async ({ how, code }) => {
        await window.device.start()
        if (how === 'open') return window.device.open(code)
        const { person } = (await (await fetch('/field/signed-in')).json()) as {
          person: { id: string; name: string }
        }
        const done = await window.device.setUp(person, code)
        return done.done ? window.device.fetchPack() : done
      },
      { how, code: CODE },
    )
    if (!said.done) throw new Error(`The device did not open: ${said.message}`)
    return page
  }

  async live() {
    const { notes, kills, flaps, random } = this.run
    const deeds = random.shuffled([
      ...Array<'write'>(notes).fill('write'),
      ...Array<'kill'>(kills).fill('kill'),
      ...Array<'flap'>(flaps).fill('flap'),
      ...([
        'secondTab',
        'update',
        'full',
        'switchPerson',
        'leaveDraft',
        'deaf',
        'deaf',
        'sameDraft',
        'slow',
      ] as const),
    ])
    for (const deed of deeds) {
      this.deeds[deed] = (this.deeds[deed] ?? 0) + 1
      await this[deed]()
    }
  }

  body() {
    return `${this.run.mark} ${++this.#number}: ${'what was heard '.repeat(this.run.random.below(20))}`.trim()
  }

  /** Written and kept as a reviewer would, without waiting for what the device does meanwhile. */
  async write(page = this.page) {
    const body = this.body()
    const said = await page.evaluate(async (body) => {
      const review = window.device
        .state()
        .pack?.reviews.find((one) => one.notNow === null && one.stage === 'three_days')
      const draft = await window.device.beginDraft({ reviewId: review?.id ?? '' })
      void window.device.saveDraft({ ...draft.note, body })
      return { id: draft.note.id, ...(await window.device.keep()) }
    }, body)
    if (said.done) this.kept.push({ id: said.id, body })
    return said
  }

  async kill() {
    const { random, proxy } = this.run
    // Sometimes in the middle of writing: what was not answered does not count, but must not be there twice either.
    if (random.chance(0.5)) void this.write().catch(() => {})
    await random.pause(0, 40)
    await this.restart()
    const line = proxy.line
    if (random.chance(0.5)) proxy.line = 'cut'
    this.page = await this.open('open')
    proxy.line = line
  }

  async restart() {
    await this.device.kill()
    this.context = await this.device.start()
    if (!(await this.context.cookies()).some(({ name }) => name.includes('session')))
      await this.whole(() => this.signIn(this.run.who))
  }

  async flap() {
    const { random, proxy } = this.run
    if (random.chance(0.5)) {
      proxy.line = proxy.line === 'cut' ? this.usual : 'cut'
      return random.pause(0, 120)
    }
    await this.context.setOffline(true)
    await random.pause(20, 200)
    await this.context.setOffline(false)
  }

  /** Some answers are lost after Candour has committed. */
  async deaf() {
    this.run.proxy.line = 'deaf'
    for (let n = 0; n < 3; n++) await this.write()
    await this.run.random.pause(400, 900)
    this.run.proxy.line = this.usual
  }

  async slow() {
    this.run.proxy.delayMs = this.run.random.chance(0.5) ? 300 : 0
  }

  async secondTab() {
    const second = await this.open('open')
    await Promise.all([this.write(), this.write(second), this.write(second)])
    await second.close()
  }

  /** One draft, in two tabs at the same time. */
  async sameDraft() {
    await this.leaveDraft()
    const second = await this.open('open')
    await Promise.all([this.write(), this.write(second)])
    await second.close()
  }

  async leaveDraft() {
    const left = await this.open('open')
    await left.evaluate(async (body) => {
      const review = window.device
        .state()
        .pack?.reviews.find((one) => one.notNow === null && one.stage === 'three_days')
      const draft = await window.device.beginDraft({ reviewId: review?.id ?? '' })
      await window.device.saveDraft({ ...draft.note, body })
    }, `${this.run.mark} left unfinished`)
    await left.close()
  }

  async update() {
    this.run.proxy.version += 1
    await this.whole(() =>
      this.page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration('/field')
        await registration?.update()
        await new Promise((done) => setTimeout(done, 500))
      }),
    )
    const ready = await this.page.evaluate(() => window.device.state().update === 'ready')
    if (ready) this.deeds.newerAppReady = (this.deeds.newerAppReady ?? 0) + 1
    const reloaded = this.page.waitForEvent('load', { timeout: 5000 }).catch(() => null)
    await this.page.evaluate(() => window.device.takeUpdate()).catch(() => {})
    await reloaded
    await this.page.close()
    this.page = await this.open('open')
  }

  /** The device is full while a note is kept: either it is sent at once, or it is said not to be kept. */
  async full() {
    // A browser that runs already remembers for half a minute how much room there was.
    await this.restart()
    const cdp = await this.context.newCDPSession(await this.context.newPage())
    const origin = this.run.proxy.url
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    const { proxy } = this.run
    this.page = await this.open('open')
    for (const line of ['cut', this.usual, 'cut'] as const) {
      proxy.line = line
      const said = await this.write()
      this.deeds[said.done ? 'keptThoughFull' : 'refusedAsFull'] =
        (this.deeds[said.done ? 'keptThoughFull' : 'refusedAsFull'] ?? 0) + 1
    }
    proxy.line = this.usual
    await cdp.send('Storage.overrideQuotaForOrigin', { origin })
    await cdp.detach()
  }

  /** Somebody else signs in: nothing of the first one's goes out under their name. */
  async switchPerson() {
    await this.whole(() => this.signIn(this.run.another))
    for (let n = 0; n < 2; n++) await this.write()
    await this.whole(() => this.page.evaluate(() => window.device.sendNow()))
    await this.whole(() => this.signIn(this.run.who))
  }

  /** What needs the network for itself, such as signing in. */
  async whole<T>(work: () => Promise<T>): Promise<T> {
    const { proxy } = this.run
    const line = proxy.line
    proxy.line = 'whole'
    return work().finally(() => {
      proxy.line = line
    })
  }

  /** With a network again everything goes out by itself, or it is stuck. */
  async end(): Promise<Done> {
    const { proxy } = this.run
    proxy.line = this.usual
    proxy.delayMs = 0
    await this.context.setOffline(false)
    const began = Date.now()
    let left = Number.POSITIVE_INFINITY
    while (left > 0 && Date.now() - began < STUCK_MS) {
      await new Promise((done) => setTimeout(done, 250))
      left = await this.page.evaluate(() => window.device.state().waitingCount)
    }
    return { kept: this.kept, deeds: this.deeds, sentAfterMs: Date.now() - began, stuck: left }
  }

  async over() {
    await this.device.remove()
  }
}
