import { firstName, nameList } from '../../../web/dates.ts'
import { DayGrid, DayKey } from '../../../web/ui/day-grid.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Dim, Text } from '../../../web/ui/text.tsx'
import { kindName, usualHow } from '../schedule.ts'
import type { Loaded } from '../schedule-view.ts'
import { blocksOf } from './blocks.tsx'

/** A column for each school that somebody visits or speaks with on this day. */
export function DayBySchool(loaded: Loaded) {
  const { sessions, schools, people, day, dayWords, review } = loaded
  const today = sessions.filter((session) => session.day === day)
  const columns = schools.filter(({ urn }) => today.some((session) => session.urn === urn))
  if (columns.length === 0) return <Text dim>No school is visited or rung on this day.</Text>
  const ids = columns.map(({ urn }) => String(urn))
  const together = today.filter(({ kind, urn }) => urn === null && kind !== 'interview')
  const goes = (urn: number) => {
    const who = today.filter((one) => one.urn === urn).flatMap(({ attendees }) => attendees)
    const named = people.filter(({ personId }) => who.includes(personId)).map(({ name }) => firstName(name))
    return named.length > 0 ? nameList(named) : 'Nobody yet'
  }
  return (
    <Stack>
      <DayGrid
        caption={`${dayWords}, by school. The same day is available as a table.`}
        columns={columns.map(({ urn, name }) => ({
          id: String(urn),
          head: (
            <>
              <b>{name}</b>
              <br />
              <Dim>{goes(urn)}</Dim>
            </>
          ),
        }))}
        blocks={[
          ...today
            .filter(({ urn }) => urn !== null)
            .flatMap((session) => blocksOf(session, ids, [String(session.urn)], loaded)),
          ...together.flatMap((session) => blocksOf(session, ids, ids, loaded)),
        ]}
      />
      <DayKey visit={kindName({ kind: 'visit', how: usualHow('visit', review.format) })} />
    </Stack>
  )
}
