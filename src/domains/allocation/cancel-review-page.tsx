import { Form } from 'react-router'
import { defineQuery } from '../../access/define-query.server.ts'
import { count, fullRange } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { answer, found, signedIn } from '../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { Definition } from '../../web/ui/definition.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/cancel-review-page'
import { cancelReview } from './cancel-review.server.ts'
import { membersOf } from './members.server.ts'
import { canCancelReview } from './policy.ts'
import { isUuid, standingIn } from './standing.server.ts'

const toCancel = defineQuery({
  name: 'review to cancel',
  run: async (tx, { reviewId }: { reviewId: string }, actor) => {
    const standing = isUuid(reviewId) ? await standingIn(tx, reviewId, actor) : null
    if (!standing || canCancelReview(standing) !== 'allowed') return null
    const members = (await membersOf(tx, [reviewId])).get(reviewId) ?? []
    return {
      review: standing.review,
      people: members.filter((one) => one.state === 'invited' || one.state === 'accepted').length,
    }
  },
})

export async function loader(args: Route.LoaderArgs) {
  return found(await toCancel(signedIn(args), { reviewId: args.params.reviewId }))
}

export async function action(args: Route.ActionArgs) {
  const { reviewId } = args.params
  return answer(await cancelReview(signedIn(args), { reviewId }), {}, () => ({
    to: '/programme',
    say: 'The review is cancelled. Everyone who had a part in it has been told.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Cancel the review of ${loaderData?.review.trustName ?? 'a trust'} – Candour` },
]

export default function CancelReviewPage({ loaderData }: Route.ComponentProps) {
  const { review, people } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}/team`, label: 'Who takes part' }}
        title="Check before you cancel the review"
      />
      <ErrorSummary errors={errors} />
      <Definition
        items={[
          { term: 'Host trust', value: review.trustName },
          { term: 'Days', value: fullRange(review.day1, review.day3) },
          {
            term: 'Told by email',
            value: people === 0 ? 'Nobody: nobody has a part in it yet' : count(people, 'person', 'people'),
          },
        ]}
      />
      <Text measure>
        What was prepared is kept. The review cannot be taken up again: you would book a new one.
      </Text>
      <Form method="post">
        <Buttons>
          <Button kind="danger" big>
            Cancel the review
          </Button>
          <LinkButton to={`/reviews/${review.id}/team`} kind="quiet">
            Not now
          </LinkButton>
        </Buttons>
      </Form>
    </Page>
  )
}
