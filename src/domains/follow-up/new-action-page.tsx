import { Form } from 'react-router'
import { useProblems } from '../../web/form.ts'
import { answer, formValues, found, missing, signedIn } from '../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../web/ui/button.tsx'
import { ErrorSummary } from '../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../web/ui/page.tsx'
import { Quote } from '../../web/ui/quote.tsx'
import { Stack } from '../../web/ui/stack.tsx'
import { TextArea } from '../../web/ui/text-field.tsx'
import type { Route } from './+types/new-action-page'
import { actionFrom } from './action.ts'
import { ActionFields } from './action-fields.tsx'
import { actionsPage } from './actions-page.server.ts'
import { declineProposal } from './decline-proposal.server.ts'
import { planAction } from './plan-action.server.ts'
import { canPlanAction } from './policy.ts'

export async function loader(args: Route.LoaderArgs) {
  const { reviewId } = args.params
  const { standing, owners, proposals } = found(await actionsPage(signedIn(args), { reviewId }))
  if (canPlanAction({ standing }) !== 'allowed') throw missing()
  const asked = new URL(args.request.url).searchParams
  const findingId = asked.get('finding')
  const from = proposals.find((proposal) => proposal.findingId === findingId) ?? null
  return {
    reviewId,
    from,
    declining: from !== null && asked.get('not') === 'yes',
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
  if (values.intent === 'decline')
    return answer(await declineProposal(actor, { ...values, reviewId }), values, () => ({
      to: `/reviews/${reviewId}/actions?show=dropped`,
      say: 'It is noted that you decided not to. You can open it again.',
    }))
  const outcome = await planAction(actor, { ...values, reviewId })
  return answer(outcome, values, () => ({
    to: `/reviews/${reviewId}/actions`,
    say: 'The action is planned. Reminders go to whoever does it until they stop them.',
  }))
}

export const meta = () => [{ title: 'Plan an action – Candour' }]

export default function NewActionPage({ loaderData }: Route.ComponentProps) {
  const { reviewId, from, owners, before, declining } = loaderData
  const { errors } = useProblems()
  const actions = `/reviews/${reviewId}/actions`
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <PageHead
        crumb={{ to: actions, label: 'Your actions' }}
        title={declining ? 'Decide not to act on it' : 'Plan an action'}
      />
      <Stack gap="lg">
        {from && <Quote by="From your report">{from.wording}</Quote>}
        {declining ? (
          <DeclineForm findingId={from?.findingId ?? ''} actions={actions} />
        ) : (
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
        )}
      </Stack>
    </Page>
  )
}

function DeclineForm({ findingId, actions }: { findingId: string; actions: string }) {
  const { typed, errorFor } = useProblems()
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="intent" value="decline" />
      <input type="hidden" name="findingId" value={findingId} />
      <TextArea
        name="outcome"
        label="Why you decided not to"
        hint="It stands in your list with the reason, and your trustees may read it. Nobody outside your trust does."
        rows={3}
        defaultValue={typed('outcome')}
        error={errorFor('outcome')}
      />
      <Buttons>
        <Button kind="primary" big>
          We decided not to
        </Button>
        <LinkButton kind="quiet" big to={actions}>
          Cancel
        </LinkButton>
      </Buttons>
    </Form>
  )
}
