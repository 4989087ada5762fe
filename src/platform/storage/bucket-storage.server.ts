import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { ListObjectVersionsOutput, S3 } from '@aws-sdk/client-s3'
import type { Config } from '../config.ts'
import type { ByteRange, Storage } from '../storage.server.ts'
import { newKey } from './new-key.ts'

/** Files in a bucket of S3, or of anything that speaks as it does. */
export function bucketStorage(s3: NonNullable<Config['s3']>): Storage {
  const bucket = { Bucket: s3.bucket }
  // Loaded only where S3 is configured: it is large.
  const client = import('@aws-sdk/client-s3').then(({ S3 }) => new S3(settingsOf(s3)))
  return {
    async put(file) {
      const key = newKey()
      const { sha256, bytes } = await measure(file)
      const body = file instanceof Uint8Array ? file : createReadStream(file.path)
      await (await client).putObject({ ...bucket, Key: key, Body: body, ContentLength: bytes })
      return { key, sha256, bytes }
    },
    async read(key, range) {
      const { Body } = await (await client).getObject({ ...bucket, Key: key, Range: rangeOf(range) })
      if (!Body) throw new Error('The stored file is empty')
      return Body.transformToWebStream() as ReadableStream<Uint8Array>
    },
    async size(key) {
      return (await (await client).headObject({ ...bucket, Key: key })).ContentLength ?? 0
    },
    async holds(key) {
      try {
        await (await client).headObject({ ...bucket, Key: key })
        return true
      } catch (error) {
        if (statusOf(error) !== 404) throw error
        return hidesVersions(error) && (await versionsOf(await client, bucket, key)).length > 0
      }
    },
    async remove(key) {
      const { DeleteMarker, VersionId } = await (await client).deleteObject({ ...bucket, Key: key })
      if (DeleteMarker || VersionId) await removeVersions(await client, bucket, key)
    },
    list: () => listBucket(client, bucket),
  }
}

// Where a bucket keeps versions, removing a file only hides it: what was to be erased would still be there.

type Bucket = { Bucket: string }

/** Of an answer that there is no such file: whether versions of it may lie behind a mark that hides them. */
const hidesVersions = (error: unknown) =>
  (error as { $response?: { headers?: Record<string, string> } }).$response?.headers?.[
    'x-amz-delete-marker'
  ] === 'true'

/** Every version of a file; with `marks`, also the marks that hide it. */
async function versionsOf(client: S3, bucket: Bucket, key: string, { marks = false } = {}) {
  const found: { Key: string; VersionId?: string }[] = []
  let next: { KeyMarker?: string; VersionIdMarker?: string } | undefined = {}
  while (next) {
    const page: ListObjectVersionsOutput = await client.listObjectVersions({
      ...bucket,
      Prefix: key,
      ...next,
    })
    for (const { Key, VersionId } of [...(page.Versions ?? []), ...((marks && page.DeleteMarkers) || [])])
      if (Key === key) found.push({ Key, VersionId })
    next = page.IsTruncated
      ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker }
      : undefined
  }
  return found
}

async function removeVersions(client: S3, bucket: Bucket, key: string) {
  for (const version of await versionsOf(client, bucket, key, { marks: true }))
    await client.deleteObject({ ...bucket, ...version })
}

const statusOf = (error: unknown) =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode

const settingsOf = (s3: NonNullable<Config['s3']>) => ({
  region: s3.region,
  endpoint: s3.endpoint,
  forcePathStyle: Boolean(s3.endpoint),
  credentials: s3.keyId && s3.secret ? { accessKeyId: s3.keyId, secretAccessKey: s3.secret } : undefined,
  // Others than Amazon do not all know the checksums that its own tools add.
  requestChecksumCalculation: 'WHEN_REQUIRED' as const,
})

const rangeOf = (range: ByteRange | undefined) => range && `bytes=${range.start}-${range.end ?? ''}`

async function measure(file: Uint8Array | { path: string }) {
  const hash = createHash('sha256')
  if (file instanceof Uint8Array) return { sha256: hash.update(file).digest('hex'), bytes: file.byteLength }
  for await (const piece of createReadStream(file.path)) hash.update(piece)
  return { sha256: hash.digest('hex'), bytes: (await stat(file.path)).size }
}

async function* listBucket(client: Promise<S3>, bucket: Bucket) {
  let next: string | undefined
  do {
    const page = await (await client).listObjectsV2({ ...bucket, ContinuationToken: next })
    for (const { Key, LastModified } of page.Contents ?? [])
      if (Key && LastModified) yield { key: Key, storedAt: LastModified }
    next = page.NextContinuationToken
  } while (next)
}
