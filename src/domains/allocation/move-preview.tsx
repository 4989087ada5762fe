import { Form } from 'react-router'
import { count, fullDate, initials, shortDate, weekdayOf } from '../../web/dates.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { DataTable } from '../../web/ui/data-table.tsx'
import { People, PersonRow } from '../../web/ui/person.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Grid } from '../../web/ui/stack.tsx'
import { Tag } from '../../web/ui/tag.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Days } from '../programme/review-days.ts'
import { stageNames } from '../programme/stages.ts'
import { daysKey, type MovedStep } from './moved-dates.ts'
import { type MemberRole, roleNames, sideOf } from './standing.ts'

type Told = { id: string; name: string; role: MemberRole; state: string }
type Preview = {
  from: Days
  to: Days
  steps: MovedStep[]
  shared: boolean
  sessions: number[]
  told: Told[]
}

/** What the move would change and who is told of it; nothing is written before the button at its end. */
export function MovePreview({ preview, typed, back }: { preview: Preview; typed: Typed; back: string }) {
  const { from, steps, told } = preview
  return (
    <>
      <Section title="The three days">
        <DaysTable preview={preview} />
      </Section>
      <Section title="What is due by when" aside={`${count(steps.length, 'date')} moved`}>
        <PastWords steps={steps} />
        <StepsTable steps={steps} />
      </Section>
      <Section title="Who is told" aside={count(told.length, 'person', 'people')}>
        <ToldPeople told={told} />
      </Section>
      <Confirm from={from} typed={typed} back={back} />
    </>
  )
}

/** Kept on one line, however narrow the table. */
const dated = (date: string) => `${weekdayOf(date).slice(0, 3)} ${shortDate(date)}`.replaceAll(' ', '\u00a0')

function DaysTable({ preview: { from, to, shared, sessions } }: { preview: Preview }) {
  const names = ['Day one', 'Day two', 'Day three']
  const rows = (['day1', 'day2', 'day3'] as const).map((day, place) => ({
    id: day,
    cells: {
      day: names[place],
      from: fullDate(from[day]),
      to: from[day] === to[day] ? 'Stays' : fullDate(to[day]),
      sessions: shared ? count(sessions[place] ?? 0, 'session') : '',
    },
  }))
  const columns = [
    { key: 'day', label: 'Day' },
    { key: 'from', label: 'Now' },
    { key: 'to', label: 'New' },
    ...(shared ? [{ key: 'sessions', label: 'On the schedule' }] : []),
  ]
  return (
    <>
      <DataTable
        caption="The three days, now and new"
        hideCaption
        density="close"
        columns={columns}
        rows={rows}
      />
      <Text dim measure>
        {shared
          ? 'The schedule is shared. Its sessions keep their times and move to the new days, and everyone’s calendar entries follow.'
          : 'The schedule is not shared yet. What stands on it keeps its times and moves to the new days.'}
      </Text>
    </>
  )
}

function PastWords({ steps }: { steps: MovedStep[] }) {
  const past = steps.filter((step) => step.past).length
  if (past === 0) return <Text dim>No new date lies in the past.</Text>
  const lie = past === 1 ? 'new date would lie' : 'new dates would lie'
  return (
    <Text measure>
      {past} {lie} in the past. Whatever of it is not done yet becomes due at once.
    </Text>
  )
}

const StepsTable = ({ steps }: { steps: MovedStep[] }) => (
  <DataTable
    caption="Due dates, now and new"
    hideCaption
    density="close"
    empty="No due date changes."
    columns={[
      { key: 'title', label: 'Step' },
      { key: 'stage', label: 'Stage' },
      { key: 'from', label: 'Now' },
      { key: 'to', label: 'New' },
    ]}
    rows={steps.map((step) => ({
      id: step.key,
      cells: {
        title: step.title,
        stage: stageNames[step.stage],
        from: dated(step.from),
        to: (
          <>
            {dated(step.to)} {step.past && <Tag kind="attention">In the past</Tag>}
          </>
        ),
      },
    }))}
  />
)

function ToldPeople({ told }: { told: Told[] }) {
  if (told.length === 0) return <Text dim>Nobody takes part in this review yet, so nobody is told.</Text>
  const [team, host] = (['team', 'host'] as const).map((side) =>
    told.filter((person) => sideOf(person.role) === side),
  )
  return (
    <>
      <Text dim>Each gets one email with the old days and the new ones.</Text>
      <Grid columns={2}>
        {team && team.length > 0 && <People label="Visiting team">{team.map(toldPerson)}</People>}
        {host && host.length > 0 && <People label="From the host">{host.map(toldPerson)}</People>}
      </Grid>
    </>
  )
}

const toldPerson = (person: Told) => (
  <PersonRow
    key={`${person.id} ${person.role}`}
    name={person.name}
    initials={initials(person.name)}
    kind={person.state === 'invited' ? 'none' : sideOf(person.role)}
    note={`${roleNames[person.role]}${person.state === 'invited' ? ', not yet answered' : ''}`}
  />
)

export type Typed = Record<string, string>

function Confirm({ from, typed, back }: { from: Days; typed: Typed; back: string }) {
  return (
    <Form method="post">
      {['day1', 'day2', 'day3', 'weekend'].map(
        (name) => typed[name] && <input key={name} type="hidden" name={name} value={typed[name]} />,
      )}
      <input type="hidden" name="from" value={daysKey(from)} />
      <Buttons>
        <Button kind="primary" big>
          Move the days and tell them
        </Button>
        <LinkButton to={back}>Choose other days</LinkButton>
      </Buttons>
    </Form>
  )
}
