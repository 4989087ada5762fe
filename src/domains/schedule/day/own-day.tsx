import { DatedItem, DatedList } from '../../../web/ui/dated-list.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { dayNameOf } from '../day-name.ts'
import { sessionName } from '../schedule.ts'
import type { Loaded } from '../schedule-view.ts'
import { sessionAt } from '../session-at.ts'
import { timeWords, whoWords } from '../session-details.ts'
import { detailsOf } from '../session-place.tsx'

/** What a phone opens on: the reader's own day, with the times in the margin. */
export function OwnDay({ sessions, people, you, day, dayWords, can, review }: Loaded) {
  const own = sessions.filter((session) => session.day === day && session.attendees.includes(you))
  if (own.length === 0) return <Text dim>You have nothing on this day.</Text>
  return (
    <DatedList small label={`Your own day, ${dayWords}`}>
      {own.map((session) => (
        <DatedItem
          key={session.id}
          weekday=""
          date={session.starts}
          dateTime={session.starts}
          title={sessionName(session)}
          to={sessionAt(review.id, session.id, can.edit)}
          why={detailsOf(session, sessions, dayNameOf(review))}
          from={`${timeWords(session)}. ${whoWords(session, people)}.`}
        />
      ))}
    </DatedList>
  )
}
