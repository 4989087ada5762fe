import { useProblems } from '../../../web/form.ts'
import { answer, chosenIn, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Columns, SideSection } from '../../../web/ui/columns.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { SideSteps } from '../../../web/ui/side-steps.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/assurance-page'
import { answerStatement } from './answer-statement.server.ts'
import { assurance } from './assurance.server.ts'
import { Observations } from './observations.tsx'
import { observeLeading } from './observe-leading.server.ts'
import { stateReadiness } from './state-readiness.server.ts'
import { Statement, StateReadiness } from './statement.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { standing, ...rest } = found(await assurance(signedIn(args), { reviewId: args.params.reviewId }))
  return { ...rest, review: standing.review, observationId: crypto.randomUUID() }
}

const deeds = {
  observe: { act: observeLeading, say: 'Your observation is kept. The lead reads it too.' },
  state: { act: stateReadiness, say: 'Your statement is with the lead, who answers it first.' },
  answer: { act: answerStatement, say: 'Your answer is kept. The central team reads both now.' },
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const { act, say } = chosenIn(deeds, values.intent)
  return answer(await act(actor, { ...values, reviewId }), values, () => ({
    to: `/reviews/${reviewId}/assurance`,
    say,
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `How the review is led, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export type Loaded = Route.ComponentProps['loaderData']

export default function AssurancePage({ loaderData }: Route.ComponentProps) {
  const { review, lead, assurer, assures, leads, statement, can } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="How the review is led"
        lede={`${leads ? 'You lead' : `${lead} leads`} this review for the first time, with ${assures ? 'you' : assurer} beside ${leads ? 'you' : 'them'}.`}
      />
      <ErrorSummary errors={errors} />
      <Columns
        main={
          <>
            {statement && <Statement {...loaderData} statement={statement} />}
            {can.state && <StateReadiness />}
            {(assures || leads) && <Observations {...loaderData} />}
          </>
        }
        side={<WhoReads stated={statement !== null} answered={Boolean(statement?.answeredAt)} />}
      />
    </Page>
  )
}

const WhoReads = ({ stated, answered }: { stated: boolean; answered: boolean }) => (
  <SideSection title="Who reads what, and when">
    <SideSteps
      items={[
        { text: 'Observations', note: 'The lead and the assurer, nobody else', now: !stated, done: stated },
        {
          text: 'The statement',
          note: 'The lead first, who answers',
          now: stated && !answered,
          done: answered,
        },
        { text: 'The statement and the answer', note: 'The central team, and nothing else', now: answered },
      ]}
    />
    <Text size="sm" dim>
      There are no grades. What is said here is about leading, never about the trust.
    </Text>
  </SideSection>
)
