import { Form } from 'react-router'
import { useProblems, useSending } from '../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../web/request.server.ts'
import { Banner } from '../../web/ui/banner.tsx'
import { Button, Buttons } from '../../web/ui/button.tsx'
import { Columns, SideSection } from '../../web/ui/columns.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { SideSteps } from '../../web/ui/side-steps.tsx'
import type { Route } from './+types/new-finding-page'
import { FindingFields } from './finding-fields.tsx'
import { newFindingForm } from './findings.server.ts'
import { proposeFinding } from './propose-finding.server.ts'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { standing, permission, questions } = found(
    await newFindingForm(actor, { reviewId: args.params.reviewId }),
  )
  const questionId = new URL(args.request.url).searchParams.get('question') ?? ''
  return {
    review: standing.review,
    questions,
    questionId,
    notNow: typeof permission === 'object' ? permission.notNow : null,
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const outcome = await proposeFinding(actor, { ...values, reviewId })
  return answer(outcome, values, (id) => ({
    to: `/reviews/${reviewId}/findings/${id}`,
    say: 'The finding is proposed. Now gather the notes that it stands on.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Add a finding, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function NewFindingPage({ loaderData }: Route.ComponentProps) {
  const { review, questions, questionId, notNow } = loaderData
  const { errors } = useProblems()
  const sending = useSending()
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}/findings`, label: 'Emerging findings' }}
        title="Add a finding"
        lede={review.trustName}
      />
      {notNow ? (
        <Banner>{notNow}</Banner>
      ) : (
        <Columns
          main={
            <Form method="post">
              <ErrorSummary errors={errors} />
              <FindingFields questions={questions} before={{ wording: '', kind: '', questionId }} />
              <Buttons>
                <Button kind="primary" big disabled={sending}>
                  Propose this finding
                </Button>
              </Buttons>
            </Form>
          }
          side={<WhatHappensNext />}
        />
      )}
    </Page>
  )
}

const WhatHappensNext = () => (
  <SideSection title="What happens next">
    <SideSteps
      items={[
        { text: 'You propose it', note: 'Only the team sees it', now: true },
        { text: 'Gather the notes that it stands on' },
        { text: 'The others agree, or say how they see it' },
        { text: 'The lead reviewer shares it with the host' },
      ]}
    />
  </SideSection>
)
