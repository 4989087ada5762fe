import { insertRow } from '../../factory.ts'
import { mark } from '../marks.ts'
import { always, arranging, during, host, over, reviewers, underWay } from '../readers.ts'
import type { Room } from '../rooms.ts'
import type { At } from '../who-does-what.ts'
import type { Who } from '../world.ts'

const strangers: Who[] = ['central', 'invited peer']
const file = (purpose: string, { review }: At) => ({
  id: crypto.randomUUID(),
  purpose,
  reviewId: review,
  name: 'plan.pdf',
  bytes: 10,
})
// Everybody in the review but who sent it; whoever stands outside learns nothing anyway.
const others: Who[] = [...strangers, ...reviewers, 'chief executive', 'host leader']
const longAgo = new Date(Date.now() - 48 * 60 * 60 * 1000)

/** Files on their way, and what came before a new version. */
export const uploads: Room = {
  make: async ({ review, state, of }, things, words) => {
    const earlier = await insertRow('document', {
      review_id: review,
      request_id: things.request,
      name: `${mark('earlierVersion', state)}.pdf`,
      media_type: 'application/pdf',
      bytes: 1,
      sha256: 'y',
      storage_key: 'x',
      uploaded_by: of('coordinator'),
      replaced_at: new Date(),
    })
    const upload = {
      review_id: review,
      purpose: 'recording',
      name: words('sentFile'),
      bytes: 10,
      begun_by: of('coordinator'),
    }
    const uploadId = await insertRow('upload', { ...upload, id: crypto.randomUUID() })
    await insertRow('upload', { ...upload, id: crypto.randomUUID(), begun_at: longAgo })
    return { uploadId, earlierId: earlier }
  },
  reads: [
    {
      thing: 'a version of a document that has been replaced',
      table: 'document',
      where: 'removed_at is null and replaced_at is not null',
      mark: 'earlierVersion',
      readers: during(always, [...host, 'job read-document']),
    },
    {
      thing: 'a file on its way',
      table: 'upload',
      where: `begun_at > now() - interval '1 day'`,
      mark: 'sentFile',
      onNoPage: true,
      readers: during(always, ['coordinator']),
    },
    {
      thing: 'a file that never arrived',
      table: 'upload',
      where: `begun_at < now() - interval '1 day'`,
      readers: during(always, ['coordinator', 'job sweep-files']),
    },
  ],
  does: [
    {
      command: 'begin-upload',
      about: 'of a document',
      input: (at) => ({ ...file('document', at), requestId: at.things.request }),
      may: during(underWay, host),
      hidden: {
        ...during(always, [...strangers, 'peer who has not agreed']),
        ...during(over, [...strangers, ...reviewers]),
      },
    },
    {
      command: 'begin-upload',
      about: 'of a recording',
      input: (at) => file('recording', at),
      may: during(arranging, host),
      hidden: during(always, strangers),
    },
    {
      command: 'end-upload',
      input: ({ things }) => ({ uploadId: things.room.uploadId, outcome: 'cancelled' }),
      may: during(always, ['coordinator']),
      hidden: during(always, others),
    },
  ],
  // These take pieces of files alone.
  opensOutside: ['uploads', 'uploads/:uploadId'].map((route) => ({ route, opens: [] })),
}
