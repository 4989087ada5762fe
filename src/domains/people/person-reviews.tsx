import { Link } from 'react-router'
import { dateRange } from '../../web/dates.ts'
import { SideSection } from '../../web/ui/columns.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { WholePerson } from './person-page.tsx'

export function PersonReviews({ person }: { person: WholePerson }) {
  const { reviews } = person.whole
  return (
    <SideSection title="Reviews">
      {reviews.length === 0 && <Text dim>Not taking part in a review yet.</Text>}
      <Stack gap="sm">
        {reviews.map((review) => (
          <div key={review.id}>
            <Link to={`/reviews/${review.id}`}>{review.trustName}</Link>
            <Text size="sm" dim>
              {dateRange(review.day1, review.day3)}. {parts[review.role]}
              {review.state === 'invited' ? ', not yet answered' : ''}
              {review.stage === 'cancelled' ? ', cancelled' : ''}
            </Text>
          </div>
        ))}
      </Stack>
    </SideSection>
  )
}

const parts = {
  lead_reviewer: 'Leads',
  peer_reviewer: 'Peer reviewer',
  host_lead: 'Chief executive of the host',
  host_leader: 'Host leader in the team',
  coordinator: 'Coordinates for the host',
}
