import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { smallProblem } from '../engines/schedule/test-problems.ts'
import { run } from './schedule.ts'

const folder = mkdtempSync(join(tmpdir(), 'candour-schedule-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

function file(name: string, json: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof json === 'string' ? json : JSON.stringify(json))
  return path
}

async function said(...args: string[]) {
  let [out, err] = ['', '']
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text
    return true
  })
  const code = await run(args)
  vi.restoreAllMocks()
  return { code, out, err }
}

describe('candour schedule', () => {
  test('prints the days, and exits 0 when everything has a time', async () => {
    const { code, out } = await said(file('small.json', smallProblem()))
    expect(code).toBe(0)
    expect(out).toContain('No arrangement could be better than this one.')
    expect(out).toMatch(/09:00 to 09:30 {2}Plan the day +Joanna, Anil, Dev/)
  })

  test('prints a plan for machines', async () => {
    const { code, out } = await said(
      file('small.json', smallProblem()),
      '--json',
      '--seed',
      '3',
      '--seconds',
      '2',
    )
    expect([code, JSON.parse(out).status]).toEqual([0, 'optimal'])
  })

  test('names each fault of a file, and exits 1', async () => {
    const { code, err } = await said(file('wrong.json', { ...smallProblem(), office: 'moon' }))
    expect([code, err]).toEqual([1, 'office: There is no place moon.\n'])
    const broken = await said(file('broken.json', '{'), '--json')
    expect(broken.code).toBe(1)
    expect(JSON.parse(broken.out).faults[0].words).toMatch(/^This cannot be read/)
  })

  test('exits 2 on wrong use', async () => {
    expect((await said()).code).toBe(2)
    expect((await said('a.json', 'b.json')).code).toBe(2)
    expect((await said('a.json', '--gap', 'much')).err).toContain('--gap cannot be much.')
    expect((await said('--nonsense')).code).toBe(2)
  })

  test('prints the schemas of what goes in and what comes out', async () => {
    expect(JSON.parse((await said('--schema')).out).properties.schools).toBeDefined()
    expect(JSON.parse((await said('--plan-schema')).out).properties.entries).toBeDefined()
  })
})
