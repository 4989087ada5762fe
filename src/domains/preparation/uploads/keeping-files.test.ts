import { createHash } from 'node:crypto'
import { utimesSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asOwner } from '../../../../test/database.ts'
import {
  as,
  ask,
  base,
  begun,
  broken,
  bytesOf,
  documents,
  here,
  send,
  stored,
  text,
  useUploads,
  waiting,
} from '../../../../test/uploads-world.ts'
import { fileStorage, incomingFolder } from '../../../platform/storage.server.ts'
import { sendDocuments } from '../portal/send-documents.server.ts'
import { sendByForm } from './send-by-form.server.ts'
import { sweepFiles } from './sweep-files.server.ts'

useUploads()

describe('A plain form', () => {
  const form = (...files: [string, Buffer][]) => {
    const body = new FormData()
    for (const [name, bytes] of files) body.append('files', new Blob([new Uint8Array(bytes)]), name)
    return new Request(`${base}/documents/x`, { method: 'POST', body })
  }
  const sendForm = (request: Request) => sendByForm(as('coordinator'), request, here)

  test('sends several files at once, all or none', async () => {
    expect(await sendForm(form(['a.txt', text('A')], ['b.md', text('B')]))).toEqual({ ok: true, value: 2 })
    const mixed = await sendForm(form(['c.txt', text('C')], ['bad.svg', text('<svg/>')]))
    expect(JSON.stringify(mixed)).toContain('bad.svg is not a kind of file')
    expect((await documents()).map(({ name }) => name)).toEqual(['a.txt', 'b.md'])
    expect(waiting()).toEqual([])
  })

  test('cut off anywhere leaves nothing', async () => {
    const whole = form(['a.txt', Buffer.alloc(300_000, 65)])
    const [type, bytes] = [whole.headers.get('content-type') ?? '', await whole.bytes()]
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.byteLength - 1 }), async (cut) => {
        const init = {
          method: 'POST',
          body: broken(bytes.subarray(0, cut)),
          headers: { 'content-type': type },
          duplex: 'half',
        }
        expect((await sendForm(new Request(`${base}/documents/x`, init))).ok).toBe(false)
        expect([stored(), waiting()]).toEqual([[], []])
      }),
      { numRuns: 15 },
    )
  })

  test('that is too large is broken off where it becomes so', async () => {
    const tooLarge = await sendForm(form(['big.txt', Buffer.alloc(51 * 1024 * 1024, 65)]))
    expect(JSON.stringify(tooLarge)).toContain('big.txt has more than 50 MB')
    expect(waiting()).toEqual([])
  })
})

test('files that a command then does not take are removed from where they were stored', async () => {
  const path = join(incomingFolder(), 'plan')
  await writeFile(path, 'Plan')
  await asOwner(`update review set stage = 'follow_up' where id = $1`, [here.reviewId])
  expect(
    (
      await sendDocuments(as('coordinator'), {
        requestId: here.requestId,
        files: [{ name: 'plan.txt', path }],
      })
    ).ok,
  ).toBe(false)
  expect(stored()).toEqual([])
})

test('what a crash left behind is cleared away after a day, and nothing else', async () => {
  await send(text('Kept'))
  const [kept] = await documents()
  const orphan = await fileStorage().put(text('Named by nobody'))
  const young = await fileStorage().put(text('Perhaps on its way'))
  const id = await begun(5)
  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000)
  for (const { parentPath, name } of stored())
    if (!young.key.endsWith(name)) utimesSync(join(parentPath, name), yesterday, yesterday)
  for (const name of waiting()) utimesSync(join(incomingFolder(), name), yesterday, yesterday)
  await asOwner(`update upload set begun_at = $1`, [yesterday])
  await sweepFiles.perform({}, 'test')
  expect(await bytesOf(kept?.id ?? '')).toEqual(text('Kept'))
  await expect(fileStorage().read(orphan.key)).rejects.toThrow()
  expect(await fileStorage().size(young.key)).toBe(18)
  expect([waiting(), await asOwner('select id from upload')]).toEqual([[], []])
  expect((await ask('HEAD', id)).status).toBe(404)
})

test('storage keeps a file whole, reads any part of it, and knows its sum', async () => {
  const bytes = Buffer.from('0123456789')
  const { key, sha256 } = await fileStorage().put(bytes)
  expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  const part = await new Response(await fileStorage().read(key, { start: 2, end: 4 })).text()
  const rest = await new Response(await fileStorage().read(key, { start: 8 })).text()
  expect([part, rest, await fileStorage().size(key)]).toEqual(['234', '89', 10])
  await fileStorage().remove(key)
  await fileStorage().remove(key)
})
