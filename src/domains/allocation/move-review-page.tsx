import { Form } from 'react-router'
import { fullRange } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Text } from '../../web/ui/text.tsx'
import { DayFields } from '../programme/day-fields.tsx'
import type { Route } from './+types/move-review-page'
import { moveReview } from './move-review.server.ts'
import { canMoveReview } from './policy.ts'
import { standing } from './standing.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const mine = found(await standing(signedIn(args), { reviewId: args.params.reviewId }))
  found(canMoveReview(mine) === 'allowed' ? true : null)
  return { review: mine.review }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  return answer(await moveReview(actor, { ...values, reviewId }), values, () => ({
    to: `/reviews/${reviewId}`,
    say: 'The days are moved. Everyone who takes part has been told.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Move the review of ${loaderData?.review.trustName ?? 'a trust'} – Candour` },
]

export default function MoveReviewPage({ loaderData }: Route.ComponentProps) {
  const { review } = loaderData
  const { errors, errorFor, typed } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}/team`, label: 'Who takes part' }}
        title="Move the days"
        facts={[review.trustName, `Now ${fullRange(review.day1, review.day3)}`]}
      />
      <Form method="post" noValidate>
        <ErrorSummary errors={errors} />
        <DayFields typed={typed} errorFor={errorFor} before={review} />
        <Text dim measure>
          Everyone who takes part, or is asked to, is told of the new days by email.
        </Text>
        <Buttons>
          <Button kind="primary" big>
            Move the days
          </Button>
          <LinkButton to={`/reviews/${review.id}/team`} kind="quiet">
            Not now
          </LinkButton>
        </Buttons>
      </Form>
    </Page>
  )
}
