import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Marked, mark } from '../access/marks.ts'
import { whoReadsWhat } from '../access/who-reads-what.ts'
import { type OutsideThings, type State, signedIn, states, type Who, type World } from '../access/world.ts'
import type { RunningCandour } from './candour-process.ts'
import { everyRoute, inTurns, startWithWorld } from './pages-of.ts'
import { lookAroundAs, Visitor } from './visitor.ts'
import { type Page, whoOpensWhat, whoOpensWhatOutsideReviews } from './who-opens-what.ts'

let candour: RunningCandour
let world: World
let outside: OutsideThings
const visitors = new Map<Who, Visitor>()
beforeAll(async () => {
  ;({ candour, world, outside } = await startWithWorld())
  await inTurns(signedIn, 4, async (who) => {
    visitors.set(who, await lookAroundAs(candour.url, `The ${who}`))
  })
  visitors.set('nobody', new Visitor(candour.url))
})
afterAll(() => candour?.end())

// What each person was shown, page by page: the leak test reads all of it again.
const seen: { who: Who; path: string; text: string }[] = []

type Got = '200' | '404' | `${number}` | `to ${string}`
async function ask(who: Who, path: string): Promise<Got> {
  const answer = await visitors.get(who)?.get(path)
  if (!answer) throw new Error(`${who} is not signed in`)
  const text = `${answer.text} ${answer.location ?? ''} ${answer.headers.get('content-disposition') ?? ''}`
  seen.push({ who, path, text })
  return answer.location === null ? `${answer.status}` : `to ${answer.location}`
}

const address = (route: string, names: Record<string, string | null | undefined>) =>
  `/${route.replace(/:(\w+)/g, (_, name: string) => names[name] ?? name).replace('*', 'x')}`

function pathIn(state: State, page: Page) {
  const things = world.things[state]
  const named = page.with?.findingId === 'unheard' ? { findingId: things.unheard } : {}
  const toLead = page.with?.personId === 'lead' ? { personId: world.of('lead') } : {}
  const owned = page.with?.actionId === 'action' ? { actionId: things.action } : {}
  return address(page.route, {
    reviewId: world.reviews[state],
    ...things.room,
    memberId: things.peerMember,
    quoteId: things.quote,
    requestId: things.request,
    documentId: things.document,
    sessionId: things.session,
    urn: String(world.urn),
    interviewId: things.room.interview,
    changeId: things.room.change,
    item: things.session,
    noteId: things.unnamedNote,
    findingId: things.heard,
    actionId: things.ownedAction,
    ...page.with,
    ...named,
    ...owned,
    ...toLead,
  })
}
const signInFirst = (path: string): Got => `to /sign-in?to=${encodeURIComponent(path)}`

function expected(page: Page, state: State, who: Who, path: string): Got | RegExp {
  if (who === 'nobody') return page.strangers ?? signInFirst(path)
  const on = page.goes?.[state]
  if (on?.who.includes(who)) return on.to
  return page.opens[state]?.includes(who) ? '200' : '404'
}

const differs = (got: Got, should: Got | RegExp) =>
  typeof should === 'string' ? got !== should : !should.test(got.replace(/^to /, ''))

// The report changes hands while it is written; for any other page these states are as the one before.
const alike: State[] = ['ready', 'team reads', 'quality reads', 'host checks', 'final']
const statesOf = (page: Page) =>
  page.route.includes('report') ? states : states.filter((state) => !alike.includes(state))

// Those with no part in the review stand to it alike in all states; they are asked in these, and wherever one of
// them is on the list.
const asOutsiders: State[] = ['prepare', 'three days', 'released']
const outsiders: Who[] = [
  'declined peer',
  'withdrawn peer',
  'chair',
  'lead elsewhere',
  'chief executive elsewhere',
]
const askedIn = (page: Page, state: State) =>
  [...visitors.keys()].filter(
    (who) => !outsiders.includes(who) || asOutsiders.includes(state) || page.opens[state]?.includes(who),
  )

describe('A page of a review opens for those on the list alone', () => {
  const titled = whoOpensWhat.map((page) => ({
    ...page,
    title: [page.route, ...Object.values(page.with ?? {})].join(' '),
  }))
  test.each(titled)('$title', async (page) => {
    const wrong: string[] = []
    await inTurns(
      statesOf(page).flatMap((state) => askedIn(page, state).map((who) => ({ state, who }))),
      4,
      async ({ state, who }) => {
        const path = pathIn(state, page)
        const got = await ask(who, path)
        const should = expected(page, state, who, path)
        if (differs(got, should)) wrong.push(`${who}, ${state}: ${got}, not ${should}`)
      },
    )
    expect(wrong).toEqual([])
  })
})

