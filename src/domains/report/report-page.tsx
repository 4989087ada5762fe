import { data, redirect } from 'react-router'
import type { Person } from '../../access/actor.ts'
import { configContext, sessionContext } from '../../web/context.ts'
import { answer, formValues, found, missing, signedIn } from '../../web/request.server.ts'
import { agreeFirst } from '../allocation/agreements/agree-first.server.ts'
import { isHostLeader, isMember } from '../allocation/standing.ts'
import type { Route } from './+types/report-page'
import { DraftReport } from './draft-report.tsx'
import { draftView, waitingView } from './draft-view.ts'
import { openedIn } from './opened.ts'
import { perform } from './report-actions.server.ts'
import { reportPage } from './report-page.server.ts'
import { shownCode } from './sharing/link-code.server.ts'
import { makeReportLink } from './sharing/make-link.server.ts'
import { ReleasedReport } from './sharing/released-report.tsx'
import { releasedView } from './sharing/released-view.server.ts'
import { WaitingReport } from './waiting-report.tsx'

/** One address for the report; what stands there depends on how far it has got and on who reads. */
export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const page = found(await reportPage(actor, { reviewId }))
  // Somebody it is shared with reads it, and that is all there is for them.
  if (!page.facts) throw redirect(`/reviews/${reviewId}/report/read`)
  const { standing } = page.facts
  if (!isMember(standing) && !standing.central && !page.cover) throw missing()
  if (standing.role === 'peer_reviewer') agreeFirst(standing, args.request)
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
  if (values.intent === 'make-link') return tellNewLink(args, actor, values)
  return perform(actor, args.params.reviewId, values as Record<string, string>)
}

/** Told in this one answer, and never again. */
async function tellNewLink(args: Route.ActionArgs, actor: Person, values: Record<string, unknown>) {
  const made = await makeReportLink(actor, { ...values, reviewId: args.params.reviewId })
  if (!made.ok) return answer(made, values, () => ({ to: '' }))
  const { path, code } = made.value
  return data({
    problems: [],
    values: {},
    made: { link: `${args.context.get(configContext).url}${path}`, code: code && shownCode(code) },
  })
}

export const meta = ({ loaderData }: Route.MetaArgs) => [{ title: `${titleOf(loaderData)} – Candour` }]

function titleOf(page: Route.MetaArgs['loaderData']) {
  if (page?.view === 'released') return 'Your report'
  return page?.view === 'draft' && page.state !== 'final' ? 'Draft report' : 'Report'
}

export default function ReportPage({ loaderData }: Route.ComponentProps) {
  if (loaderData.view === 'released') return <ReleasedReport {...loaderData} />
  return loaderData.view === 'draft' ? <DraftReport {...loaderData} /> : <WaitingReport {...loaderData} />
}
