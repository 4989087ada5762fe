import { fullDate, lowered } from '../../../web/dates.ts'
import { DaySheet, type DaySheetLine } from '../../../web/ui/day-sheet.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { timeOf } from '../changes/placing.ts'
import { placeName } from '../changes/reasons-against.ts'
import { dayNameOf } from '../day-name.ts'
import { type Attendee, minutesOf, type Session, sessionName, standsOnDayOf } from '../schedule.ts'
import { outcomeWords, placeWords, timeWords, whoWords } from '../session-details.ts'
import { isWalk } from '../working-out/broken-rules.ts'
import type { Route } from './+types/print-page'

type Loaded = Route.ComponentProps['loaderData']

/** One person's days: each session with where, who, what for; and the drives between. */
export function PrintedDays({ of, loaded }: { of: Attendee; loaded: Loaded }) {
  const { review, day } = loaded
  const days = ([1, 2, 3] as const).filter((one) => day === null || one === day)
  return (
    <Section title={of.name} aside={review.trustName}>
      <Stack gap="md">
        {days.map((one) => (
          <PrintedDay key={one} day={one} of={of} loaded={loaded} />
        ))}
        <Asked of={of} loaded={loaded} />
      </Stack>
    </Section>
  )
}

function PrintedDay({ day, of, loaded }: { day: 1 | 2 | 3; of: Attendee; loaded: Loaded }) {
  const date = fullDate(loaded.review[`day${day}`])
  const lines = [
    ...loaded.sessions
      .filter((one) => one.day === day)
      .filter(standsOnDayOf(of.personId))
      .map((session) => ({ at: minutesOf(session.starts), row: sessionRow(session, of, loaded) })),
    ...loaded.drives
      .filter((drive) => drive.day === day && drive.person === of.personId)
      .map((drive) => ({ at: drive.leaves, row: driveRow(drive, loaded) })),
  ]
  if (lines.length === 0) return <Text dim>{`${date}: nothing.`}</Text>
  return (
    <DaySheet
      day={date}
      whose={of.name}
      lines={lines.toSorted((a, b) => a.at - b.at).map(({ row }) => row)}
    />
  )
}

function sessionRow(session: Session, of: Attendee, loaded: Loaded): DaySheetLine {
  const { review, sessions, people, schools, served, contacts } = loaded
  const contact = of.side === 'team' ? contacts.find(({ urn }) => urn === session.urn) : undefined
  const school = schools.find(({ urn }) => urn === session.urn)
  const numbers = served[session.id] ?? []
  const where = [
    session.kind === 'visit' ? school?.address : null,
    placeWords(session),
    school?.telephone ? `Telephone ${school.telephone}` : null,
    contact ? `If a child may be at risk: ${contact.name}, ${contact.telephone}` : null,
  ]
  const what = [
    session.meeting,
    numbers.length > 0
      ? `Key ${numbers.length === 1 ? 'question' : 'questions'} ${numbers.join(', ')}`
      : null,
    outcomeWords(session, sessions, dayNameOf(review))?.replace(/\.$/, ''),
  ]
  const who = whoWords(session, people).replace(/^(Everyone|The team|Nobody)/, lowered)
  return {
    id: session.id,
    time: timeWords(session),
    hatched: session.kind === 'confer',
    what: (
      <>
        <b>{sessionName(session)}</b>
        <Dim>{[`, ${who}`, ...what].filter(Boolean).join('. ')}</Dim>
      </>
    ),
    where: where.filter(Boolean).join('. '),
  }
}

function driveRow(drive: Loaded['drives'][number], loaded: Loaded): DaySheetLine {
  const to = placeName(loaded, drive.to)
  const far = isWalk(drive) ? '' : `, ${Math.round(drive.metres / 1000)} km`
  return {
    id: `${drive.leaves}-${drive.to}`,
    time: `${timeOf(drive.leaves)} to ${timeOf(drive.arrives)}`,
    what: `${isWalk(drive) ? 'Walk' : 'Drive'} to ${to}`,
    where: `${drive.arrives - drive.leaves} minutes${far}`,
    quiet: true,
  }
}

/** The key questions whole, for those who ask them. */
function Asked({ of, loaded: { questions } }: { of: Attendee; loaded: Loaded }) {
  if (of.side !== 'team' || questions.length === 0) return null
  return (
    <div>
      {questions.map(({ id, position, wording }) => (
        <Text key={id} size="xs">{`${position}. ${wording}`}</Text>
      ))}
    </div>
  )
}
