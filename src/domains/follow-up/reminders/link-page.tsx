import { data, Form, redirect, useLocation } from 'react-router'
import { requestIdContext } from '../../../web/context.ts'
import { fullDate } from '../../../web/dates.ts'
import { useProblems, useSending } from '../../../web/form.ts'
import { answer, formValues } from '../../../web/request.server.ts'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Brand } from '../../../web/ui/mark.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { standsWords } from '../progress/progress.ts'
import { ProgressFields } from '../progress/progress-fields.tsx'
import type { Route } from './+types/link-page'
import { actionAtLink, bearer, sayProgressByLink } from './action-link.server.ts'
import { OpensNothing, SaidToStrangers, secretMeta } from './link-parts.tsx'

/** What may stand here is written in docs/decisions/0018: a number, a day, how it stands, and nothing that anyone wrote. */
export async function loader({ params: { token }, context }: Route.LoaderArgs) {
  const action = await actionAtLink(bearer(context.get(requestIdContext)), { token })
  return action ? data({ token, action }) : data({ token, action: null }, 404)
}

export async function action({ params: { token }, request, context }: Route.ActionArgs) {
  const values = await formValues(request)
  const to = `/my-action/${token}`
  const outcome = await sayProgressByLink(bearer(context.get(requestIdContext)), { ...values, token })
  // A link that has ended looks as it does when it is opened, whatever was sent.
  if (!outcome.ok && 'missing' in outcome) throw redirect(to)
  return answer<unknown>(outcome, values, () => ({
    to,
    say: 'Kept. Your words are with your trust, and are not shown here again.',
  }))
}

export const meta = () => secretMeta('Say how it goes')

export default function LinkPage({ loaderData: { action, token } }: Route.ComponentProps) {
  const { errors } = useProblems()
  const { key } = useLocation()
  if (!action) return <OpensNothing />
  const due = action.dueOn ? `, due on ${fullDate(action.dueOn)}` : ''
  return (
    <Page>
      <Brand />
      <PageHead
        title={`Action ${action.number} of your trust${due}`}
        lede="How does it go? Nothing that your trust wrote is shown here, because whoever has this link can open it."
      />
      <SaidToStrangers />
      <ErrorSummary errors={errors} />
      <Stack gap="xl">
        {action.state === 'open' ? (
          // once it is kept the form begins anew: whoever has the link next reads none of it
          <Say key={key} action={action} />
        ) : (
          <Text strong>{standsWords(action)}. Nothing more is asked of you.</Text>
        )}
        <Stack gap="sm">
          <Text>
            <a href={`/actions/${action.id}`}>Sign in to read what the action is</a>
          </Text>
          {action.state === 'open' && action.reminders && (
            <Text>
              <a href={`/my-action/${token}/stop`}>Stop reminding me about this action</a>
            </Text>
          )}
          <Text size="sm" dim>
            The link is yours alone. It opens until {fullDate(action.lastDay)}.
          </Text>
        </Stack>
      </Stack>
    </Page>
  )
}

type Open = NonNullable<Route.ComponentProps['loaderData']['action']>

function Say({ action }: { action: Open }) {
  const sending = useSending()
  return (
    <Form method="post" noValidate>
      <ProgressFields before={{ state: action.standing, putOffUntil: action.putOffUntil }} />
      <Buttons>
        <Button kind="primary" big disabled={sending}>
          Keep it
        </Button>
      </Buttons>
    </Form>
  )
}
