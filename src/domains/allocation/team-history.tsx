import { dateOf, longDate } from '../../web/dates.ts'
import { SideSection } from '../../web/ui/columns.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Dim, Text } from '../../web/ui/text.tsx'
import type { Team } from './team-page.tsx'

/** Who said no and what was set aside: for the central team alone. */
export function TeamHistory({ team: { declined, waivers } }: { team: Team }) {
  return (
    <>
      {declined.length > 0 && (
        <SideSection title="Declined">
          <Stack gap="sm">
            {declined.map((one) => (
              <Text key={one.id} size="sm">
                {one.name} <Dim>{one.answeredAt && `on ${longDate(dateOf(one.answeredAt))}`}</Dim>
                {one.reason && `: ${one.reason}`}
              </Text>
            ))}
          </Stack>
        </SideSection>
      )}
      {waivers.length > 0 && (
        <SideSection title="Set aside">
          <Stack gap="sm">
            {waivers.map((one) => (
              <Text key={one.memberId} size="sm">
                {one.name}: {one.conflicts.join(' ')} <Dim>“{one.reason}”</Dim> {one.by},{' '}
                {longDate(dateOf(one.at))}.
              </Text>
            ))}
          </Stack>
        </SideSection>
      )}
    </>
  )
}
