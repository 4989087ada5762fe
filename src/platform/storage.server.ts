import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { Config } from './config.ts'

/** Where uploaded files live. The key is made here and says nothing of the content. */
export type Storage = {
  put: (bytes: Uint8Array) => Promise<{ key: string; sha256: string }>
  read: (key: string) => Promise<ReadableStream<Uint8Array>>
}

let storage: Storage | undefined
export function setUpStorage(config: Config, folder: string) {
  storage = config.s3 ? bucketStorage(config.s3) : folderStorage(join(folder, 'files'))
}
export function fileStorage(): Storage {
  if (!storage) throw new Error('File storage is not set up yet')
  return storage
}

const newKey = () => {
  const id = crypto.randomUUID()
  return `${id.slice(0, 2)}/${id}`
}
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function folderStorage(root: string): Storage {
  return {
    async put(bytes) {
      const key = newKey()
      const path = join(root, key)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(`${path}.part`, bytes, { mode: 0o600 })
      await flush(`${path}.part`)
      await rename(`${path}.part`, path)
      return { key, sha256: digest(bytes) }
    },
    async read(key) {
      const path = join(root, key)
      await stat(path)
      return Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
    },
  }
}

// On disk before the row that names it is committed.
async function flush(path: string) {
  const file = await open(path, 'r+')
  await file.sync()
  await file.close()
}

function bucketStorage(s3: NonNullable<Config['s3']>): Storage {
  // Loaded only where S3 is configured: it is large.
  const client = import('@aws-sdk/client-s3').then(({ S3 }) => {
    const credentials =
      s3.keyId && s3.secret ? { accessKeyId: s3.keyId, secretAccessKey: s3.secret } : undefined
    return new S3({
      region: s3.region,
      endpoint: s3.endpoint,
      forcePathStyle: Boolean(s3.endpoint),
      credentials,
    })
  })
  return {
    async put(bytes) {
      const key = newKey()
      await (await client).putObject({ Bucket: s3.bucket, Key: key, Body: bytes })
      return { key, sha256: digest(bytes) }
    },
    async read(key) {
      const { Body } = await (await client).getObject({ Bucket: s3.bucket, Key: key })
      if (!Body) throw new Error('The stored file is empty')
      return Body.transformToWebStream() as ReadableStream<Uint8Array>
    },
  }
}
