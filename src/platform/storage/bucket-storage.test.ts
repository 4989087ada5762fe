import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { openBucket } from '../../../test/bucket-server.ts'
import { bucketStorage } from './bucket-storage.server.ts'

let close: () => Promise<unknown> = () => Promise.resolve()
afterEach(() => close())

async function storage(options?: { versions: boolean }) {
  const bucket = await openBucket(options)
  close = bucket.close
  return { bucket, files: bucketStorage(bucket.settings) }
}
const words = (text: string) => new TextEncoder().encode(text)
const read = async (stream: ReadableStream<Uint8Array>) => new Response(stream).text()

describe('Files in a bucket', () => {
  test('are kept from memory and from disk, and read whole and in part, each request signed', async () => {
    const { bucket, files } = await storage()
    const path = join(mkdtempSync(join(tmpdir(), 'candour-bucket-')), 'file')
    writeFileSync(path, 'from disk')
    const small = await files.put(words('from memory'))
    const large = await files.put({ path })
    expect(large).toMatchObject({ bytes: 9, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(await read(await files.read(small.key))).toBe('from memory')
    expect(await read(await files.read(large.key, { start: 5 }))).toBe('disk')
    expect(await read(await files.read(large.key, { start: 0, end: 3 }))).toBe('from')
    expect(await files.size(large.key)).toBe(9)
    expect(bucket.unsigned).toEqual([])
  })

  test('are listed to the last one', async () => {
    const { files } = await storage()
    const keys: string[] = []
    for (const text of ['one', 'two', 'three', 'four', 'five']) keys.push((await files.put(words(text))).key)
    const listed: string[] = []
    for await (const { key } of files.list()) listed.push(key)
    expect(listed.toSorted()).toEqual(keys.toSorted())
  })

  test('are gone when they are removed, and removing them again is no mistake', async () => {
    const { bucket, files } = await storage()
    const { key } = await files.put(words('told in confidence'))
    expect(await files.holds(key)).toBe(true)
    await files.remove(key)
    expect(await files.holds(key)).toBe(false)
    expect(bucket.copies(key)).toEqual([])
    await files.remove(key)
  })

  test('are gone in every version where the bucket keeps versions, and no file beside them', async () => {
    const { bucket, files } = await storage({ versions: true })
    const { key } = await files.put(words('told in confidence'))
    const other = await files.put(words('another'))
    await files.remove(key)
    expect(bucket.copies(key)).toEqual([])
    expect(await files.holds(key)).toBe(false)
    await files.remove(key)
    expect(await files.holds(key)).toBe(false)
    expect(await read(await files.read(other.key))).toBe('another')
  })

  test('that are only hidden are still held: whoever proves that they are erased is told so', async () => {
    const { bucket, files } = await storage({ versions: true })
    const { key } = await files.put(words('told in confidence'))
    bucket.hide(key)
    expect(await files.holds(key)).toBe(true)
    await files.remove(key)
    expect(await files.holds(key)).toBe(false)
    expect(bucket.copies(key)).toEqual([])
  })

  test('of a bucket that does not answer are not said to be gone', async () => {
    const { bucket, files } = await storage()
    const { key } = await files.put(words('told in confidence'))
    await bucket.close()
    await expect(files.holds(key)).rejects.toThrow()
    await expect(files.remove(key)).rejects.toThrow()
  })
})
