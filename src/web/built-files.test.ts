import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtFiles } from './server.server.ts'

test('a file that has gone since the server began ends its own answer, and the server goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'candour-built-'))
  for (const name of ['gone.txt', 'stays.txt']) writeFileSync(join(folder, name), 'Here.')
  const files = builtFiles(folder)
  const server = createServer((request, response) => files(request, response, () => response.end('none')))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = (name: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`
  try {
    rmSync(join(folder, 'gone.txt'))
    await expect(fetch(at('gone.txt')).then((answer) => answer.text())).rejects.toThrow()
    expect(await (await fetch(at('stays.txt'))).text()).toBe('Here.')
  } finally {
    server.close()
    rmSync(folder, { recursive: true })
  }
})
