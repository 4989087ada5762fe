import { IconLock } from '@tabler/icons-react'
import { firstName, initials } from '../../web/dates.ts'
import { type DayBlock, DayGrid, DayKey, type DayLook } from '../../web/ui/day-grid.tsx'
import { Icon } from '../../web/ui/icon.tsx'
import { PersonBadge } from '../../web/ui/person.tsx'
import { SessionWords } from '../../web/ui/session-words.tsx'
import { Row, Stack } from '../../web/ui/stack.tsx'
import { Dim, Text } from '../../web/ui/text.tsx'
import {
  type Attendee,
  kindName,
  minutesOf,
  type Session,
  type SessionKind,
  sessionName,
  usualHow,
} from './schedule.ts'
import type { Loaded } from './schedule-view.ts'
import { timeWords, whoWords } from './session-details.ts'
import { detailsOf } from './session-place.tsx'

/** A column for each person; what several do together runs across (drawing 06). */
export function DayByPerson(loaded: Loaded) {
  const { sessions, people, day, dayWords } = loaded
  const today = sessions.filter((session) => session.day === day)
  // A coordinator has a column only on a day that they take part in.
  const columns = people.filter(
    (person) =>
      person.role !== 'coordinator' || today.some((session) => session.attendees.includes(person.personId)),
  )
  if (today.length === 0) return <Text dim>Nothing on this day yet.</Text>
  return (
    <Stack>
      <DayGrid
        caption={`${dayWords}, by person. The same day is available as a table.`}
        columns={columns.map((person) => ({
          id: person.personId,
          head: <Head person={person} you={loaded.you} />,
        }))}
        blocks={today.flatMap((session) => blocksOf(session, columns, loaded))}
      />
      <DayKey visit={kindName({ kind: 'visit', how: usualHow('visit', loaded.review.format) })} />
    </Stack>
  )
}

const roleWords: Record<string, string> = {
  lead_reviewer: 'Lead',
  peer_reviewer: 'Peer',
  host_lead: 'Host',
  host_leader: 'Host',
  coordinator: 'Coordinator',
}

function Head({ person, you }: { person: Attendee; you: string }) {
  const yours = person.personId === you
  return (
    <Row gap="xs">
      <PersonBadge initials={initials(person.name)} kind={yours ? 'you' : person.side} small />
      <span>
        <b>{firstName(person.name)}</b>
        <br />
        <Dim>{yours ? `You, ${(roleWords[person.role] ?? '').toLowerCase()}` : roleWords[person.role]}</Dim>
      </span>
    </Row>
  )
}

// One block for each run of neighbouring columns: people who are not side by side get a block each.
function blocksOf(session: Session, columns: Attendee[], loaded: Loaded): DayBlock[] {
  const runs: { column: number; span: number }[] = []
  for (const [column, { personId }] of columns.entries()) {
    if (!session.attendees.includes(personId)) continue
    const last = runs.at(-1)
    if (last && last.column + last.span === column) last.span++
    else runs.push({ column, span: 1 })
  }
  return runs.map((run) => ({
    ...run,
    id: `${session.id}/${run.column}`,
    from: minutesOf(session.starts),
    to: minutesOf(session.ends),
    look: lookOf(session.kind),
    content: <Block session={session} wide={run.span > 1} {...loaded} />,
  }))
}

const lookOf = (kind: SessionKind): DayLook => {
  if (kind === 'visit') return 'strong'
  if (kind === 'interview') return 'line'
  if (kind === 'confer') return 'private'
  return kind === 'lunch' ? 'quiet' : 'shared'
}

function Block({
  session,
  wide,
  sessions,
  people,
  can,
  review,
}: Loaded & { session: Session; wide: boolean }) {
  const who = wide ? `${whoWords(session, people)}, ` : ''
  return (
    <SessionWords
      name={
        <>
          {session.kind === 'confer' && <Icon of={IconLock} />} {sessionName(session)}
        </>
      }
      to={can.edit ? `/reviews/${review.id}/schedule/${session.id}` : undefined}
      when={`${who}${timeWords(session)}`}
      lines={!wide}
    >
      {detailsOf(session, sessions)}
    </SessionWords>
  )
}
