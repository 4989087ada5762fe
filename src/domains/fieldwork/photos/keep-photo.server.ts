import { z } from 'zod'
import { defineCommand } from '../../../access/define-command.server.ts'
import { Refused } from '../../../access/outcome.ts'
import { canKeepNote } from '../policy.ts'
import { photoFacts } from './photo-facts.server.ts'

/** More than anybody takes of one document; a note beyond it is something else. */
export const mostPhotosOfANote = 20

const keepPhotoInput = z.object({
  photoId: z.uuidv4(),
  noteId: z.uuid(),
  deviceId: z.uuid(),
  sentSha256: z.string().length(64),
  key: z.string(),
  bytes: z.number().int(),
  width: z.number().int(),
  height: z.number().int(),
})

/** Makes a stored picture a photograph of the actor's own note. Says whether it was new; if not, its content is not needed. */
export const keepPhoto = defineCommand({
  name: 'keep-photo',
  input: keepPhotoInput,
  load: photoFacts,
  policy: ({ standing }) => canKeepNote(standing),
  run: async ({ tx, input, facts }) => {
    if (facts.photos >= mostPhotosOfANote)
      throw new Refused(`A note has at most ${mostPhotosOfANote} photographs. Take another note for more.`)
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('evidence_photo')
      .values({
        id: input.photoId,
        note_id: facts.note.id,
        review_id: facts.note.reviewId,
        attributable: facts.note.attributable,
        storage_key: input.key,
        sent_sha256: input.sentSha256,
        bytes: input.bytes,
        width: input.width,
        height: input.height,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return { new: numInsertedOrUpdatedRows === 1n }
  },
  // Like a note's: for the actor alone.
  audit: ({ facts, value }) =>
    value.new
      ? {
          reviewId: facts.note.reviewId,
          trustId: facts.standing.review.trustId,
          subjectId: facts.note.id,
          audience: [],
        }
      : [],
})
