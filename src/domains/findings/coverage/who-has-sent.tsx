import { Link } from 'react-router'
import { firstName, initials } from '../../../web/dates.ts'
import { People, PersonRow } from '../../../web/ui/person.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Loaded } from './coverage-page.tsx'

/** Yes or no for each, and only where it cannot tell whose note is whose. */
export function WhoHasSent({ sent, review }: Pick<Loaded, 'sent' | 'review'>) {
  const kept = sent.some((one) => one.sent === null)
  return (
    <Section title="Who has sent a note since the team last conferred">
      <People label="Reviewers">
        {sent.map(({ personId, name, part, sent: has }) => (
          <PersonRow
            key={personId}
            name={name}
            initials={initials(name)}
            note={`${part}. ${has === null ? 'Not told' : has ? 'Has sent' : 'Has not sent yet'}.`}
            action={<Link to={`/reviews/${review.id}/coaching/${personId}`}>Write to {firstName(name)}</Link>}
          />
        ))}
      </People>
      <Text size="sm" dim measure>
        {kept
          ? 'One or two have sent notes, and some have not. Who is not told: with so few, you could tell whose notes those are when they open. Ask the team.'
          : 'Never how many, nor when: that would tell whose note is whose.'}
      </Text>
    </Section>
  )
}
