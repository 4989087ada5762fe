import { Link } from 'react-router'
import { count } from '../../../web/dates.ts'
import { DayBetween, DayRow } from '../../../web/ui/day-list.tsx'
import { VisuallyHidden } from '../../../web/ui/text.tsx'
import { takesNotes } from '../../schedule/schedule.ts'
import type { PackSession } from '../wire.ts'
import { isPast, ownDay, rowDetail, wayTo } from './day-words.ts'
import { useReview } from './field.ts'
import { heldNotes, notesOfSession } from './held-notes.ts'

type DayRowsProps = {
  day: string
  /** what the page beside the list is about */
  current?: string | null
  /** the whole row leads to a note, as there is no room for a link of its own */
  whole?: boolean
}

/** A reviewer's day: where to be, how to get there, and how many notes each has. */
export function DayRows({ day, current, whole }: DayRowsProps) {
  const { review, state, clock } = useReview()
  const rows = ownDay(review.sessions, day)
  const notes = heldNotes(state, review.id)
  return rows.map((session, place) => (
    <Row
      key={session.id}
      {...{ session, whole }}
      way={wayTo(rows[place - 1], session)}
      past={isPast(session, clock)}
      current={session.id === current}
      notes={notesOfSession(notes, session.id)}
    />
  ))
}

type RowProps = {
  session: PackSession
  way: string | null
  past: boolean
  current: boolean
  notes: number
  whole?: boolean
}

function Row({ session, way, past, current, notes, whole }: RowProps) {
  const to = `/field/note?session=${session.id}`
  const takes = takesNotes(session)
  const words = notes > 0 ? count(notes, 'note') : null
  return (
    <>
      {way && <DayBetween>{way}</DayBetween>}
      <DayRow
        time={session.starts}
        title={session.title}
        detail={rowDetail(session)}
        {...{ past, current }}
        hatched={session.private}
        to={whole && takes ? to : undefined}
        right={whole ? words : takes ? <NoteOf {...{ session, to, words }} /> : undefined}
      />
    </>
  )
}

const NoteOf = ({ session, to, words }: { session: PackSession; to: string; words: string | null }) => (
  <Link to={to}>
    {words ?? 'Note'}
    <VisuallyHidden>
      {words ? ' so far; take another' : ''} of {session.title}
    </VisuallyHidden>
  </Link>
)
