import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { writeTogether } from '../../proof/parts/co-writing.ts'
import { type RunningCandour, startCandour } from './candour-process.ts'
import { databaseOf } from './database-of.ts'
import { lookAroundAs } from './visitor.ts'

// A short form of npm run proof:writing, which lasts ten minutes and has a control.
test('eight people who write through broken lines and a killed server end with the same report, and nothing is lost', async () => {
  const { words, ...found } = await writeTogether({ seconds: 12, seed: 3, kills: 1 })
  expect(found).toMatchObject({ writers: 8, lost: 0, doubled: 0, different: 0 })
  expect(words).toBeGreaterThan(50)
}, 240_000)

describe('Whoever may not write a report cannot listen to it being written', () => {
  let candour: RunningCandour
  let reviewId = ''
  beforeAll(async () => {
    candour = await startCandour({ CANDOUR_DEMO: 'on' })
    const database = await databaseOf(candour.data)
    const { rows } = await database.query<{ review_id: string }>(
      `select review_id from report where state not in ('final', 'released')`,
    )
    reviewId = rows[0]?.review_id ?? ''
    await database.end()
  })
  afterAll(() => candour?.end())

  const ask = async (name: string | null, { origin = candour.url, review = reviewId } = {}) => {
    const visitor = name ? await lookAroundAs(candour.url, name) : null
    const cookie = [...(visitor?.cookies ?? [])].map((pair) => pair.join('=')).join('; ')
    const address = `${candour.url.replace('http', 'ws')}/reviews/${review}/report/write`
    const socket = new WebSocket(address, { headers: { cookie, origin } })
    const status = await new Promise<number>((resolve) => {
      socket.on('open', () => resolve(101))
      socket.on('unexpected-response', (_, answer) => resolve(answer.statusCode ?? 0))
      socket.on('error', () => resolve(0))
    })
    return { socket, status }
  }

  /** What the server says to somebody who asks for a report's text. */
  const told = async (name: string, asked = reviewId) => {
    const { socket, status } = await ask(name)
    expect(status).toBe(101)
    const answers: string[] = []
    socket.on('message', (data: Buffer) => answers.push(data.toString('latin1')))
    socket.send(message(asked, [2, 0, ...text('session')]))
    socket.send(message(asked, [0, 0, 1, 0]))
    await expect.poll(() => answers.length).toBeGreaterThan(0)
    socket.close()
    return answers.join('\n')
  }
  const text = (words: string) => [words.length, ...Buffer.from(words)]
  const message = (document: string, rest: number[]) => Buffer.from([...text(document), ...rest])

  test('not from another site’s page, not signed out, not at an address that is no review', async () => {
    expect((await ask('Helen Marsh', { origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await ask(null)).status).toBe(401)
    expect((await ask('Helen Marsh', { review: 'nothing' })).status).toBe(404)
  })

  test('not a peer who was not asked, not the host, not the central team, nor anybody by another report’s name', async () => {
    const others = ['Dan Ferris', 'Ceri Vaughan', 'Priya Nandakumar', 'Fiona Marchetti', 'Ruth Ellacott']
    for (const name of others) expect((await ask(name)).status, name).toBe(404)
    expect((await ask('Helen Marsh', { review: crypto.randomUUID() })).status).toBe(404)
    expect(await told('Helen Marsh', crypto.randomUUID())).toContain('permission-denied')
    expect(await told('Helen Marsh')).not.toContain('permission-denied')
  })
})
