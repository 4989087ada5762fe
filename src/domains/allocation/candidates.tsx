import { Form, Link } from 'react-router'
import { count, initials } from '../../web/dates.ts'
import { Button } from '../../web/ui/button.tsx'
import { Disclosure } from '../../web/ui/disclosure.tsx'
import { People, PersonRow } from '../../web/ui/person.tsx'
import { SearchField } from '../../web/ui/search-field.tsx'
import { Section } from '../../web/ui/section.tsx'
import { Segmented } from '../../web/ui/segmented.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Text, VisuallyHidden } from '../../web/ui/text.tsx'
import { SetAside } from './set-aside.tsx'
import type { Team } from './team-page.tsx'
import type { Place } from './team-places.server.ts'

export type Candidate = Team['candidates'][number]
type CandidatesProps = { team: Team; place: Place; words: string; asked: string | null }

/** Who could be asked, and what stands in the way of the others: found out before anybody is asked. */
export function Candidates({ team, place, words, asked }: CandidatesProps) {
  const base = `/reviews/${team.review.id}/team`
  const free = team.candidates.filter((candidate) => candidate.conflicts.length === 0)
  const others = team.candidates.filter((candidate) => candidate.conflicts.length > 0)
  const chosen = others.find((candidate) => candidate.id === asked)
  return (
    <Section title="Who could be asked" id="candidates">
      <Stack gap="md">
        <Segmented
          label="Place"
          items={[
            { to: `${base}?place=lead`, label: 'To lead', current: place === 'lead_reviewer' },
            { to: `${base}?place=peer`, label: 'As a peer', current: place === 'peer_reviewer' },
          ]}
        />
        {chosen && <SetAside key={chosen.id} candidate={chosen} place={place} />}
        <SearchField label="Find somebody by name or job" defaultValue={words}>
          <input type="hidden" name="place" value={place === 'lead_reviewer' ? 'lead' : 'peer'} />
        </SearchField>
        {free.length === 0 && (
          <Text dim>
            {words
              ? `Nobody free has “${words}” in their name or job.`
              : 'Nobody is free of conflicts for this place.'}
          </Text>
        )}
        <People>
          {free.map((candidate) => (
            <PersonRow
              key={candidate.id}
              name={candidate.name}
              initials={initials(candidate.name)}
              note={about(candidate, place)}
              action={<Ask candidate={candidate} place={place} />}
            />
          ))}
        </People>
        {others.length > 0 && (
          <Disclosure
            summary={`Why not ${count(others.length, 'other person', 'other people')}`}
            open={free.length === 0 || words !== ''}
          >
            <People>
              {others.map((candidate) => (
                <Other key={candidate.id} candidate={candidate} place={place} base={base} />
              ))}
            </People>
          </Disclosure>
        )}
      </Stack>
    </Section>
  )
}

function about({ jobTitle, from, reviews }: Candidate, place: Place) {
  const load =
    reviews > 0 ? `${place === 'lead_reviewer' ? 'Leads' : 'In'} ${count(reviews, 'review')} this year` : ''
  return [[jobTitle, from].filter(Boolean).join(', '), load].filter(Boolean).join('. ')
}

const Ask = ({ candidate, place }: { candidate: Candidate; place: Place }) => (
  <Form method="post">
    <input type="hidden" name="intent" value="invite" />
    <input type="hidden" name="role" value={place} />
    <Button name="personId" value={candidate.id}>
      Invite<VisuallyHidden> {candidate.name}</VisuallyHidden>
    </Button>
  </Form>
)

function Other({ candidate, place, base }: { candidate: Candidate; place: Place; base: string }) {
  const waivable = candidate.conflicts.every((conflict) => conflict.waivable)
  const to = `${base}?place=${place === 'lead_reviewer' ? 'lead' : 'peer'}&person=${candidate.id}#set-aside`
  return (
    <PersonRow
      name={candidate.name}
      initials={initials(candidate.name)}
      kind="none"
      note={candidate.conflicts.map((conflict) => conflict.words).join(' ')}
      action={
        waivable ? (
          <Link to={to}>
            Set aside<VisuallyHidden> what stands between {candidate.name} and this place</VisuallyHidden>
          </Link>
        ) : undefined
      }
    />
  )
}
