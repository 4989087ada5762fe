import { IconCalendarDown } from '@tabler/icons-react'
import { Buttons, LinkButton } from '../../web/ui/button.tsx'
import { Columns, SideSection } from '../../web/ui/columns.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Prose, Text } from '../../web/ui/text.tsx'
import type { Loaded } from './schedule-view.ts'

/** Beneath the day: what must be put right, what is worth a second look, and the reader's own calendar. */
export function ToSettle(loaded: Loaded) {
  const { builds, broken, hints, sharedAt } = loaded
  const title = sharedAt ? 'To put right' : 'To settle before it is shared'
  const main = (
    <>
      {builds && (
        <Section level={2} title={title} rule>
          {broken.length > 0 ? (
            <List lines={broken} />
          ) : (
            <Text dim>Nothing. Everything that a review needs is here.</Text>
          )}
        </Section>
      )}
      {builds && hints.length > 0 && (
        <Section title="Worth a second look" rule>
          <List lines={hints} />
        </Section>
      )}
    </>
  )
  return builds ? <Columns main={main} side={<Calendar {...loaded} />} /> : <Calendar {...loaded} />
}

const List = ({ lines }: { lines: string[] }) => (
  <Prose>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </Prose>
)

const Calendar = ({ review, sessions, you }: Loaded) =>
  sessions.some((session) => session.attendees.includes(you)) ? (
    <SideSection title="Your calendar">
      <Stack>
        <Text dim>
          Your own sessions as a calendar file. It names the kind of session and the trust, and nothing else.
        </Text>
        <Buttons>
          <LinkButton to={`/reviews/${review.id}/schedule.ics`} icon={IconCalendarDown} reload>
            Calendar file
          </LinkButton>
        </Buttons>
      </Stack>
    </SideSection>
  ) : null
