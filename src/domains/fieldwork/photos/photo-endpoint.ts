import { z } from 'zod'
import { defineQuery } from '../../../access/define-query.server.ts'
import { fileStorage } from '../../../platform/storage.server.ts'
import { found } from '../../../web/request.server.ts'
import { isUuid } from '../../allocation/standing.server.ts'
import { fieldAnswer, inField, notUnderstood, onlyAs, refuse } from '../sending/field-answer.server.ts'
import { readAtMost } from '../sending/read-body.server.ts'
import { largestPhotoBytes } from '../wire.ts'
import type { Route } from './+types/photo-endpoint'
import { photoStanding, sendPhoto } from './send-photo.server.ts'

const photoFile = defineQuery({
  name: 'photo file',
  run: async (tx, { photoId }: { photoId: string }) =>
    isUuid(photoId)
      ? await tx
          .selectFrom('evidence_photo')
          .select(['storage_key', 'bytes'])
          .where('id', '=', photoId)
          .executeTakeFirst()
      : null,
})

/** A photograph, for whoever may know where it comes from. */
export const loader = (args: Route.LoaderArgs) =>
  inField(args, async (actor) => {
    const { storage_key, bytes } = found(await photoFile(actor, args.params))
    return new Response(await fileStorage().read(storage_key), {
      headers: {
        'content-type': 'image/jpeg',
        'content-length': String(bytes),
        'content-disposition': 'inline',
        'content-security-policy': "sandbox; default-src 'none'",
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    })
  })

const address = z.object({
  photoId: z.uuidv4(),
  note: z.uuid(),
  person: z.uuid(),
  device: z.uuid(),
})

/** Takes a photograph of a note that is here already. */
export async function action(args: Route.ActionArgs) {
  if (args.request.method !== 'PUT')
    return new Response(null, { status: 405, headers: { allow: 'GET, PUT' } })
  return inField(args, async (actor) => {
    const query = Object.fromEntries(new URL(args.request.url).searchParams)
    const asked = address.safeParse({ ...query, photoId: args.params.photoId })
    if (!asked.success) return notUnderstood('Say whose photograph this is, and of which note.')
    const { photoId, note: noteId, device: deviceId, person } = asked.data
    onlyAs(actor, person)
    const photo = { photoId, noteId, deviceId }
    const standing = await photoStanding(actor, photo)
    if (standing === 'revoked') return refuse('device-revoked')
    if ('notNow' in standing) return notUnderstood(standing.notNow)
    const outcome = await sendPhoto(actor, photo, await readAtMost(args.request, largestPhotoBytes))
    return 'problem' in outcome ? notUnderstood(outcome.problem) : fieldAnswer({ result: 'kept' })
  })
}
