import { firstName, initials } from '../../../web/dates.ts'
import { type DayBlock, DayGrid, DayKey } from '../../../web/ui/day-grid.tsx'
import { PersonBadge } from '../../../web/ui/person.tsx'
import { SessionWords } from '../../../web/ui/session-words.tsx'
import { Row, Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { TriedPanel } from '../changes/tried-panel.tsx'
import { type Attendee, kindName, minutesOf, usualHow } from '../schedule.ts'
import type { Loaded } from '../schedule-view.ts'
import { blocksOf, driveBlocks } from './blocks.tsx'
import { Moving } from './moving.tsx'
import { roomFor } from './room-for.ts'
import { useMoving } from './use-moving.ts'

/** A column for each person; what several do together runs across (drawing 06). */
export function DayByPerson(loaded: Loaded) {
  const { sessions, people, day, dayWords, can } = loaded
  const moving = useMoving(loaded)
  const today = sessions.filter((session) => session.day === day)
  // A coordinator has a column only on a day that they take part in.
  const columns = people.filter(
    (person) =>
      person.role !== 'coordinator' || today.some((session) => session.attendees.includes(person.personId)),
  )
  if (today.length === 0) return <Text dim>Nothing on this day yet.</Text>
  const ids = columns.map(({ personId }) => personId)
  const tried = triedBlocks(ids, loaded)
  const blocks: DayBlock[] = [
    ...tried,
    ...today.flatMap((session) => blocksOf(session, ids, session.attendees, loaded)),
    ...driveBlocks(ids, loaded).filter((drive) => !tried.some((one) => clash(one, drive))),
    ...apartBlocks(columns, loaded),
  ]
  const held = moving.held
  return (
    <Stack>
      <DayGrid
        caption={`${dayWords}, by person. The same day is available as a table.`}
        columns={columns.map((person) => ({
          id: person.personId,
          head: <Head person={person} you={loaded.you} />,
        }))}
        blocks={blocks.map((block) => ({ ...block, faint: held !== null && block.item === held.item }))}
        frame={moving.frame}
        on={can.edit ? moving.on : undefined}
        over={can.edit ? <Moving moving={moving} loaded={loaded} /> : undefined}
      />
      <DayKey
        visit={kindName({ kind: 'visit', how: usualHow('visit', loaded.review.format) })}
        interview={ringsWords(loaded)}
      />
    </Stack>
  )
}

const clash = (one: DayBlock, other: DayBlock) =>
  one.column === other.column && one.from < other.to && other.from < one.to

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

/** What is tried stands where it was tried, as far as there is room, with the reasons beside it. */
function triedBlocks(columns: string[], loaded: Loaded): DayBlock[] {
  const { tried, day } = loaded
  const free = tried && tried.day === day ? roomFor(tried, loaded) : null
  const column = columns.findIndex((id) => tried?.people.includes(id))
  if (!tried || !free || column < 0) return []
  const side = column >= columns.length - 2 ? 'left' : 'right'
  const name = `${tried.name}${tried.reasons.length > 0 ? '?' : ''}`
  return [
    {
      id: 'tried',
      column,
      span: 1,
      ...free,
      look: 'try',
      content: (
        <>
          <SessionWords name={name} when={`${tried.starts} to ${tried.ends}`} lines />
          <TriedPanel loaded={loaded} tried={tried} side={side} up={free.from > 13 * 60} />
        </>
      ),
    },
  ]
}

/** "Interview (Beth’s are by telephone)" where one person’s are all by telephone. */
function ringsWords({ sessions, people, day }: Loaded): string | undefined {
  const talks = sessions.filter((one) => one.day === day && one.kind === 'interview')
  const ringers = people.filter(({ personId, side }) => {
    const own = talks.filter(({ attendees }) => attendees.includes(personId))
    return side === 'team' && own.length > 0 && own.every(({ how }) => how === 'telephone')
  })
  const [one, ...more] = ringers
  return one && more.length === 0 ? `Interview (${firstName(one.name)}’s are by telephone)` : undefined
}

const LEAST_APART = 60

/** Why a leader of the host has nothing in the hours in which people are talked with. */
function apartBlocks(columns: Attendee[], { sessions, day }: Loaded): DayBlock[] {
  const today = sessions.filter((one) => one.day === day)
  const talks = today.filter(
    ({ kind, attendees }) => (kind === 'interview' || kind === 'visit') && attendees.length > 0,
  )
  if (talks.length === 0) return []
  const from = Math.min(...talks.map(({ starts }) => minutesOf(starts)))
  return columns.flatMap((person, column): DayBlock[] => {
    if (person.side !== 'host' || person.role === 'coordinator') return []
    const own = today.filter(({ attendees }) => attendees.includes(person.personId))
    if (own.some((one) => minutesOf(one.starts) <= from && minutesOf(one.ends) > from)) return []
    const next = own.map(({ starts }) => minutesOf(starts)).filter((starts) => starts > from)
    const until = Math.min(...next)
    if (next.length === 0 || until - from < LEAST_APART) return []
    const rejoins = own.find(({ starts }) => minutesOf(starts) === until)
    return [
      {
        id: `apart/${person.personId}`,
        column,
        span: 1,
        from,
        to: until,
        look: 'note',
        content: (
          <Apart person={person} back={rejoins?.kind === 'lunch' ? 'at lunch' : `at ${rejoins?.starts}`} />
        ),
      },
    ]
  })
}

const Apart = ({ person, back }: { person: Attendee; back: string }) => (
  <>
    <b>Not in interviews</b>
    {`So that people in schools can speak freely. ${firstName(person.name)} rejoins ${back}.`}
  </>
)
