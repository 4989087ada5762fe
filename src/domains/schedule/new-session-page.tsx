import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../web/request.server.ts'
import { Columns } from '../../web/ui/columns.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { standing } from '../allocation/standing.server.ts'
import type { Route } from './+types/new-session-page'
import { addSession } from './add-session.server.ts'
import { canAddSession } from './policy.ts'
import { hostSchools, schedule } from './schedule.server.ts'
import { SessionAdvice } from './session-advice.tsx'
import { SessionForm } from './session-form.tsx'

export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const mine = found(await standing(actor, { reviewId }))
  const { sessions, people, sharedAt } = await schedule(actor, { reviewId })
  const may = canAddSession({ standing: mine, shared: sharedAt !== null, sessions: sessions.length })
  if (may !== 'allowed') throw missing()
  const search = new URL(args.request.url).searchParams
  return {
    review: mine.review,
    people,
    schools: await hostSchools(actor, { trustId: mine.review.trustId }),
    asks: sharedAt !== null && mine.review.stage === 'prepare',
    start: { day: search.get('day') ?? '1', kind: search.get('kind') ?? '' },
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request, ['attendees'])
  const outcome = await addSession(actor, { ...values, reviewId })
  return answer(outcome, values, ({ day, how }) => ({
    to: `/reviews/${reviewId}/schedule?day=${day}`,
    say:
      how === 'proposed'
        ? 'The session is proposed. It is on the schedule once the other side agrees.'
        : 'The session is on the schedule.',
  }))
}

export const meta = () => [{ title: 'Add a session – Candour' }]

export default function NewSessionPage({ loaderData }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { review } = loaderData
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: `/reviews/${review.id}/schedule`, label: 'The three days' }}
        title="Add a session"
      />
      <Columns
        main={<SessionForm {...loaderData} save="Put it on the schedule" />}
        side={<SessionAdvice format={review.format} />}
      />
    </Page>
  )
}
