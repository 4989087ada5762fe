import { fullDate, lowered } from '../../../web/dates.ts'
import { DataTable } from '../../../web/ui/data-table.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Tag } from '../../../web/ui/tag.tsx'
import { Dim } from '../../../web/ui/text.tsx'
import { afterMoves, type Move } from '../changes/change.ts'
import { type DayName, dayNameOf } from '../day-name.ts'
import { type Attendee, inOrder, type Session, sessionName } from '../schedule.ts'
import { placeWords, timeWords, whoWords } from '../session-details.ts'
import { becomesWords } from './proposal-words.ts'

type ProposedDaysProps = {
  review: { day1: string; day2: string; day3: string }
  people: Attendee[]
  sessions: Session[]
  moves: Move[]
}

/** What changes, by itself; then the days as they would be. */
export function ProposedDays({ review, people, sessions, moves }: ProposedDaysProps) {
  const all = afterMoves(sessions, moves).toSorted(inOrder)
  const gone = sessions.filter(({ id }) => moves.some((move) => move.sessionId === id && move.after === null))
  const changed = [...all.filter(({ id }) => moves.some(({ sessionId }) => sessionId === id)), ...gone]
  const dayName = dayNameOf(review)
  const row = (session: Session, time: string) => rowOf(session, time, { people, moves, dayName })
  return (
    <>
      {changed.length > 0 && (
        <Section title="What changes">
          <Table
            caption="What changes"
            hideCaption
            rows={changed
              .toSorted(inOrder)
              .map((one) => row(one, `${dayName(one.day).slice(0, 3)} ${timeWords(one)}`))}
          />
        </Section>
      )}
      <Section title="The whole days, as they would be" rule>
        <Stack gap="lg">
          {([1, 2, 3] as const).map((day) => (
            <Table
              key={day}
              caption={fullDate(review[`day${day}`])}
              rows={all.filter((one) => one.day === day).map((one) => row(one, timeWords(one)))}
            />
          ))}
        </Stack>
      </Section>
    </>
  )
}

type TableProps = { caption: string; hideCaption?: boolean; rows: ReturnType<typeof rowOf>[] }
const Table = (props: TableProps) => (
  <DataTable
    {...props}
    density="close"
    widths="day"
    columns={[
      { key: 'time', label: 'Time' },
      { key: 'session', label: 'Session' },
      { key: 'who', label: 'Who' },
      { key: 'mark', label: 'What changes' },
    ]}
  />
)

type With = { people: Attendee[]; moves: Move[]; dayName: DayName }

function rowOf(session: Session, time: string, { people, moves, dayName }: With) {
  const move = moves.find(({ sessionId }) => sessionId === session.id)
  return {
    id: session.id,
    cells: {
      time,
      session: <Named session={session} />,
      who: whoWords(session, people),
      mark: move ? <Mark move={move} words={becomesWords(move, people, dayName)} /> : '',
    },
  }
}

/** A call is not to be taken for a visit. */
const Named = ({ session }: { session: Session }) => (
  <>
    {sessionName(session)}
    {session.kind === 'interview' && session.how !== 'in_person' && (
      <Dim>{`, ${lowered(placeWords({ how: session.how, place: '' }))}`}</Dim>
    )}
  </>
)

function Mark({ move: { before, after }, words }: { move: Move; words: string }) {
  if (!before) return <Tag kind="you">New</Tag>
  if (!after) return <Tag kind="dashed">Gone</Tag>
  return <Dim>{words}</Dim>
}
