import { minutesLater } from './calendar.ts'
import type { FindingStory } from './story.ts'
import { type ReviewInHand, speakAs, tell } from './world.ts'

/** Findings with what stands behind them and what people say of them; then those that the host has heard. */
export async function writeFindings(review: ReviewInHand) {
  const { story, when, people } = review
  for (const finding of story.findings ?? [])
    review.findings.push(finding.at <= when.now ? await writeFinding(review, finding) : null)
  if (!story.findings) return
  // what the host is told is counted at the moment of sharing, so it comes after the notes, by whoever leads
  await speakAs(review, people[story.lead.who])
  for (const session of new Set(story.findings.map((finding) => finding.sharedIn)))
    await share(review, session)
  await speakAs(review, people.priya)
}

async function writeFinding(review: ReviewInHand, story: FindingStory): Promise<string> {
  const { tx, reviewId, people, questions } = review
  const questionId = questions[story.question - 1]
  if (!questionId) throw new Error(`There is no key question ${story.question}`)
  const id = crypto.randomUUID()
  const { kind, wording, at } = story
  await tx
    .insertInto('finding')
    .values({
      id,
      review_id: reviewId,
      question_id: questionId,
      kind,
      wording,
      proposed_by: people[story.by],
      proposed_at: at,
      worded_at: at,
    })
    .execute()
  tell(review, at, people[story.by], 'propose-finding', { subjectId: id, audience: ['team'] })
  await writeNotesBehind(review, story, id)
  await writeViews(review, story, id)
  return id
}

async function writeNotesBehind(review: ReviewInHand, story: FindingStory, findingId: string) {
  const { tx, reviewId, people, notes } = review
  const behind = (keys: string[], contrary: boolean) =>
    keys.flatMap((key) => {
      const noteId = notes.get(key)
      return noteId ? [{ finding_id: findingId, note_id: noteId, review_id: reviewId, contrary }] : []
    })
  const rows = [...behind(story.notes, false), ...behind(story.contrary ?? [], true)]
  if (rows.length === 0) return
  await tx.insertInto('finding_note').values(rows).execute()
  tell(review, minutesLater(story.at, 2), people[story.by], 'gather-notes', {
    subjectId: findingId,
    audience: ['team'],
  })
}

async function writeViews(review: ReviewInHand, story: FindingStory, findingId: string) {
  const { tx, reviewId, people, when } = review
  const { by, agree = [], differ = [], hostAgrees = [] } = story
  const early = (place: number) => earlier(minutesLater(story.at, 3 * place), when.now)
  const heard = sharedAt(review, story.sharedIn)
  const views = [
    { who: by, agrees: true, why: '', at: story.at },
    ...agree.map((who, place) => ({ who, agrees: true, why: '', at: early(place + 1) })),
    ...differ.map(([who, why]) => ({ who, agrees: false, why, at: early(8) })),
    ...(heard ? hostAgrees.map((who) => ({ who, agrees: true, why: '', at: minutesLater(heard, 25) })) : []),
  ]
  await tx
    .insertInto('finding_view')
    .values(
      views.map(({ who, at, ...view }) => ({
        finding_id: findingId,
        review_id: reviewId,
        person_id: people[who],
        said_at: at,
        ...view,
      })),
    )
    .execute()
  for (const { who, at } of views.slice(1)) {
    const audience: ('host' | 'team')[] = heard && at >= heard ? ['host', 'team'] : ['team']
    tell(review, at, people[who], 'say-view', { subjectId: findingId, audience })
  }
}

const earlier = (a: Date, b: Date) => (a < b ? a : b)

/** A few minutes into the session, if that is past. */
function sharedAt({ sessions, when }: ReviewInHand, session: string | undefined): Date | null {
  const held = session ? sessions.get(session) : undefined
  if (!held) return null
  const at = minutesLater(held.begins, 10)
  return at <= when.now ? at : null
}

async function share(review: ReviewInHand, session: string | undefined) {
  const { tx, story, people, findings, sessions } = review
  const at = sharedAt(review, session)
  if (!session || !at) return
  const ids = findings.filter((id, place) => id && story.findings?.[place]?.sharedIn === session) as string[]
  if (ids.length === 0) return
  const held = sessions.get(session)
  await tx
    .updateTable('finding')
    .set({ shared_at: at, shared_in: held?.id ?? null })
    .where('id', 'in', ids)
    .execute()
  tell(review, at, people[story.lead.who], 'share-findings', {
    subjectId: ids[0],
    audience: ['host', 'team'],
    detail: { findings: ids.length },
  })
}