describe('A page outside reviews opens for those on the list alone', () => {
  test.each(whoOpensWhatOutsideReviews)('/$route', async (page) => {
    const named = address(page.route, {
      personId: world.of('peer'),
      trustId: world.trust,
      importId: outside.previewed,
      ...page.ids?.(outside),
    })
    const path = page.query ? `${named}?${page.query()}` : named
    const strangers = answerToStrangers(page.strangers, path)
    const should = (who: Who): Got => {
      if (page.opens.includes(who)) return '200'
      if (page.goes?.who.includes(who)) {
        const { to } = page.goes
        return `to ${typeof to === 'string' ? to : to({ who, world, outside })}`
      }
      return who === 'nobody' ? strangers : '404'
    }
    const wrong: string[] = []
    await inTurns([...visitors.keys()], 4, async (who) => {
      const got = await ask(who, path)
      if (got !== should(who)) wrong.push(`${who}: ${got}, not ${should(who)}`)
    })
    expect(wrong).toEqual([])
  })
})

function answerToStrangers(strangers: string | undefined, path: string): Got {
  if (strangers === undefined) return signInFirst(path)
  if (/^\d+$/.test(strangers)) return strangers as Got
  return strangers ? `to ${strangers}` : '404'
}

test('every address stands on a list', () => {
  const listed = new Set([...whoOpensWhat, ...whoOpensWhatOutsideReviews].map((page) => page.route))
  expect([...new Set(everyRoute())].sort()).toEqual([...listed].sort())
})

describe('A form sent to any page of a review', () => {
  const send = async (who: Who, path: string) => {
    const sent = await visitors.get(who)?.post(path, {})
    seen.push({ who, path, text: sent?.text ?? '' })
    return sent?.location ? `to ${sent.location}` : `${sent?.status}`
  }
  const paths = () => whoOpensWhat.map((page) => pathIn('three days', page))

  test('by somebody who is not signed in leads to signing in', async () => {
    const wrong: string[] = []
    await inTurns(paths(), 4, async (path) => {
      const got = await send('nobody', path)
      if (got !== '405' && !got.startsWith('to /sign-in')) wrong.push(`${path}: ${got}`)
    })
    expect(wrong).toEqual([])
  })

  test('by somebody with no part in it is answered as if there were no such review', async () => {
    const wrong: string[] = []
    await inTurns(paths(), 4, async (path) => {
      const nowhere = path.replace(/[0-9a-f-]{36}/g, () => crypto.randomUUID())
      const got = await send('chair', path)
      const there = await send('chair', nowhere)
      // what was typed is looked at first, whatever the address: 422 tells nothing
      if (got !== there || !['404', '405', '422'].includes(got))
        wrong.push(`${path}: ${got}, elsewhere ${there}`)
    })
    expect(wrong).toEqual([])
  })
})

test('what a page is made from is no wider than the page: its data, asked for alone', async () => {
  const routes = [
    '',
    '/questions',
    '/documents',
    '/schedule',
    '/notes',
    '/findings',
    '/report',
    '/report/read',
  ]
  const paths = (['three days', 'host checks', 'released'] as const).flatMap((state) =>
    routes.map((route) => `/reviews/${world.reviews[state]}${route}.data`),
  )
  const asked = [...paths, '/_.data'].flatMap((path) => [...visitors.keys()].map((who) => ({ who, path })))
  await inTurns(asked, 4, async ({ who, path }) => {
    await ask(who, path)
  })
  // The answers are read below, with all the others; here: that the data is where it was asked for.
  expect(seen.some(({ path, text }) => path.endsWith('questions.data') && text.includes('mark'))).toBe(true)
})

test('no page tells anybody confidential words that they may not read', () => {
  const marked = whoReadsWhat.flatMap((thing) => (thing.mark ? [{ ...thing, mark: thing.mark }] : []))
  const secrets = marked.flatMap((thing) =>
    states.map((state) => ({ words: mark(thing.mark, state), readers: thing.readers[state] ?? [] })),
  )
  const told = seen.flatMap(({ who, path, text }) => {
    if (!text.includes('mark')) return []
    const hidden = secrets.filter(({ words, readers }) => !readers.includes(who) && text.includes(words))
    return hidden.map(({ words }) => `${who} reads ${words} at ${path}`)
  })
  expect(told).toEqual([])
})

test('and each of those words is somewhere to be read by somebody who may', () => {
  const shown = (thing: Marked) =>
    states.some((state) => seen.some(({ text }) => text.includes(mark(thing, state))))
  const marked = whoReadsWhat.flatMap((thing) => (thing.onNoPage ? [] : (thing.mark ?? [])))
  expect([...new Set(marked)].filter((thing) => !shown(thing))).toEqual([])
})

test('no page names somebody to those who may not know that they had a part', () => {
  const readers: Partial<Record<Who, Who[]>> = {
    'declined peer': ['central'],
    'withdrawn peer': ['central'],
    'lead elsewhere': ['central', 'chief executive elsewhere'],
    'shared with': ['central', 'chief executive', 'host leader'],
    'no longer shared with': ['central', 'chief executive', 'host leader'],
  }
  const told = seen.flatMap(({ who, path, text }) =>
    Object.entries(readers).flatMap(([name, may]) =>
      path !== '/sign-in' && who !== name && !may.includes(who) && text.includes(`The ${name}<`)
        ? [`${who} reads of ${name} at ${path}`]
        : [],
    ),
  )
  expect(told).toEqual([])
})
