import { heardAt } from '../domains/fieldwork/promise.server.ts'
import type { Speaker } from '../engines/disclosure/speakers.ts'
import { toldRole } from '../engines/disclosure/told-role.ts'
import { addDays } from '../platform/clock.ts'
import { dateOf } from '../web/dates.ts'
import { londonMoment, minutesLater } from './calendar.ts'
import type { NoteStory } from './story.ts'
import { type ReviewInHand, tell } from './world.ts'

/** Evidence notes, each with its source. What has not been heard yet at this hour of the day is not there. */
export async function writeNotes(review: ReviewInHand) {
  const { story, when } = review
  for (const [place, [key, note]] of Object.entries(story.notes ?? {}).entries()) {
    const at = writtenAt(review, note, place)
    if (at <= when.now) review.notes.set(key, await writeNote(review, note, at))
  }
}

/** In the session; papers are read on an evening before the days. */
function writtenAt({ sessions, days }: ReviewInHand, { session }: NoteStory, place: number): Date {
  if (!session) return minutesLater(londonMoment(addDays(days[0], -3), '19:00'), place * 4)
  const held = sessions.get(session)
  if (!held) throw new Error(`There is no session ${session}`)
  return minutesLater(held.begins, 14 + (place % 5) * 5)
}

async function writeNote(review: ReviewInHand, note: NoteStory, at: Date): Promise<string> {
  const { tx, reviewId, people, sessions, questions } = review
  const id = crypto.randomUUID()
  const { body, kind, method, attributable } = note
  const speaker = method === 'interview' ? speakerIn(note.said) : ''
  const told_role =
    method === 'interview' && !attributable ? toldRole(speaker, heardAt(schoolsMet(review, at))) : null
  await tx
    .insertInto('evidence_note')
    .values({ id, review_id: reviewId, body, kind, method, attributable, told_role })
    .execute()
  const held = note.session ? sessions.get(note.session) : undefined
  await tx
    .insertInto('evidence_note_source')
    .values({
      note_id: id,
      review_id: reviewId,
      author_id: people[note.by],
      attributable,
      session_id: held?.id ?? null,
      urn: held?.urn ?? null,
      said_by: note.said,
      speaker,
      written_at: at,
    })
    .execute()
  const questionId = questions[note.question - 1]
  if (questionId)
    await tx
      .insertInto('evidence_note_question')
      .values({ note_id: id, question_id: questionId, review_id: reviewId })
      .execute()
  tell(review, at, people[note.by], 'keep-note', { subjectId: id, audience: [] })
  return id
}

// Each day's notes reach the team together, so that each day's schools stand behind a role in words.
const schoolsMet = ({ sessions }: ReviewInHand, at: Date) =>
  new Set([...sessions.values()].flatMap(({ urn, begins }) => (dateOf(begins) === dateOf(at) && urn) || []))
    .size

// The first that fits.
const speakersIn: [RegExp, Speaker][] = [
  [/headteacher/i, 'headteacher'],
  [/director/i, 'trust_leader'],
  [/assistant|officer|worker|manager|finance|professional/i, 'support_staff'],
  [/head of|lead|coordinator/i, 'school_leader'],
  [/teacher|tutor|first year/i, 'teacher'],
  [/trustee/i, 'trustee'],
  [/parent|mother|father/i, 'parent'],
]
const speakerIn = (said: string): Speaker => speakersIn.find(([words]) => words.test(said))?.[1] ?? ''
