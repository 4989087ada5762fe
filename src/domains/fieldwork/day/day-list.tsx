import { Link } from 'react-router'
import { count } from '../../../web/dates.ts'
import { classNames } from '../../../web/ui/class-names.ts'
import { VisuallyHidden } from '../../../web/ui/text.tsx'
import type { PackSession } from '../wire.ts'
import { placeOf, takesNotes, whenIs } from './day-plan.ts'
import { useField } from './field-context.ts'

type DayListProps = { sessions: PackSession[]; current?: string | null }

/** The day: what is past is dimmed, and what the team says in private is named as such. */
export function DayList({ sessions, current }: DayListProps) {
  const { now } = useField()
  const notes = useNotesOf()
  return (
    <ol className="c-field-day" aria-label="The day">
      {sessions.map((session) => {
        const when = whenIs(session, now)
        return (
          <li
            key={session.id}
            className={classNames(
              when === 'past' && 'c-field-past',
              session.id === current && 'c-field-current',
            )}
            aria-current={when === 'now' ? 'time' : undefined}
          >
            <time>{session.starts}</time>
            <div>
              <b>{session.title}</b>
              <span>
                {session.private
                  ? 'In private'
                  : session.title === session.school
                    ? placeOf({ ...session, school: null })
                    : placeOf(session)}
              </span>
            </div>
            {takesNotes(session) && <ToNote session={session} many={notes(session.id)} />}
          </li>
        )
      })}
    </ol>
  )
}

const ToNote = ({ session, many }: { session: PackSession; many: number }) => (
  <Link to={`/field/note?session=${session.id}`}>
    {many > 0 ? count(many, 'note') : 'Note'}
    <VisuallyHidden>
      {many > 0 ? ', take another' : ''} of {session.title}
    </VisuallyHidden>
  </Link>
)

/** How many notes the reader has of a session, sent or not. */
export function useNotesOf() {
  const { state, review } = useField()
  const sessions = [
    ...review.notes.map(({ sessionId }) => sessionId),
    ...state.waiting.map(({ note }) => note.sessionId),
    ...state.sentSince.map(({ note }) => note.sessionId),
  ]
  return (id: string) => sessions.filter((sessionId) => sessionId === id).length
}
