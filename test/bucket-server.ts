import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

// Somebody else's cloud, as far as Candour speaks with it: files by key, by S3's requests and answers. It keeps what
// it is given in memory, in pages of two, and with `versions` it hides what is removed as such a bucket does.

type Version = { id: string; body: Buffer | null }

export async function openBucket({ versions = false } = {}) {
  const kept = new Map<string, Version[]>()
  const unsigned: string[] = []
  let made = 0
  const add = (key: string, body: Buffer | null) => {
    const version = { id: versions ? `v${++made}` : 'null', body }
    kept.set(key, versions ? [version, ...(kept.get(key) ?? [])] : [version])
    return version
  }
  const server = createServer(async (request, answer) => {
    const url = new URL(request.url ?? '', 'http://bucket')
    if (!request.headers.authorization?.includes('Credential=key-id/')) unsigned.push(url.pathname)
    const key = decodeURIComponent(url.pathname.split('/').slice(2).join('/'))
    if (key === '')
      return xml(answer, url.searchParams.has('versions') ? versionList(kept, url) : list(kept, url))
    if (request.method === 'PUT') {
      add(key, await bodyOf(request))
      return answer.end()
    }
    if (request.method === 'DELETE') return remove(answer, key, url.searchParams.get('versionId'))
    return give(request, answer, kept.get(key)?.[0])
  })
  const remove = (answer: ServerResponse, key: string, id: string | null) => {
    const before = kept.get(key) ?? []
    if (id)
      kept.set(
        key,
        before.filter((one) => one.id !== id),
      )
    else if (versions)
      answer.setHeader('x-amz-delete-marker', 'true').setHeader('x-amz-version-id', add(key, null).id)
    else kept.delete(key)
    answer.writeHead(204).end()
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    settings: {
      bucket: 'files',
      region: 'eu-west-2',
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      keyId: 'key-id',
      secret: 'secret',
    },
    unsigned,
    /** every copy of a file that somebody with the bucket's keys could still get at */
    copies: (key: string) => (kept.get(key) ?? []).flatMap(({ body }) => (body ? [body.toString()] : [])),
    /** removes it as somebody else's tool would, who thinks of no versions */
    hide: (key: string) => add(key, null),
    close: () => new Promise((done) => server.close(done)),
  }
}

async function bodyOf(request: IncomingMessage) {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces)
}

function give(request: IncomingMessage, answer: ServerResponse, version: Version | undefined) {
  if (!version?.body) {
    if (version) answer.setHeader('x-amz-delete-marker', 'true')
    return answer.writeHead(404).end()
  }
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? []
  const body = from ? version.body.subarray(Number(from), to ? Number(to) + 1 : undefined) : version.body
  answer.writeHead(from ? 206 : 200, { 'content-length': body.length })
  return answer.end(request.method === 'HEAD' ? undefined : body)
}

const PAGE = 2
const xml = (answer: ServerResponse, body: string) =>
  answer.writeHead(200, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?>${body}`)

function list(kept: Map<string, Version[]>, url: URL) {
  const from = Number(url.searchParams.get('continuation-token') ?? 0)
  const keys = [...kept].filter(([, [latest]]) => latest?.body).map(([key]) => key)
  const items = keys
    .slice(from, from + PAGE)
    .map((key) => `<Contents><Key>${key}</Key><LastModified>2027-03-09T09:00:00Z</LastModified></Contents>`)
  const more = from + PAGE < keys.length
  const next = more ? `<NextContinuationToken>${from + PAGE}</NextContinuationToken>` : ''
  return `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${items.join('')}</ListBucketResult>`
}

function versionList(kept: Map<string, Version[]>, url: URL) {
  const prefix = url.searchParams.get('prefix') ?? ''
  const from = Number(url.searchParams.get('version-id-marker') ?? 0)
  const all = [...kept]
    .filter(([key]) => key.startsWith(prefix))
    .flatMap(([key, versions]) => versions.map((version) => ({ key, ...version })))
  const items = all.slice(from, from + PAGE).map(({ key, id, body }) => {
    const name = body ? 'Version' : 'DeleteMarker'
    return `<${name}><Key>${key}</Key><VersionId>${id}</VersionId></${name}>`
  })
  const more = from + PAGE < all.length
  const next = more
    ? `<NextKeyMarker>${prefix}</NextKeyMarker><NextVersionIdMarker>${from + PAGE}</NextVersionIdMarker>`
    : ''
  return `<ListVersionsResult><IsTruncated>${more}</IsTruncated>${next}${items.join('')}</ListVersionsResult>`
}
