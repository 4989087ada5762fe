import { fullRange } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../../web/request.server.ts'
import { Columns } from '../../../web/ui/columns.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import type { Route } from './+types/needs-page'
import { changeNeeds } from './change-needs.server.ts'
import { reviewNeeds } from './needs.server.ts'
import { NeedsForm } from './needs-form.tsx'
import { offerWindow } from './offer-window.server.ts'
import { OtherDays } from './other-days.tsx'
import { takeWindowAway } from './take-window-away.server.ts'

export async function loader(args: Route.LoaderArgs) {
  return found(await reviewNeeds(signedIn(args), { reviewId: args.params.reviewId }))
}

const forms = {
  'change-needs': { command: changeNeeds, say: 'What the review needs is kept.' },
  'offer-window': { command: offerWindow, say: 'The review could have these days as well.' },
  'take-window-away': { command: takeWindowAway, say: 'These days are no longer looked at.' },
}
const isForm = (intent: unknown): intent is keyof typeof forms =>
  typeof intent === 'string' && intent in forms

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request, ['experience', 'focus'])
  if (!isForm(values.intent)) throw missing()
  const { command, say } = forms[values.intent]
  const outcome = await command(actor, { ...values, reviewId })
  return answer<unknown>(outcome, values, () => ({ to: `/reviews/${reviewId}/needs`, say }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `What the review of ${loaderData?.review.trustName ?? 'a trust'} needs – Candour` },
]

export default function NeedsPage({ loaderData: needs }: Route.ComponentProps) {
  const { review } = needs
  const { errors } = useProblems()
  return (
    <Page>
      <PageHead
        crumb={{ to: `/reviews/${review.id}/team`, label: 'Who takes part' }}
        title="What the review needs"
        lede="From this and from what reviewers can do, a round works out who goes where. Only the central team reads it."
        facts={[review.trustName, fullRange(review.day1, review.day3)]}
      />
      <ErrorSummary errors={errors} />
      <Columns main={<NeedsForm needs={needs} />} side={<OtherDays needs={needs} />} />
    </Page>
  )
}
