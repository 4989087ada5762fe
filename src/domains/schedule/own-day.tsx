import { Link } from 'react-router'
import { MarginRow, MarginRows } from '../../web/ui/margin-row.tsx'
import { Text } from '../../web/ui/text.tsx'
import { type Session, sessionName } from './schedule.ts'
import type { Loaded } from './schedule-view.ts'
import { outcomeWords, timeWords, whereWords, whoWords } from './session-details.ts'

/** What a phone opens on: the reader's own day, with the times in the margin. */
export function OwnDay(loaded: Loaded) {
  const { sessions, you, day } = loaded
  const own = sessions.filter((session) => session.day === day && session.attendees.includes(you))
  if (own.length === 0) return <Text dim>You have nothing on this day.</Text>
  return (
    <MarginRows>
      {own.map((session) => (
        <MarginRow key={session.id} label={session.starts}>
          <OwnSession session={session} {...loaded} />
        </MarginRow>
      ))}
    </MarginRows>
  )
}

function OwnSession({ session, sessions, people, can, review }: Loaded & { session: Session }) {
  const name = sessionName(session)
  const details = [session.meeting, whereWords(session), outcomeWords(session, sessions)].filter(Boolean)
  return (
    <>
      <Text strong>
        {can.edit ? <Link to={`/reviews/${review.id}/schedule/${session.id}`}>{name}</Link> : name}
      </Text>
      <Text size="sm" dim>
        {timeWords(session)}. {whoWords(session, people)}.
      </Text>
      {details.length > 0 && <Text size="sm">{details.join('. ')}</Text>}
    </>
  )
}
