import { initials } from '../../../web/dates.ts'
import { SideSection } from '../../../web/ui/columns.tsx'
import { People, PersonRow } from '../../../web/ui/person.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { ReadingOfOne } from './reading.server.ts'
import { readingLeft } from './reading-time.ts'

type TeamReadingProps = {
  reading: ReadingOfOne[]
  team: { personId: string; name: string; agreed: boolean }[]
}

/** For the lead reviewer: how far each has got, in minutes of the key documents. Which ones is not told. */
export const TeamReading = ({ reading, team }: TeamReadingProps) => (
  <SideSection title="How far the team has read">
    <Stack gap="sm">
      <People>
        {team.map(({ personId, name, agreed }) => (
          <PersonRow
            key={personId}
            name={name}
            initials={initials(name)}
            kind={agreed ? 'team' : 'none'}
            note={noteOf(reading.find((one) => one.personId === personId))}
            small
          />
        ))}
      </People>
      <Text size="sm" dim>
        Minutes of the key documents, or of all while none is marked. You see how much, not which.
      </Text>
    </Stack>
  </SideSection>
)

function noteOf(one: ReadingOfOne | undefined): string {
  if (!one) return 'Cannot read until they accept the confidentiality agreement'
  const words = readingLeft(one)
  return one.precisRead ? `${words} Has read the précis.` : words
}
