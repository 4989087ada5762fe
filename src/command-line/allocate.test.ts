import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { allocationPlan } from '../engines/allocation/plan-schema.ts'
import { inputSchema, run } from './allocate.ts'

const round = {
  version: 1,
  reviewers: [
    { id: 'r1', name: 'Ruth Ellacott', roles: ['lead'], load: { least: 0, most: 2 } },
    { id: 'r2', name: 'Imran Sethi', roles: ['peer'], load: { least: 0, most: 1 }, trained: false },
  ],
  reviews: [
    {
      id: 'v1',
      name: 'Brackwater Schools',
      windows: [{ id: 'w1', days: ['2027-01-19', '2027-01-20', '2027-01-21'] }],
      places: [
        { role: 'lead', count: 1 },
        { role: 'peer', count: 1 },
      ],
    },
  ],
}

let folder = ''
let out = ''
let err = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'allocate-'))
  out = ''
  err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})
const file = (json: unknown) => {
  const path = join(folder, 'round.json')
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json))
  return path
}

describe('candour allocate', () => {
  test('says who reviews whom, and what would fill an empty place', async () => {
    expect(await run([file(round)])).toBe(0)
    expect(out).toContain(
      'One place stays empty: a peer at Brackwater Schools. No arrangement could be better than this one.',
    )
    expect(out).toContain('Brackwater Schools, 19 January 2027 to 21 January 2027')
    expect(out).toMatch(/lead +Ruth Ellacott/)
    expect(out).toContain('Imran Sethi: Has not done this year’s training.')
  })

  test('prints a plan of the published shape for a machine', async () => {
    expect(await run([file(round), '--json', '--seconds', '10', '--gap', '0', '--seed', '3'])).toBe(0)
    const { done, ...plan } = JSON.parse(out)
    expect(done).toBe(true)
    expect(allocationPlan.parse(plan)).toEqual(plan)
  })

  test('refuses a file with faults, each with its place', async () => {
    expect(
      await run([
        file({ ...round, pins: [{ reviewer: 'r9', review: 'v1', role: 'peer', because: 'chosen' }] }),
      ]),
    ).toBe(1)
    expect(err).toBe('pins[0].reviewer: There is no reviewer “r9”.\n')
    expect(await run([file('{ nonsense'), '--json'])).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      done: false,
      faults: [{ words: expect.stringContaining('cannot be read as JSON') }],
    })
  })

  test('refuses pins that no plan can keep', async () => {
    expect(
      await run([
        file({ ...round, pins: [{ reviewer: 'r2', review: 'v1', role: 'peer', because: 'accepted' }] }),
      ]),
    ).toBe(1)
    expect(out).toContain(
      'There is no arrangement that keeps what is set. Imran Sethi: Has not done this year’s training.',
    )
  })

  test('tells wrong use apart', async () => {
    for (const args of [
      [],
      [file(round), '--seconds', '0'],
      [file(round), '--gap', 'x'],
      [file(round), '--seed', '1.5'],
      ['--nothing'],
    ])
      expect(await run(args)).toBe(2)
  })

  test('prints what goes in and what comes out as JSON Schema', async () => {
    expect(await run(['--schema'])).toBe(0)
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(inputSchema())))
    expect(Object.keys(inputSchema().$defs.plan.properties ?? {})).toContain('assignments')
  })
})
