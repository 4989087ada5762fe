import { tickStep } from '../../domains/allocation/steps/tick-step.server.ts'
import { untickStep } from '../../domains/allocation/steps/untick-step.server.ts'
import { fullRange } from '../dates.ts'
import { useProblems } from '../form.ts'
import { answer, formValues, found, signedIn } from '../request.server.ts'
import { Banner } from '../ui/banner.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Page, PageHead } from '../ui/page.tsx'
import type { Route } from './+types/timeline-page'
import { reviewTimeline } from './timeline-query.server.ts'
import { TimelineStages } from './timeline-stages.tsx'

export async function loader(args: Route.LoaderArgs) {
  return found(await reviewTimeline(signedIn(args), { reviewId: args.params.reviewId }))
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const change = values.intent === 'untick' ? untickStep : tickStep
  return answer(await change(actor, { reviewId, key: values.key }), values, () => ({
    to: `/reviews/${reviewId}/timeline#step-${values.key}`,
    say:
      values.intent === 'untick'
        ? 'The tick is taken off.'
        : 'Ticked. Everyone in the review sees that it is done.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Timeline, ${loaderData?.review.trustName ?? 'review'} – Candour` },
]

export default function TimelinePage({ loaderData }: Route.ComponentProps) {
  const { review, stages, today } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="Timeline"
        lede="Everything that a review of this kind asks for: whose it is, by when, and why. If the visit moves, all of it moves with it."
        facts={[review.templateName, fullRange(review.day1, review.day3)]}
      />
      <ErrorSummary errors={errors} />
      {review.stage === 'cancelled' && (
        <Banner>This review was cancelled. Nothing more is asked of anyone.</Banner>
      )}
      <TimelineStages review={review} stages={stages} today={today} />
    </Page>
  )
}
