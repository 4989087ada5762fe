import { Link } from 'react-router'
import { fullDate } from '../../web/dates.ts'
import { PrintedPage } from '../../web/ui/by-width.tsx'
import { DataTable } from '../../web/ui/data-table.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Dim } from '../../web/ui/text.tsx'
import { dayNameOf } from './day-name.ts'
import { type Attendee, kindName, type Session, sessionName, standsOnDayOf } from './schedule.ts'
import type { Loaded } from './schedule-view.ts'
import { sessionAt } from './session-at.ts'
import { outcomeWords, timeWords, whoWords } from './session-details.ts'
import { Where } from './session-place.tsx'

/** The day as a table; or, for paper, all three days of one person or of each. */
export function ScheduleTables(loaded: Loaded) {
  const { person, people, you, sessions, day } = loaded
  if (person === null) {
    return <DayTable day={day} sessions={sessions.filter((session) => session.day === day)} loaded={loaded} />
  }
  // Whoever has nothing on the schedule needs no sheet of paper.
  const busy = people.filter((one) => sessions.some((session) => session.attendees.includes(one.personId)))
  const whose =
    person === 'all' ? busy : people.filter((one) => one.personId === (person === 'me' ? you : person))
  return (
    <Stack gap="2xl">
      {whose.map((one) => (
        <PrintedPage key={one.personId}>
          <ThreeDays of={one} loaded={loaded} />
        </PrintedPage>
      ))}
    </Stack>
  )
}

function ThreeDays({ of, loaded }: { of: Attendee; loaded: Loaded }) {
  const own = loaded.sessions.filter(standsOnDayOf(of.personId))
  return (
    <Section title={of.name}>
      <Stack gap="lg">
        {([1, 2, 3] as const).map((day) => (
          <DayTable
            key={day}
            day={day}
            whose={of.name}
            sessions={own.filter((session) => session.day === day)}
            loaded={loaded}
          />
        ))}
      </Stack>
    </Section>
  )
}

const columns = [
  { key: 'time', label: 'Time' },
  { key: 'session', label: 'Session' },
  { key: 'who', label: 'Who' },
  { key: 'where', label: 'Where' },
]

type DayTableProps = { day: 1 | 2 | 3; sessions: Session[]; loaded: Loaded; whose?: string }

function DayTable({ day, sessions, loaded, whose }: DayTableProps) {
  const date = fullDate(loaded.review[`day${day}`])
  return (
    <DataTable
      caption={whose ? `${date}, ${whose}` : date}
      density="close"
      columns={columns}
      rows={sessions.map((session) => ({
        id: session.id,
        cells: {
          time: timeWords(session),
          session: <Named session={session} loaded={loaded} />,
          who: whoWords(session, loaded.people),
          where: <Where session={session} />,
        },
      }))}
      empty={`${date}: nothing.`}
    />
  )
}

function Named({ session, loaded }: { session: Session; loaded: Loaded }) {
  const { can, review, sessions } = loaded
  const name = sessionName(session)
  const kind = session.kind === 'visit' || session.kind === 'interview' ? kindName(session) : null
  const more = [kind, session.meeting, outcomeWords(session, sessions, dayNameOf(review))]
    .filter(Boolean)
    .join('. ')
  return (
    <>
      <Link to={sessionAt(review.id, session.id, can.edit)}>{name}</Link>
      {more && (
        <>
          <br />
          <Dim>{more}</Dim>
        </>
      )}
    </>
  )
}
