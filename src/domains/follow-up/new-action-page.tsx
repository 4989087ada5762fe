import { Form } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Quote } from '../../web/ui/quote.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import type { Route } from './+types/new-action-page'
import { actionFrom } from './action.ts'
import { ActionFields } from './action-fields.tsx'
import { actionsPage } from './actions-page.server.ts'
import { planAction } from './plan-action.server.ts'
import { canPlanAction } from './policy.ts'

export async function loader(args: Route.LoaderArgs) {
  const { reviewId } = args.params
  const { standing, owners, proposals } = found(await actionsPage(signedIn(args), { reviewId }))
  if (canPlanAction({ standing }) !== 'allowed') throw missing()
  const findingId = new URL(args.request.url).searchParams.get('finding')
  const from = proposals.find((proposal) => proposal.findingId === findingId) ?? null
  return {
    reviewId,
    from,
    owners: owners.map(({ id, name }) => ({ id, name })),
    before: {
      ...(from ? actionFrom(from.wording) : { title: '', detail: '' }),
      ownerId: '',
      dueOn: '',
      firstStep: '',
      firstStepOn: '',
      howKnown: '',
    },
  }
}

export async function action(args: Route.ActionArgs) {
  const actor = signedIn(args)
  const { reviewId } = args.params
  const values = await formValues(args.request)
  const outcome = await planAction(actor, { ...values, reviewId })
  return answer(outcome, values, () => ({
    to: `/reviews/${reviewId}/actions`,
    say: 'The action is planned. Reminders go to whoever does it until they stop them.',
  }))
}

export const meta = () => [{ title: 'Plan an action – Candour' }]

export default function NewActionPage({ loaderData }: Route.ComponentProps) {
  const { reviewId, from, owners, before } = loaderData
  const { errors } = useProblems()
  const actions = `/reviews/${reviewId}/actions`
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead crumb={{ to: actions, label: 'Your actions' }} title="Plan an action" />
      <Stack gap="lg">
        {from && <Quote by="From your report">{from.wording}</Quote>}
        <Form method="post" noValidate>
          <input type="hidden" name="findingId" value={from?.findingId ?? ''} />
          <ActionFields owners={owners} before={before} />
          <Buttons>
            <Button kind="primary" big>
              Plan the action
            </Button>
            <LinkButton kind="quiet" big to={actions}>
              Cancel
            </LinkButton>
          </Buttons>
        </Form>
      </Stack>
    </Page>
  )
}
