import { redirect } from 'react-router'
import { defineQuery } from '../../access/define-query.server.ts'
import { dateRange } from '../../web/dates.ts'
import { signedIn } from '../../web/request.server.ts'
import { EmptyState } from '../../web/ui/empty-state.tsx'
import { ItemRow, ItemRows } from '../../web/ui/item-row.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Section } from '../../web/ui/section.tsx'
import { StageSteps } from '../../web/ui/stage-steps.tsx'
import { Text } from '../../web/ui/text.tsx'
import { isCentral } from '../people/person-standing.server.ts'
import { miniSteps } from '../programme/mini-steps.ts'
import type { Route } from './+types/my-reviews-page'
import { allStandings } from './standing.server.ts'
import { roleNames, type Standing } from './standing.ts'

const myReviews = defineQuery({
  name: 'my reviews',
  run: async (tx, _: null, actor) => ({
    central: await isCentral(tx),
    reviews: await allStandings(tx, actor),
  }),
})

export async function loader(args: Route.LoaderArgs) {
  const { central, reviews } = await myReviews(signedIn(args), null)
  if (central) throw redirect('/programme')
  return {
    asked: reviews.filter((one) => one.invitedAs && one.review.stage !== 'cancelled'),
    mine: reviews.filter((one) => one.role),
  }
}

export const meta = () => [{ title: 'My reviews – Candour' }]

export default function MyReviewsPage({ loaderData: { asked, mine } }: Route.ComponentProps) {
  return (
    <Page>
      <PageHead title="My reviews" />
      {asked.length > 0 && (
        <Section title="You are asked to join">
          <ItemRows>
            {asked.map(({ review, invitedAs }) => (
              <ItemRow
                key={review.id}
                title={review.trustName}
                to={`/reviews/${review.id}/invitation`}
                note={dateRange(review.day1, review.day3)}
              >
                <Text>
                  {invitedAs === 'lead_reviewer' ? 'To lead the review.' : 'To join the team.'} Open it to
                  read more and to answer.
                </Text>
              </ItemRow>
            ))}
          </ItemRows>
        </Section>
      )}
      {mine.length > 0 && (
        <Section title="You take part in">
          <ItemRows>
            {mine.map((standing) => (
              <MyReview key={standing.review.id} standing={standing} />
            ))}
          </ItemRows>
        </Section>
      )}
      {asked.length === 0 && mine.length === 0 && (
        <EmptyState title="No review yet">
          <p>
            Your reviews appear here when the central team invites you to one, or names you for your trust.
          </p>
        </EmptyState>
      )}
    </Page>
  )
}

const MyReview = ({ standing: { review, role } }: { standing: Standing }) => (
  <ItemRow title={review.trustName} to={`/reviews/${review.id}`} note={dateRange(review.day1, review.day3)}>
    {review.stage === 'cancelled' ? (
      <Text dim>Cancelled</Text>
    ) : (
      <StageSteps
        stages={miniSteps(review.stage)}
        label={`Stages of the review of ${review.trustName}`}
        mini
      />
    )}
    {role && (
      <Text size="sm" dim>
        {roleNames[role]}
      </Text>
    )}
  </ItemRow>
)
