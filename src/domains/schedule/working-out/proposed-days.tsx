import { fullDate } from '../../../web/dates.ts'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import { Dim } from '../../../web/ui/text.tsx'
import { afterMoves, type Move } from '../changes/change.ts'
import { type Attendee, inOrder, type Session, sessionName } from '../schedule.ts'
import { timeWords, whoWords } from '../session-details.ts'

type ProposedDaysProps = {
  review: { day1: string; day2: string; day3: string }
  people: Attendee[]
  sessions: Session[]
  moves: Move[]
}

/** The days as they would be, beside what they are: new, moved, and gone. */
export function ProposedDays({ review, people, sessions, moves }: ProposedDaysProps) {
  const after = afterMoves(sessions, moves).toSorted(inOrder)
  const gone = sessions.filter(({ id }) => moves.some((move) => move.sessionId === id && move.after === null))
  return (
    <Section title="As it would be">
      <Stack gap="lg">
        {([1, 2, 3] as const).map((day) => (
          <DataTable
            key={day}
            caption={fullDate(review[`day${day}`])}
            density="close"
            columns={[
              { key: 'time', label: 'Time' },
              { key: 'session', label: 'Session' },
              { key: 'who', label: 'Who' },
              { key: 'mark', label: 'What changes' },
            ]}
            rows={[
              ...after
                .filter((one) => one.day === day)
                .map((one) => rowOf(one, people, moves, (day) => fullDate(review[`day${day}`]))),
              ...gone.filter((one) => one.day === day).map((one) => goneRow(one, people)),
            ]}
          />
        ))}
      </Stack>
    </Section>
  )
}

function rowOf(session: Session, people: Attendee[], moves: Move[], dayName: (day: 1 | 2 | 3) => string) {
  const move = moves.find(({ sessionId }) => sessionId === session.id)
  return {
    id: session.id,
    cells: {
      time: timeWords(session),
      session: sessionName(session),
      who: whoWords(session, people),
      mark: move ? <Mark move={move} people={people} dayName={dayName} /> : '',
    },
  }
}

function Mark({
  move: { before },
  people,
  dayName,
}: {
  move: Move
  people: Attendee[]
  dayName: (day: 1 | 2 | 3) => string
}) {
  if (!before) return <Tag kind="you">New</Tag>
  const was = { ...before, id: '', schoolName: before.name, videoLink: null }
  return (
    <>
      <Tag>Moved</Tag> <Dim>{`was ${dayName(before.day)}, ${before.starts}, ${whoWords(was, people)}`}</Dim>
    </>
  )
}

const goneRow = (session: Session, people: Attendee[]) => ({
  id: session.id,
  cells: {
    time: <Dim>{timeWords(session)}</Dim>,
    session: <Dim>{sessionName(session)}</Dim>,
    who: <Dim>{whoWords(session, people)}</Dim>,
    mark: <Tag kind="dashed">Gone</Tag>,
  },
})
