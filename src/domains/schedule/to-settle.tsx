import { IconCalendarDown } from '@tabler/icons-react'
import { Link } from 'react-router'
import { Buttons, LinkButton } from '../../web/ui/button.tsx'
import { Columns, SideSection } from '../../web/ui/columns.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Prose, Text } from '../../web/ui/text.tsx'
import type { Broken } from './schedule-rules.ts'
import type { Loaded } from './schedule-view.ts'

/** Beneath the day: what must be put right, what is worth a second look, and the reader's own calendar. */
export function ToSettle(loaded: Loaded) {
  const { builds, broken, hints, sharedAt, dueOn } = loaded
  const title = sharedAt ? 'To put right' : 'To settle before it is shared'
  const main = (
    <>
      {builds && (
        <Section level={2} title={title} rule>
          {broken.length > 0 ? (
            <Stack>
              <List lines={broken} {...loaded} />
              {!sharedAt && dueOn && (
                <Text dim>{`You can share it once these are settled. It is due on ${dueOn}.`}</Text>
              )}
            </Stack>
          ) : (
            <Text dim>Nothing. Everything that a review needs is here.</Text>
          )}
        </Section>
      )}
      {builds && hints.length > 0 && (
        <Section title="Worth a second look" rule>
          <List lines={hints} {...loaded} />
        </Section>
      )}
    </>
  )
  return builds ? <Columns main={main} side={<Calendar {...loaded} />} /> : <Calendar {...loaded} />
}

type ListProps = Pick<Loaded, 'review' | 'can'> & { lines: Broken[] }

const List = ({ lines, review, can }: ListProps) => (
  <Prose>
    <ul>
      {lines.map((line) => (
        <li key={line.words}>
          {can.edit ? <Leading line={line} to={`/reviews/${review.id}/schedule`} /> : line.words}
        </li>
      ))}
    </ul>
  </Prose>
)

/** Leads to where it is put right: the one session that it is about, or a new one. */
function Leading({ line: { words, sessionIds, adds }, to }: { line: Broken; to: string }) {
  const [only, ...more] = sessionIds
  if (adds)
    return (
      <>
        {words} <Link to={`${to}/new?kind=${adds}&day=3`}>Add one</Link>
      </>
    )
  return only && more.length === 0 ? <Link to={`${to}/${only}`}>{words}</Link> : words
}

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
