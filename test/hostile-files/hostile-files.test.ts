import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkFile } from '../../src/domains/preparation/portal/check-file.server.ts'
import { shownName } from '../../src/domains/preparation/portal/file-name.ts'
import { refusalWords } from '../../src/domains/preparation/portal/refusal-words.ts'
import { hostileFiles } from './corpus.ts'
import { goodFiles } from './good.ts'
import type { Hostile } from './hostile.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'candour-hostile-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function check({ name, bytes }: Pick<Hostile, 'name' | 'bytes'>) {
  const path = join(folder, 'file')
  const given = await bytes()
  await writeFile(path, given)
  const checked = await checkFile(name, path)
  const content = checked.kind === 'accepted' ? readFileSync(checked.path).toString('latin1') : ''
  if (checked.kind === 'accepted') rmSync(checked.path)
  rmSync(path, { force: true })
  return { checked, content, given }
}

test('there are more than a hundred of them', () => expect(hostileFiles.length).toBeGreaterThan(100))

describe('Hostile files are refused, each for its reason', () => {
  const refused = hostileFiles.filter((file) => file.refused)
  test.each(refused.map((file) => [file.what, file] as const))('%s', async (_, file) => {
    const { checked, given } = await check(file)
    const words = refusalWords(shownName(file.name), file.refused ?? 'damaged', given.byteLength)
    expect(checked).toEqual({ kind: 'refused', reason: words })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('What is kept of a hostile file is harmless', () => {
  const kept = hostileFiles.filter((file) => !file.refused)
  test.each(kept.map((file) => [file.what, file] as const))('%s', async (_, file) => {
    const { checked, content } = await check(file)
    expect(checked).toMatchObject({ kind: 'accepted', name: file.kept })
    for (const words of file.without ?? []) expect(content).not.toContain(words)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('Ordinary files are kept', () => {
  test.each(goodFiles.map((file) => [file.what, file] as const))('%s', async (_, file) => {
    expect((await check(file)).checked).toMatchObject({ kind: 'accepted', name: file.kept })
  })
})
