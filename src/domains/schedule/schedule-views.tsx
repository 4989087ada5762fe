import { shortDate, weekdayOf } from '../../web/dates.ts'
import { NotOnPhone, OnPhone } from '../../web/ui/by-width.tsx'
import { Segmented } from '../../web/ui/segmented.tsx'
import { Row } from '../../web/ui/stack.tsx'
import { DayByPerson } from './day/day-by-person.tsx'
import { DayBySchool } from './day/day-by-school.tsx'
import { OwnDay } from './day/own-day.tsx'
import { ScheduleTables } from './schedule-tables.tsx'
import { type Loaded, viewAt } from './schedule-view.ts'

/** Which day, and seen how: without a choice a phone opens on one's own day, a wider screen on everybody's. */
export function Ways(loaded: Loaded) {
  const { review, day, view, person } = loaded
  const days = ([1, 2, 3] as const).map((one) => ({
    to: viewAt(review.id, view ? { day: one, view } : { day: one }),
    label: `${weekdayOf(review[`day${one}`]).slice(0, 3)} ${shortDate(review[`day${one}`])}`,
    current: person === null && one === day,
  }))
  return (
    <Row gap="md" between>
      <Segmented label="Day" items={days} />
      {view === null ? (
        <>
          <OnPhone>
            <Views {...loaded} shown="mine" />
          </OnPhone>
          <NotOnPhone>
            <Views {...loaded} shown="person" />
          </NotOnPhone>
        </>
      ) : (
        <Views {...loaded} shown={view} />
      )}
    </Row>
  )
}

const views = {
  person: 'By person',
  school: 'By school',
  mine: 'Your own day',
  table: 'As a table',
} as const

const Views = ({ review, day, shown }: Loaded & { shown: keyof typeof views }) => (
  <Segmented
    label="View"
    items={(['person', 'school', 'mine', 'table'] as const).map((view) => ({
      to: viewAt(review.id, { day, view }),
      label: views[view],
      current: view === shown,
    }))}
  />
)

export function Day(loaded: Loaded) {
  const { view } = loaded
  if (view === 'table') return <ScheduleTables {...loaded} />
  if (view === 'mine') return <OwnDay {...loaded} />
  if (view === 'school') return <DayBySchool {...loaded} />
  if (view === 'person') return <DayByPerson {...loaded} />
  return (
    <>
      <OnPhone>
        <OwnDay {...loaded} />
      </OnPhone>
      <NotOnPhone>
        <DayByPerson {...loaded} />
      </NotOnPhone>
    </>
  )
}
