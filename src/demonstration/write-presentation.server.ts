import { fileStorage } from '../platform/storage.server.ts'
import { type PresentationStory, presentationStories } from './presentation-stories.ts'
import { type ReviewInHand, tell } from './world.ts'

// The two files travel inside the bundle, as the register does.
const files = import.meta.glob<string>('../../demo/recording/welcome.*', {
  query: '?url&inline',
  import: 'default',
  eager: true,
})
const kinds = [
  { kind: 'recording' as const, name: 'welcome.webm', mediaType: 'video/webm' },
  { kind: 'captions' as const, name: 'welcome.vtt', mediaType: 'text/vtt' },
]

/** The chief executive's presentation: what is said, the recording with its captions, and who has begun to watch. */
export async function writePresentation(review: ReviewInHand) {
  const told = presentationStories(review.when)[review.story.trust]
  if (!told || !review.story.prepareBegan) return
  const { tx, reviewId, people } = review
  const { by, said, words, link = null, meets = null } = told
  await tx
    .insertInto('presentation')
    .values({ review_id: reviewId, link, meets_at: meets, words, said_by: people[by], said_at: said })
    .execute()
  tell(review, said, people[by], 'arrange-presentation', { audience: ['host', 'team'] })
  if (told.recording) await writeFiles(review, by, told.recording)
}

type Recording = NonNullable<PresentationStory['recording']>

async function writeFiles(review: ReviewInHand, by: PresentationStory['by'], { sent, watched }: Recording) {
  const { tx, reviewId, people } = review
  for (const { kind, name, mediaType } of kinds) {
    const { key, ...stored } = await fileStorage().put(bytesOf(name))
    const id = crypto.randomUUID()
    await tx
      .insertInto('presentation_file')
      .values({
        id,
        review_id: reviewId,
        kind,
        name: name.replace('welcome', 'Welcome to Harbour and Moor'),
        media_type: mediaType,
        ...stored,
        storage_key: key,
        uploaded_by: people[by],
        uploaded_at: sent,
      })
      .execute()
    tell(review, sent, people[by], 'keep-presentation-file', { audience: ['host', 'team'], detail: { kind } })
    if (kind === 'recording') await writeWatched(review, id, watched)
  }
}

async function writeWatched(review: ReviewInHand, fileId: string, watched: Recording['watched']) {
  const { tx, reviewId, people } = review
  for (const [who, at] of watched) {
    await tx
      .insertInto('presentation_opening')
      .values({ file_id: fileId, review_id: reviewId, person_id: people[who], first_opened_at: at })
      .execute()
    tell(review, at, people[who], 'open-presentation', { subjectId: fileId, audience: ['host'] })
  }
}

function bytesOf(name: string): Uint8Array {
  const address = Object.entries(files).find(([path]) => path.endsWith(name))?.[1]
  if (!address) throw new Error(`${name} is not with the demonstration`)
  return new Uint8Array(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'))
}
