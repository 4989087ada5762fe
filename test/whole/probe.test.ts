import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { signedIn, states } from '../access/world.ts'
import { everyRoute, inTurns, startWithWorld } from './pages-of.ts'
import { lookAroundAs, Visitor } from './visitor.ts'

test('probe', async () => {
  const t0 = Date.now()
  const { candour, world, outside } = await startWithWorld()
  console.log('world', Date.now() - t0)
  const visitors = new Map<string, Visitor>()
  for (const who of signedIn) visitors.set(who, await lookAroundAs(candour.url, `The ${who}`))
  visitors.set('nobody', new Visitor(candour.url))
  console.log('signed in', Date.now() - t0)
  const table: Record<string, Record<string, string[]>> = {}
  let n = 0
  for (const route of everyRoute()) {
    const per = /review|quotes\/:|documents\/:|actions\/:/.test(route) && route.includes(':')
    for (const state of per ? states : [undefined]) {
      const things = state ? world.things[state] : undefined
      const params: Record<string, string | undefined> = {
        reviewId: state && world.reviews[state], memberId: things?.peerMember, quoteId: things?.quote, requestId: things?.request,
        documentId: things?.document, sessionId: things?.session, noteId: things?.unnamedNote, findingId: things?.heard,
        actionId: things?.ownedAction, personId: world.of('peer'), trustId: world.trust, importId: outside.previewed, kind: 'word', step: 'to-team',
      }
      const path = '/' + route.replace(/:(\w+)/g, (_, name) => params[name] ?? `?${name}`).replace('*', 'x')
      await inTurns([...visitors], 4, async ([who, visitor]) => {
        const a = await visitor.get(path)
        n++
        const said = a.location ? `${a.status} ${a.location.replace(/[0-9a-f-]{36}/g, 'ID').slice(0, 40)}` : String(a.status)
        const row = (table[route] ??= {})
        const key = `${said}`
        ;(row[key] ??= []).push(`${who}@${state ?? ''}`)
      })
    }
  }
  console.log('requests', n, Date.now() - t0)
  writeFileSync('/tmp/acc-table.json', JSON.stringify(table))
  await candour.end()
}, 400_000)
