import { useEffect, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { dateOf } from '../../../web/dates.ts'
import { Text } from '../../../web/ui/text.tsx'
import type { Draft } from '../device/field-device.ts'
import type { NoteOnTheWire, PackSession } from '../wire.ts'
import { DayList } from './day-list.tsx'
import { dayToShow, nowOrNext, sessionsOn, takesNotes, titleOf, whenIs } from './day-plan.ts'
import { useField } from './field-context.ts'
import { FieldPage } from './field-page.tsx'
import { NoteForm } from './note-form.tsx'
import { SwitchSession } from './switch-session.tsx'

/** Take a note, Keep: everything between is settled beforehand, and can be changed in one tap. */
export default function NotePage() {
  const { device, review, now } = useField()
  const [asked] = useSearchParams()
  const go = useNavigate()
  const [draft, setDraft] = useState<Draft | null>(null)
  const today = sessionsOn(review, dayToShow(review, dateOf(now)))
  const current = today.find((session) => takesNotes(session) && whenIs(session, now) === 'now')
  const wanted = review.sessions.find(({ id }) => id === asked.get('session')) ?? current ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: begun once for each session that is asked for
  useEffect(() => {
    void device.beginDraft(aboutOf(review.id, wanted)).then(setDraft)
  }, [wanted?.id, review.id])
  const session = draft && (review.sessions.find(({ id }) => id === draft.note.sessionId) ?? null)
  const put = (note: NoteOnTheWire) => {
    setDraft((before) => before && { ...before, note })
    void device.saveDraft(note)
  }
  return (
    <FieldPage
      alone
      back="/field"
      title={session ? titleOf(session) : 'New note'}
      second={
        session
          ? [session.meeting, `${session.starts} to ${session.ends}`].filter(Boolean).join(', ')
          : review.trustName
      }
      action={draft && <SwitchSession note={draft.note} put={put} />}
      side={<DayList sessions={today} current={session?.id ?? nowOrNext(today, now)?.id} />}
    >
      {review.notNow ? (
        <Text>{review.notNow}</Text>
      ) : (
        draft && (
          <NoteForm key={draft.note.id} draft={draft} session={session} kept={() => go('/field?kept')} />
        )
      )}
    </FieldPage>
  )
}

/** What is settled by where one is: how one knows, the promise that was made, and the questions it serves. */
const aboutOf = (
  reviewId: string,
  session: PackSession | null,
): Partial<NoteOnTheWire> & { reviewId: string } => ({
  reviewId,
  sessionId: session?.id ?? null,
  method: session?.kind === 'visit' ? 'visit' : 'interview',
  attributable: session?.promise === 'attributable',
  questionIds: session?.questionIds.length === 1 ? session.questionIds : [],
})
