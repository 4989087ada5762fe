import { enqueueJob } from '../access/define-command.server.ts'
import { minutesLater } from './calendar.ts'
import type { AnswerStory, FileStory } from './story.ts'
import { type ReviewInHand, tell } from './world.ts'

/** The template’s questions to the host, as far as the host has answered them, with its files and who read them. */
export async function writeAnswers(review: ReviewInHand) {
  const { story, template } = review
  const { prepareBegan } = story
  if (!prepareBegan) return
  const { requests } = template.content
  tell(review, prepareBegan, null, 'open-document-requests', {
    audience: ['central', 'host', 'team'],
    detail: { questions: requests.length },
  })
  for (const [place, request] of requests.entries())
    await writeRequest(review, { ...request, position: place + 1 }, story.answers?.[place] ?? { answer: '' })
}

type Asked = { question: string; why: string; position: number }

async function writeRequest(review: ReviewInHand, asked: Asked, told: AnswerStory) {
  const { tx, reviewId, people } = review
  const id = crypto.randomUUID()
  const { answer, answered, files = [], links = [] } = told
  await tx
    .insertInto('document_request')
    .values({
      id,
      review_id: reviewId,
      ...asked,
      answer,
      state: answered ? 'answered' : 'open',
      answered_by: answered ? people[answered.by] : null,
      answered_at: answered?.at ?? null,
    })
    .execute()
  if (answered) tell(review, answered.at, people[answered.by], 'mark-request-answered', about(id, asked))
  for (const file of files) await writeFile(review, id, asked, file)
  for (const { by, at, ...link } of links) {
    await tx
      .insertInto('document_link')
      .values({ review_id: reviewId, request_id: id, added_by: people[by], added_at: at, ...link })
      .execute()
    tell(review, at, people[by], 'add-link', about(id, asked))
  }
}

const about = (id: string, { position }: Asked) => ({
  subjectId: id,
  audience: ['host', 'team'] as ('host' | 'team')[],
  detail: { question: position },
})

type Version = { lineageId: string; version: number }

async function writeFile(
  review: ReviewInHand,
  requestId: string,
  asked: Asked,
  file: FileStory,
  replacedAt: Date | null = null,
): Promise<Version> {
  const { tx, reviewId, people, files } = review
  const stored = files.get(file)
  if (!stored) throw new Error(`${file.name} was not stored`)
  const before = file.before && (await writeFile(review, requestId, asked, file.before, file.added))
  const id = crypto.randomUUID()
  const { lineageId, version } = { lineageId: before?.lineageId ?? id, version: (before?.version ?? 0) + 1 }
  await tx
    .insertInto('document')
    .values({
      id,
      lineage_id: lineageId,
      version,
      replaced_at: replacedAt,
      change_note: file.note ?? '',
      review_id: reviewId,
      request_id: requestId,
      name: file.name,
      media_type: stored.mediaType,
      bytes: stored.bytes,
      sha256: stored.sha256,
      storage_key: stored.key,
      uploaded_by: people[file.by],
      uploaded_at: file.added,
      download_allowed: file.download ?? false,
    })
    .execute()
  review.documents.set(file.name, lineageId)
  await enqueueJob(tx, 'read-document', { documentId: id })
  const added = about(requestId, asked)
  tell(review, file.added, people[file.by], 'add-documents', {
    ...added,
    detail: { ...added.detail, files: 1, newVersion: version > 1 },
  })
  for (const [who, at, still] of file.read ?? []) {
    const read_at = still ? null : minutesLater(at, 14)
    await tx
      .insertInto('document_opening')
      .values({ document_id: id, review_id: reviewId, person_id: people[who], first_opened_at: at, read_at })
      .execute()
    const said = { subjectId: id, audience: ['host' as const] }
    tell(review, at, people[who], 'open-document', said)
    if (read_at) tell(review, read_at, people[who], 'mark-document-read', { ...said, detail: { read: true } })
  }
  return { lineageId, version }
}
