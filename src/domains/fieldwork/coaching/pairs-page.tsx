import { Link, redirect } from 'react-router'
import { firstName, initials } from '../../../web/dates.ts'
import { found, signedIn } from '../../../web/request.server.ts'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { People, PersonRow } from '../../../web/ui/person.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/pairs-page'
import { coachingPairs } from './coaching.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const { reviewId } = args.params
  const { standing, people, lead } = found(await coachingPairs(signedIn(args), { reviewId }))
  const [only] = people
  if (!lead && only && people.length === 1) throw redirect(`/reviews/${reviewId}/coaching/${only.personId}`)
  return { review: standing.review, people, lead }
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Coaching, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function PairsPage({ loaderData }: Route.ComponentProps) {
  const { review, people, lead } = loaderData
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="Coaching"
        lede={
          lead
            ? 'Write to one reviewer about how they work, for the two of you alone.'
            : 'What the lead reviewer writes to you, and what you answer.'
        }
      />
      <Columns
        main={
          people.length === 0 ? (
            <EmptyState title="Nobody to write to yet">
              <p>The reviewers will be here once they have accepted.</p>
            </EmptyState>
          ) : (
            <Section title={lead ? 'The reviewers' : 'The lead reviewer'}>
              <People>
                {people.map(({ personId, name, part, waits }) => (
                  <PersonRow
                    key={personId}
                    name={name}
                    initials={initials(name)}
                    note={waits ? `${part}. Has written to you` : part}
                    action={
                      <Link to={`/reviews/${review.id}/coaching/${personId}`}>
                        {waits ? 'Read' : 'Write to'} {firstName(name)}
                      </Link>
                    }
                  />
                ))}
              </People>
            </Section>
          )
        }
        side={<WhoReads />}
      />
    </Page>
  )
}

const WhoReads = () => (
  <SideSection title="Who reads it">
    <Text dim>
      Each talk is read by the two of you and nobody else: not the rest of the team, not the host, not the
      central team. It is erased with the working papers after the review.{' '}
      <Link to="/what-we-keep">When that is</Link>
    </Text>
  </SideSection>
)
