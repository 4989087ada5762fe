import { Link } from 'react-router'
import { fullDate } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, chosenIn, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Banner } from '../../../web/ui/banner.tsx'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/feedback-page'
import { FeedbackForm } from './feedback-form.tsx'
import { ownFeedback } from './own-feedback.server.ts'
import { saveFeedback } from './save-feedback.server.ts'
import { sendFeedback } from './send-feedback.server.ts'

export async function loader(args: Route.LoaderArgs) {
  return found(await ownFeedback(signedIn(args), { reviewId: args.params.reviewId }))
}

const deeds = {
  save: [saveFeedback, 'Your draft is kept. Only you read it.'],
  send: [sendFeedback, 'Your feedback is with the central team.'],
} as const

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const [deed, say] = chosenIn(deeds, values.deed)
  return answer(await deed(actor, { ...values, reviewId }), values, () => ({
    to: `/reviews/${reviewId}/feedback`,
    say,
  }))
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Feedback to the programme, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function FeedbackPage({ loaderData }: Route.ComponentProps) {
  const { review, feedback, dueOn, closed } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="Feedback to the programme"
        lede="How was it to lead this review? Ten minutes of yours make the next ones better."
      />
      <Columns
        main={
          closed ? (
            <EmptyState title="Not yet">
              <p>{closed}</p>
            </EmptyState>
          ) : (
            <Stack gap="lg">
              <Banner kind="attention">
                This is about how the review was set up and run. What it found belongs to the host alone:
                write no finding, and nothing that somebody told you in confidence.
              </Banner>
              <FeedbackForm feedback={feedback} />
            </Stack>
          )
        }
        side={
          <>
            <SideSection title="Who reads it">
              <Text dim>
                The central team, once you send it. Not the host, and not the other reviewers. A draft is
                yours alone.
              </Text>
            </SideSection>
            {dueOn && !feedback?.sentAt && (
              <SideSection title="By when">
                <Text>{fullDate(dueOn)}</Text>
              </SideSection>
            )}
            <SideSection title="Time and travel">
              <Text>
                <Link to={`/reviews/${review.id}/cost`}>What was estimated, and what was recorded</Link>
              </Text>
            </SideSection>
          </>
        }
      />
    </Page>
  )
}
