import { fullDate } from '../../../web/dates.ts'
import { DatedItem, DatedList } from '../../../web/ui/dated-list.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { timeOf } from '../changes/placing.ts'
import { placeName } from '../changes/reasons-against.ts'
import { type Attendee, minutesOf, type Session, sessionName } from '../schedule.ts'
import { outcomeWords, placeWords, timeWords, whoWords } from '../session-details.ts'
import type { Route } from './+types/print-page'

type Loaded = Route.ComponentProps['loaderData']

/** One person's days: each session with where, who, what for; and the drives between. */
export function PrintedDays({ of, loaded }: { of: Attendee; loaded: Loaded }) {
  const { review, day } = loaded
  const days = ([1, 2, 3] as const).filter((one) => day === null || one === day)
  return (
    <Section title={of.name} aside={review.trustName}>
      <Stack gap="lg">
        {days.map((one) => (
          <PrintedDay key={one} day={one} of={of} loaded={loaded} />
        ))}
        <Asked of={of} loaded={loaded} />
      </Stack>
    </Section>
  )
}

type Line = { at: number; id: string; session?: Session; drive?: Loaded['drives'][number] }

function PrintedDay({ day, of, loaded }: { day: 1 | 2 | 3; of: Attendee; loaded: Loaded }) {
  const date = fullDate(loaded.review[`day${day}`])
  const lines: Line[] = [
    ...loaded.sessions
      .filter((one) => one.day === day && one.attendees.includes(of.personId))
      .map((session) => ({ at: minutesOf(session.starts), id: session.id, session })),
    ...loaded.drives
      .filter((drive) => drive.day === day && drive.person === of.personId)
      .map((drive) => ({ at: drive.leaves, id: `${drive.leaves}-${drive.to}`, drive })),
  ]
  if (lines.length === 0) return <Text dim>{`${date}: nothing.`}</Text>
  return (
    <div>
      <h3>{date}</h3>
      <DatedList small label={`${of.name}, ${date}`}>
        {lines
          .toSorted((a, b) => a.at - b.at)
          .map(({ id, session, drive }) =>
            session ? (
              <SessionLine key={id} session={session} loaded={loaded} />
            ) : (
              drive && <DriveLine key={id} drive={drive} loaded={loaded} />
            ),
          )}
      </DatedList>
    </div>
  )
}

function SessionLine({ session, loaded }: { session: Session; loaded: Loaded }) {
  const { sessions, people, schools, served } = loaded
  const school = schools.find(({ urn }) => urn === session.urn)
  const numbers = served[session.id] ?? []
  const where = [
    session.kind === 'visit' ? school?.address : null,
    placeWords(session),
    school?.telephone ? `Telephone ${school.telephone}` : null,
  ]
  const what = [
    session.meeting,
    numbers.length > 0
      ? `Key ${numbers.length === 1 ? 'question' : 'questions'} ${numbers.join(', ')}`
      : null,
    outcomeWords(session, sessions)?.replace(/\.$/, ''),
  ]
  return (
    <DatedItem
      weekday=""
      date={session.starts}
      dateTime={session.starts}
      title={sessionName(session)}
      why={[...what, ...where].filter(Boolean).join('. ')}
      from={`${timeWords(session)}. ${whoWords(session, people)}.`}
    />
  )
}

function DriveLine({ drive, loaded }: { drive: Loaded['drives'][number]; loaded: Loaded }) {
  const to = placeName(loaded, drive.to)
  return (
    <DatedItem
      weekday=""
      date={timeOf(drive.leaves)}
      dateTime={timeOf(drive.leaves)}
      title={`Drive to ${to}`}
      from={`${drive.arrives - drive.leaves} minutes, ${Math.round(drive.metres / 1000)} km. There by ${timeOf(drive.arrives)}.`}
    />
  )
}

/** The key questions whole, for those who ask them. */
function Asked({ of, loaded: { questions } }: { of: Attendee; loaded: Loaded }) {
  if (of.side !== 'team' || questions.length === 0) return null
  return (
    <div>
      <h3>The key questions</h3>
      {questions.map(({ id, position, wording }) => (
        <Text key={id} size="sm">{`${position}. ${wording}`}</Text>
      ))}
    </div>
  )
}
