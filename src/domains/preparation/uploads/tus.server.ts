import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { FileStore } from '@tus/file-store'
import { MemoryLocker, Server } from '@tus/server'
import type { Person } from '../../../access/actor.ts'
import { incomingFolder } from '../../../platform/storage.server.ts'
import { beginUpload } from './begin-upload.server.ts'
import { endUpload } from './end-upload.server.ts'
import { myUpload } from './my-upload.server.ts'
import { largest } from './purposes.ts'

/** Where the pieces of an upload lie; beside them the protocol’s own note of it. */
export const piecesOf = (uploadId: string) => join(incomingFolder(), uploadId)
export async function dropPieces(uploadId: string) {
  await rm(piecesOf(uploadId), { force: true })
  await rm(`${piecesOf(uploadId)}.json`, { force: true })
}

// Two requests for one upload must not write at once; the second asks the first to let go.
const locker = new MemoryLocker()
const nothingHere = { status_code: 404, body: 'There is nothing at this address for you.' }

/**
 * Takes a file in pieces (the tus protocol, version 1.0): begun by a command, continued by its sender alone. A
 * piece is appended as it comes, so what has arrived before a connection broke is there to go on from.
 */
export async function receivePiece(actor: Person, request: Request): Promise<Response> {
  const response = await protocolFor(actor).handleWeb(request)
  if (request.method === 'DELETE' && response.ok) {
    const uploadId = new URL(request.url).pathname.split('/').at(-1) ?? ''
    // The protocol finds the upload at the end of the whole address, so that this need not be the same one.
    const ended = await endUpload(actor, { uploadId, outcome: 'cancelled' })
    if (ended.ok) await dropPieces(uploadId)
  }
  return response
}

// One for each request, so that whoever asks is known by being there rather than looked up.
const protocolFor = (actor: Person) =>
  new Server({
    path: '/uploads',
    datastore: new FileStore({ directory: incomingFolder() }),
    locker,
    relativeLocation: true,
    // Pages of other origins have no business here.
    allowedOrigins: () => false,
    maxSize: largest.recording,
    namingFunction: () => crypto.randomUUID(),
    onIncomingRequest: async (request, id) => {
      if (request.method === 'POST') return
      const upload = await myUpload(actor, { uploadId: id })
      if (!upload || upload.outcome) throw nothingHere
    },
    onUploadCreate: async (_, { id, size, metadata = {} }) => {
      const { purpose, reviewId, requestId, replaces, note, filename } = metadata
      const outcome = await beginUpload(actor, {
        ...{ id, purpose, reviewId, requestId: requestId || null, replaces: replaces || null },
        name: filename ?? '',
        note: note ?? '',
        bytes: size ?? 0,
      })
      if (outcome.ok) return {}
      if ('missing' in outcome) throw nothingHere
      throw { status_code: 422, body: JSON.stringify({ problem: outcome.problems[0]?.message }) }
    },
  })
