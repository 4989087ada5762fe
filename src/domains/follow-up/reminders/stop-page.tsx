import { data, Form, redirect } from 'react-router'
import { requestIdContext } from '../../../web/context.ts'
import { useProblems } from '../../../web/form.ts'
import { answer } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Brand } from '../../../web/ui/mark.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import type { Route } from './+types/stop-page'
import { actionAtLink, bearer, stopRemindersByLink } from './action-link.server.ts'
import { OpensNothing, SaidToStrangers, secretMeta } from './link-parts.tsx'

/** Mail programs open links by themselves, so that opening this one stops nothing: pressing the button does. */
export async function loader({ params: { token }, context }: Route.LoaderArgs) {
  const action = await actionAtLink(bearer(context.get(requestIdContext)), { token })
  return action ? data({ token, action }) : data({ token, action: null }, 404)
}

export async function action({ params: { token }, context }: Route.ActionArgs) {
  const to = `/my-action/${token}/stop`
  const outcome = await stopRemindersByLink(bearer(context.get(requestIdContext)), { token })
  if (!outcome.ok && 'missing' in outcome) throw redirect(to)
  return answer<unknown>(outcome, {}, () => ({ to }))
}

export const meta = () => secretMeta('Reminders of an action')

export default function StopPage({ loaderData: { action, token } }: Route.ComponentProps) {
  const { errors } = useProblems()
  if (!action) return <OpensNothing />
  const on = action.state === 'open' && action.reminders
  return (
    <Page>
      <Brand />
      <PageHead
        title={
          on
            ? `Stop the reminders of action ${action.number}?`
            : `No more reminders of action ${action.number}`
        }
        lede={
          on
            ? 'No mail about this action comes after that. It stays yours, and you can still say how it goes.'
            : 'Nothing more about this action is sent to you. On the action’s own page, once you sign in, reminders can be turned on again.'
        }
      />
      <SaidToStrangers />
      <ErrorSummary errors={errors} />
      {on ? (
        <Form method="post">
          <Buttons>
            <Button kind="primary" big>
              Stop them
            </Button>
            <LinkButton kind="quiet" big to={`/my-action/${token}`}>
              Keep them
            </LinkButton>
          </Buttons>
        </Form>
      ) : (
        <Buttons>
          <LinkButton to={`/my-action/${token}`}>Say how it goes</LinkButton>
        </Buttons>
      )}
    </Page>
  )
}
