import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { shareFindings } from '../share-findings.server.ts'
import { sessionWhen } from '../shared/session-when.ts'
import type { Route } from './+types/briefing-page'
import { finalBriefing } from './briefing.server.ts'
import { BriefingShown } from './briefing-shown.tsx'
import { BriefingStart } from './briefing-start.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { standing, share, briefing, ended, ...rest } = found(
    await finalBriefing(actor, { reviewId: args.params.reviewId }),
  )
  const { review, role, personId } = standing
  const shown = shownPlace(args.request.url, rest.findings.length)
  return {
    ...rest,
    // what the room looks at holds nothing that was not shared
    unshared: shown === null ? rest.unshared : [],
    review,
    me: personId,
    host: role === 'host_lead' || role === 'host_leader',
    session: briefing && { id: briefing.id, when: sessionWhen(briefing, review) },
    over: ended !== null || review.stage !== 'three_days',
    canShare: share === 'allowed',
    shown,
  }
}

/** null: not begun. 0: what is to be told, in a list. From 1: a finding. */
function shownPlace(url: string, findings: number): number | null {
  const asked = new URL(url).searchParams.get('shown')
  if (asked === null) return null
  const place = Number.parseInt(asked, 10)
  return Number.isNaN(place) ? 0 : Math.min(Math.max(place, 0), findings)
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request, ['findingIds'])
  const outcome = await shareFindings(actor, { ...values, reviewId })
  return answer(outcome, values, (shared) => ({
    to: `/reviews/${reviewId}/final-briefing`,
    say:
      shared === 1 ? 'The finding is shared with the host.' : `${shared} findings are shared with the host.`,
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `Final briefing, ${loaderData?.review.trustName ?? ''} – Candour` },
]

export type Loaded = Route.ComponentProps['loaderData']

export default function BriefingPage({ loaderData }: Route.ComponentProps) {
  const { shown } = loaderData
  return shown === null ? <BriefingStart {...loaderData} /> : <BriefingShown {...loaderData} shown={shown} />
}
