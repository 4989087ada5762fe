import { defineQuery } from '../../../access/define-query.server.ts'
import type { Tx } from '../../../platform/database.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import type { Presentation, PresentationFile } from './presentation.ts'

/** What there is of the presentation, as far as the reader may see it. */
export const presentationOf = defineQuery({
  name: 'presentation',
  run: async (tx, { reviewId }: { reviewId: string }): Promise<Presentation> => {
    const said = await tx
      .selectFrom('presentation')
      .select(['link', 'meets_at', 'words', 'revision'])
      .where('review_id', '=', reviewId)
      .executeTakeFirst()
    const files = await filesOf(tx, reviewId)
    const here = files.filter(({ removedAt }) => removedAt === null).map(({ removedAt, ...file }) => file)
    const recording = here.find(({ kind }) => kind === 'recording') ?? null
    return {
      link: said?.link ?? null,
      meetsAt: said?.meets_at?.toISOString() ?? null,
      words: said?.words ?? '',
      revision: said?.revision ?? 0,
      recording,
      captions: here.find(({ kind }) => kind === 'captions') ?? null,
      watchedBy: recording ? await openingsOf(tx, recording.id) : [],
      removed: files.flatMap(({ id, kind, name, removedAt }) =>
        removedAt ? [{ id, kind, name, removedAt }] : [],
      ),
    }
  },
})

async function filesOf(
  tx: Tx,
  reviewId: string,
): Promise<(PresentationFile & { removedAt: string | null })[]> {
  const rows = await tx
    .selectFrom('presentation_file as file')
    .leftJoin('person', 'person.id', 'file.uploaded_by')
    .select(['file.id', 'file.kind', 'file.name', 'file.media_type as mediaType', 'file.bytes'])
    .select(['file.uploaded_at', 'file.removed_at', 'person.name as uploadedBy'])
    .where('file.review_id', '=', reviewId)
    .orderBy('file.uploaded_at')
    .execute()
  return rows.map(({ uploaded_at, removed_at, uploadedBy, ...row }) => ({
    ...row,
    uploadedBy: uploadedBy ?? 'somebody at the trust',
    uploadedAt: uploaded_at.toISOString(),
    removedAt: removed_at?.toISOString() ?? null,
  }))
}

async function openingsOf(tx: Tx, fileId: string) {
  const rows = await tx
    .selectFrom('presentation_opening')
    .select(['person_id as personId', 'first_opened_at as at'])
    .where('file_id', '=', fileId)
    .orderBy('first_opened_at')
    .execute()
  return rows.map(({ personId, at }) => ({ personId, at: at.toISOString() }))
}

/** One file to be streamed, and whether its reader has begun it before. Null: not there, or not for them. */
export const presentationFile = defineQuery({
  name: 'presentation file',
  run: async (tx, { reviewId, fileId }: { reviewId: string; fileId: string }, actor) => {
    if (!isUuid(reviewId) || !isUuid(fileId)) return null
    const file = await tx
      .selectFrom('presentation_file')
      .select(['id', 'kind', 'media_type as mediaType', 'bytes', 'sha256', 'storage_key as key'])
      .where('id', '=', fileId)
      .where('review_id', '=', reviewId)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    if (!file?.key) return null
    const opening = await tx
      .selectFrom('presentation_opening')
      .select('file_id')
      .where('file_id', '=', fileId)
      .where('person_id', '=', actor.personId)
      .executeTakeFirst()
    return { ...file, key: file.key, opened: opening !== undefined }
  },
})
