import { IconLock } from '@tabler/icons-react'
import { DatedItem, DatedList } from '../../../web/ui/dated-list.tsx'
import { Icon } from '../../../web/ui/icon.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { dayNameOf } from '../day-name.ts'
import { sessionName, standsOnDayOf } from '../schedule.ts'
import type { Loaded } from '../schedule-view.ts'
import { sessionAt } from '../session-at.ts'
import { timeWords, whoWords } from '../session-details.ts'
import { detailsOf } from '../session-place.tsx'

/** What a phone opens on: the reader's own day, with the times in the margin. */
export function OwnDay({ sessions, people, you, day, dayWords, can, review }: Loaded) {
  const onDay = sessions.filter((session) => session.day === day)
  const own = onDay.filter(standsOnDayOf(you))
  if (own.every(({ attendees }) => !attendees.includes(you)))
    return <Text dim>You have nothing on this day.</Text>
  return (
    <DatedList small label={`Your own day, ${dayWords}`}>
      {own.map((session) => (
        <DatedItem
          key={session.id}
          weekday=""
          date={session.starts}
          dateTime={session.starts}
          title={
            session.kind === 'confer' ? (
              <>
                <Icon of={IconLock} /> {sessionName(session)}
              </>
            ) : (
              sessionName(session)
            )
          }
          hatched={session.kind === 'confer'}
          to={sessionAt(review.id, session.id, can.edit)}
          why={detailsOf(session, sessions, dayNameOf(review))}
          from={`${timeWords(session)}. ${whoWords(session, people)}.`}
        />
      ))}
    </DatedList>
  )
}
