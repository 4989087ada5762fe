import { standing } from '../../domains/allocation/standing.server.ts'
import { useProblems } from '../form.ts'
import { found, missing, signedIn } from '../request.server.ts'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Page, PageHead } from '../ui/page.tsx'
import type { Route } from './+types/review-mail-page'
import { logAction, logPage } from './log-request.server.ts'
import { MailLogView } from './mail-log-view.tsx'
import { canReadReviewMail } from './policy.ts'

const at = (reviewId: string) => `/reviews/${reviewId}/mail`

async function mineIn(args: Route.LoaderArgs | Route.ActionArgs) {
  const actor = signedIn(args)
  const mine = found(await standing(actor, { reviewId: args.params.reviewId }))
  if (canReadReviewMail(mine) !== 'allowed') throw missing()
  return { actor, mine }
}

export async function loader(args: Route.LoaderArgs) {
  const { actor, mine } = await mineIn(args)
  const { review, central } = mine
  return { review, central, ...(await logPage(actor, args.request, { review: review.id })) }
}

export async function action(args: Route.ActionArgs) {
  const { actor } = await mineIn(args)
  return logAction(actor, args.request, at(args.params.reviewId))
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Mail for the review, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export default function ReviewMailPage({ loaderData }: Route.ComponentProps) {
  const { review, central, ...log } = loaderData
  const { errors } = useProblems()
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}`, label: review.trustName }}
        title="Mail for the review"
        lede="What was sent, to whom, and whether it arrived. What a mail said is not kept here."
      />
      <MailLogView
        {...log}
        base={at(review.id)}
        corrects={central}
        empty="Invitations, and word of each change to the schedule or the days, will stand here."
      />
    </Page>
  )
}
