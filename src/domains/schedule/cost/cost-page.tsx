import { Form } from 'react-router'
import { dateOf, longDate } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { Button } from '../../../web/ui/button.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Prose, Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/cost-page'
import { reviewCost } from './cost.server.ts'
import { assumptionWords } from './cost-words.ts'
import { estimateCostAgain } from './estimate-cost.server.ts'
import { EstimatedSide } from './estimated-side.tsx'
import { recordHostCost, recordOwnCost } from './record-cost.server.ts'
import { RecordForm } from './record-form.tsx'
import { Recorded } from './recorded.tsx'

export async function loader(args: Route.LoaderArgs) {
  return found(await reviewCost(signedIn(args), { reviewId: args.params.reviewId }))
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const done = (say: string) => () => ({ to: `/reviews/${reviewId}/cost`, say })
  if (values.intent === 'estimate')
    return answer(
      await estimateCostAgain(actor, { reviewId }),
      values,
      done('There is a new estimate, from the schedule as it is.'),
    )
  const say = done('Your figures are kept.')
  if (values.intent === 'own') return answer(await recordOwnCost(actor, { ...values, reviewId }), values, say)
  if (values.intent === 'host')
    return answer(await recordHostCost(actor, { ...values, reviewId }), values, say)
  throw missing()
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Time and travel, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export type Loaded = Route.ComponentProps['loaderData']

export default function CostPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { review, estimate, can } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="Time and travel"
        lede="What this review asks of each side: estimated when the schedule is shared, recorded when it is over."
        facts={estimate ? [`Estimated as at ${longDate(dateOf(estimate.madeAt))}`] : undefined}
        actions={can.estimate && estimate ? <EstimateNow words="Estimate again" /> : undefined}
      />
      <Stack gap="2xl">
        <RecordForm {...loaderData} />
        <Recorded {...loaderData} />
        {estimate ? <Estimated {...loaderData} /> : <NotYet can={can.estimate} />}
        <HowWorkedOut {...loaderData} />
      </Stack>
    </Page>
  )
}

function EstimateNow({ words }: { words: string }) {
  const sending = useSending()
  return (
    <Form method="post">
      <Button name="intent" value="estimate" disabled={sending}>
        {words}
      </Button>
    </Form>
  )
}

const NotYet = ({ can }: { can: boolean }) => (
  <EmptyState
    title="No estimate yet"
    actions={can ? <EstimateNow words="Estimate from the schedule so far" /> : undefined}
  >
    <p>It is made when the schedule is shared, from who is in which session and how far they come.</p>
  </EmptyState>
)

const Estimated = (loaded: Loaded) => (
  <>
    <EstimatedSide side="team" {...loaded} />
    <EstimatedSide side="host" {...loaded} />
  </>
)

function HowWorkedOut({ estimate, assumptions, review }: Loaded) {
  const used = estimate?.basis.assumptions ?? assumptions
  return (
    <Section title="How it is worked out" aside="Defaults of ours" rule>
      <Text dim measure>
        No document of the programme gives these numbers: they are ours, and the central team changes them as
        reviews record what they really took. An estimate keeps the ones that it was made with.
      </Text>
      <Prose>
        <ul>
          {assumptionWords(used, review.format, estimate?.basis.between ?? true).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Prose>
    </Section>
  )
}
