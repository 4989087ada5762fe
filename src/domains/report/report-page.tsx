import { redirect } from 'react-router'
import { sessionContext } from '../../web/context.ts'
import { formValues, found, missing, signedIn } from '../../web/request.server.ts'
import { isHostLeader, isMember } from '../allocation/standing.ts'
import type { Route } from './+types/report-page'
import { DraftReport } from './draft-report.tsx'
import { draftView, waitingView } from './draft-view.ts'
import { openedIn } from './opened.ts'
import { ReleasedReport } from './released-report.tsx'
import { releasedView } from './released-view.server.ts'
import { perform } from './report-actions.server.ts'
import { reportPage } from './report-page.server.ts'
import { WaitingReport } from './waiting-report.tsx'

/** One address for the report; what stands there depends on how far it has got and on who reads. */
export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const page = found(await reportPage(actor, { reviewId }))
  // Somebody it is shared with reads it, and that is all there is for them.
  if (!page.facts) throw redirect(`/reviews/${reviewId}/report/read`)
  const { standing } = page.facts
  if (!isMember(standing) && !standing.central) throw missing()
  if (page.facts.report?.state === 'released') {
    if (isHostLeader(standing)) return releasedView(actor, reviewId, args.request.url)
    if (page.cover) throw redirect(`/reviews/${reviewId}/report/read`)
    throw missing()
  }
  return page.cover
    ? draftView(page, openedIn(args.request.url), args.context.get(sessionContext)?.name ?? '')
    : waitingView(page)
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const values = await formValues(args.request)
  return perform(actor, args.params.reviewId, values as Record<string, string>)
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `${titles[loaderData?.view ?? 'draft']} – Candour` },
]
const titles = { draft: 'Draft report', waiting: 'Report', released: 'Your report' }

export default function ReportPage({ loaderData }: Route.ComponentProps) {
  if (loaderData.view === 'released') return <ReleasedReport {...loaderData} />
  return loaderData.view === 'draft' ? <DraftReport {...loaderData} /> : <WaitingReport {...loaderData} />
}
