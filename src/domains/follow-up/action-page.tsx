import { today } from '../../platform/clock.ts'
import { dateOf, fullDate } from '../../web/dates.ts'
import { useProblems } from '../../web/form.ts'
import { formValues, found, missing, signedIn } from '../../web/request.server.ts'
import { Definition } from '../../web/ui/definition.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { Text } from '../../web/ui/text.tsx'
import type { Route } from './+types/action-page'
import { isLate } from './action.ts'
import { ActionForms } from './action-forms.tsx'
import { performOnAction } from './action-intents.server.ts'
import { actionPage } from './actions-page.server.ts'
import { canChangeAction, canCompleteAction, canReopenAction } from './policy.ts'

/** One action: its owner says what came of it; the host's leaders can change it, drop it or open it again. */
export async function loader(args: Route.LoaderArgs) {
  const actor = signedIn(args)
  const { action, standing, owners } = found(await actionPage(actor, { actionId: args.params.actionId }))
  if (!standing.leader && !standing.owner) throw missing()
  const facts = { action: standing }
  return {
    action: {
      ...action,
      late: isLate(action, today()),
      closedOn: action.closedAt ? dateOf(action.closedAt) : null,
    },
    owners: owners.map(({ id, name }) => ({ id, name })),
    mine: standing.owner,
    leader: standing.leader,
    opened: new URL(args.request.url).searchParams.get('open'),
    can: {
      change: canChangeAction(facts) === 'allowed',
      complete: canCompleteAction(facts) === 'allowed',
      reopen: canReopenAction(facts) === 'allowed',
    },
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const values = await formValues(args.request)
  return performOnAction(actor, args.params.actionId, values as Record<string, string>)
}

export const meta = () => [{ title: 'Action – Candour' }]

export default function ActionPage({ loaderData }: Route.ComponentProps) {
  const { action, leader, mine } = loaderData
  const { errors } = useProblems()
  const crumb = leader
    ? { to: `/reviews/${action.reviewId}/actions`, label: 'Your actions' }
    : { to: '/', label: 'Home' }
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead crumb={crumb} eyebrow={mine ? 'This action is yours' : undefined} title={action.title} />
      <Stack gap="lg">
        {action.detail && (
          <Text serif measure>
            {action.detail}
          </Text>
        )}
        <Definition items={facts(action)} />
        <ActionForms {...loaderData} />
      </Stack>
    </Page>
  )
}

type Shown = Route.ComponentProps['loaderData']['action']

function facts({ ownerName, dueOn, state, late, outcome, closedOn }: Shown) {
  const when = dueOn ? fullDate(dueOn) : 'No day yet'
  const closed = closedOn ? ` on ${fullDate(closedOn)}` : ''
  const rows = [
    { term: 'Who does it', value: ownerName ?? 'Nobody yet' },
    { term: 'Done by', value: late ? `${when}. The day has passed.` : when },
  ]
  if (state === 'open') return rows
  return [
    ...rows,
    {
      term: state === 'done' ? 'Done' : 'Dropped',
      value: `${state === 'done' ? 'Done' : 'Dropped'}${closed}`,
    },
    { term: state === 'done' ? 'What came of it' : 'Why', value: outcome },
  ]
}
