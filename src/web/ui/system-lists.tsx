import { BarCell } from './bar-cell.tsx'
import { DataTable } from './data-table.tsx'
import { DatedItem, DatedList } from './dated-list.tsx'
import { ItemRow, ItemRows } from './item-row.tsx'
import { KeyDates } from './key-dates.tsx'
import { SideSteps } from './side-steps.tsx'
import { Grid } from './stack.tsx'
import { type StageStep, StageSteps } from './stage-steps.tsx'
import { SystemBoard } from './system-board.tsx'
import { Sample } from './system-sample.tsx'
import { Tag } from './tag.tsx'
import { Task, TaskGroup } from './task-list.tsx'

const stages: StageStep[] = [
  { name: 'Set up', date: '2 October', state: 'done', to: '/system#set-up' },
  { name: 'Prepare', date: 'Until 30 November', state: 'now' },
  { name: 'Three days', date: '1 to 3 December', state: 'to-come' },
  { name: 'Report', date: 'By 29 January', state: 'to-come' },
  { name: 'Follow up', date: 'From December 2027', state: 'to-come' },
]

export function SystemLists() {
  return (
    <>
      <Sample title="Task list" note="A verb, a reason, then whose it is and by when.">
        <TaskSamples />
      </Sample>
      <Sample title="Dated list" note="The date stands in the margin, like a note in a book.">
        <DatedList tight>
          <DatedItem
            weekday="Today"
            date="10 Nov"
            title="Read Fiona’s change to key question 3"
            to="/system#change"
            why="Three people are waiting to see what you say."
          />
          <DatedItem
            weekday="Friday"
            date="13 Nov"
            title="Finish your précis of the trust"
            why="The team starts reading on Saturday."
          />
          <DatedItem
            weekday="Monday"
            date="16 Nov"
            title="Answer the team’s comments"
            from="Larkspur Vale Academies"
          />
        </DatedList>
      </Sample>
      <Sample
        title="Stage steps"
        note="Filled is done, ringed is now, hollow is to come. Each has a date."
        wide
      >
        <StageSteps stages={stages} label="Stages of this review" />
      </Sample>
      <SystemBoard />
      <Sample title="Reviews, small" note="The same steps without their dates, beside a name." wide>
        <ItemRows>
          <ItemRow title="Harbour & Moor Learning Trust" to="/system#harbour" note="1 to 3 December 2026">
            <StageSteps stages={stages.map(({ name, state }) => ({ name, state }))} mini />
          </ItemRow>
        </ItemRows>
      </Sample>
      <Sample
        title="Table"
        note="Rules above and below, none between columns. Numbers to the right, “as at” in the heading."
      >
        <SchoolSample />
      </Sample>
      <Sample title="Dates and what follows" note="For the side column: dates, and the road ahead.">
        <Grid>
          <KeyDates
            items={[
              { date: '13 Nov', text: 'Key questions freeze, 17:00' },
              { date: '14 Nov', text: 'Team starts reading' },
              { date: '1 Dec', text: 'Day one, 08:30' },
            ]}
          />
          <SideSteps
            items={[
              { text: 'Being agreed now', note: 'Two of four agreed by everyone', now: true },
              { text: 'Frozen on Friday 13 November' },
              { text: 'The headings of the report' },
            ]}
          />
        </Grid>
      </Sample>
    </>
  )
}

function TaskSamples() {
  return (
    <TaskGroup title="Agree the focus" tally="1 of 5 done">
      <Task
        state="done"
        title="Hold the planning call"
        to="/system#call"
        hint="Notes shared with both."
        status="Done 22 October"
      />
      <Task
        state="yours"
        title="Write the précis"
        to="/system#precis"
        hint="Three of its five parts are written."
        status={<Tag kind="you">Yours, by Fri 13 Nov</Tag>}
      />
      <Task
        state="part"
        title="Follow the host’s documents"
        to="/system#documents"
        hint="9 of 12 questions answered."
        status={
          <>
            With <b>Carol Tennant</b>
          </>
        }
      />
      <Task
        state="open"
        title="Watch the chief executive’s presentation"
        to="/system#film"
        hint="About 25 minutes."
        status="Arrives 20 November"
      />
      <Task
        state="blocked"
        title="Freeze the key questions"
        hint="First, all eight people agree the wording."
      />
    </TaskGroup>
  )
}

function SchoolSample() {
  return (
    <DataTable
      caption="Schools of the trust"
      hideCaption
      columns={[
        { key: 'school', label: 'School' },
        { key: 'phase', label: 'Phase' },
        { key: 'pupils', label: 'Pupils', sub: 'as at Oct 2025' },
        { key: 'premium', label: 'Pupil premium', sub: 'as at Jan 2026', align: 'right' },
      ]}
      rows={[
        {
          id: 'estuary',
          cells: {
            school: <a href="#estuary">Estuary Academy</a>,
            phase: 'Secondary',
            pupils: <BarCell value={1124} max={1580} />,
            premium: '31%',
          },
        },
        {
          id: 'hartsfall',
          cells: {
            school: <a href="#hartsfall">Hartsfall School</a>,
            phase: 'Special',
            pupils: <BarCell value={118} max={1580} />,
            premium: '42%',
          },
        },
        {
          id: 'pellow',
          cells: {
            school: <a href="#pellow">Pellow Primary</a>,
            phase: 'Primary',
            pupils: <BarCell value={203} max={1580} />,
            premium: <span className="c-dim">not published</span>,
          },
        },
      ]}
    />
  )
}
