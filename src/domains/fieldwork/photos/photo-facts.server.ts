import { sql } from 'kysely'
import type { Actor } from '../../../access/actor.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { standingIn } from '../../allocation/standing.server.ts'
import type { Standing } from '../../allocation/standing.ts'
import { deviceIn } from '../devices/device.server.ts'

export type PhotoFacts = {
  standing: Standing
  note: { id: string; reviewId: string; attributable: boolean }
  revoked: boolean
  /** the same photograph, if it is kept already, by what was sent of it */
  before: { sentSha256: string; noteId: string } | null
  /** how many the note has */
  photos: number
}
type Asked = { photoId: string; noteId: string; deviceId: string }

/** What a photograph belongs to; null unless its note is the actor's own. */
export async function photoFacts(tx: Tx, asked: Asked, actor: Actor): Promise<PhotoFacts | null> {
  const note = await ownNote(tx, asked.noteId)
  const standing = note && (await standingIn(tx, note.reviewId, actor))
  if (!standing) return null
  const photos = await tx
    .selectFrom('evidence_photo')
    .select(['id', 'note_id as noteId', 'sent_sha256 as sentSha256'])
    .where((eb) => eb.or([eb('note_id', '=', note.id), eb('id', '=', asked.photoId)]))
    .execute()
  const device = await deviceIn(tx, asked.deviceId, standing.personId)
  return {
    standing,
    note,
    revoked: device?.revoked ?? false,
    before: photos.find(({ id }) => id === asked.photoId) ?? null,
    photos: photos.filter(({ noteId }) => noteId === note.id).length,
  }
}

const ownNote = (tx: Tx, noteId: string) =>
  tx
    .selectFrom('evidence_note')
    .select(['id', 'review_id as reviewId', 'attributable'])
    .where('id', '=', noteId)
    .where('id', 'in', sql<string>`(select access.own_notes())`)
    .executeTakeFirst()
