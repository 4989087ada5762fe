import { insertRow } from '../../factory.ts'
import { mark } from '../marks.ts'
import { agreesFirst, always, arranging, during, host, untilOver } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'
import type { Who } from '../world.ts'

const strangers: Who[] = ['central', 'invited peer']
const hidden = during(always, strangers)
const read = untilOver(['lead', 'peer'], host)
const review = ({ review }: At) => ({ reviewId: review })
const onFile = (at: At) => ({ ...review(at), fileId: at.things.room.fileId })

/** The chief executive's presentation: what is said, the recording, and who has begun to watch it. */
export const presentation: Room = {
  make: async ({ review, state, of }, _, words) => {
    await insertRow('presentation', {
      review_id: review,
      link: 'https://meet.example/call',
      words: words('presentation'),
      said_by: of('coordinator'),
    })
    const file = {
      review_id: review,
      kind: 'recording',
      name: `${mark('recording', state)}.mp4`,
      media_type: 'video/mp4',
      bytes: 1,
      sha256: 'x',
      uploaded_by: of('coordinator'),
    }
    const fileId = await insertRow('presentation_file', { ...file, storage_key: 'x' })
    await insertRow('presentation_file', {
      ...file,
      name: `${mark('removedRecording', state)}.mp4`,
      removed_at: new Date(),
    })
    await insertRow('presentation_opening', { file_id: fileId, review_id: review, person_id: of('peer') })
    return { fileId }
  },
  reads: [
    {
      thing: 'what is said in the presentation, and where it is',
      table: 'presentation',
      mark: 'presentation',
      readers: read,
    },
    {
      thing: 'the recording',
      table: 'presentation_file',
      where: 'removed_at is null',
      mark: 'recording',
      readers: read,
    },
    {
      thing: 'a recording that was taken away again',
      table: 'presentation_file',
      where: 'removed_at is not null',
      mark: 'removedRecording',
      readers: during(always, host),
    },
    {
      thing: 'who has begun to watch the recording',
      table: 'presentation_opening',
      readers: during(always, ['peer', ...host]),
    },
  ],
  does: [
    {
      command: 'arrange-presentation',
      input: (at) => ({ ...review(at), revision: 1 }),
      may: during(arranging, host),
      hidden,
    },
    {
      command: 'keep-presentation-file',
      input: (at) => ({
        ...review(at),
        kind: 'recording',
        name: 'a.mp4',
        mediaType: 'video/mp4',
        bytes: 1,
        sha256: 'y'.repeat(64),
        key: 'y',
      }),
      may: during(arranging, host),
      hidden,
    },
    {
      command: 'remove-presentation-file',
      input: onFile,
      may: during(arranging, host),
      hidden: during(always, [...strangers, 'peer who has not agreed']),
    },
    {
      command: 'open-presentation',
      input: onFile,
      may: read,
      hidden: {
        ...during(always, [...strangers, 'peer who has not agreed']),
        ...during(['released', 'cancelled'], [...strangers, 'lead', 'peer', 'peer who has not agreed']),
      },
    },
  ],
  opens: [
    { route: 'reviews/:reviewId/presentation', opens: read, goes: agreesFirst },
    { route: 'reviews/:reviewId/presentation/files/:fileId', opens: read },
  ],
}
