import { IconChevronLeft } from '@tabler/icons-react'
import { data, Form, Link, redirect } from 'react-router'
import { CODE_MINUTES } from '../../access/sign-in.server.ts'
import { configContext } from '../context.ts'
import { clockTime } from '../dates.ts'
import { useProblems } from '../form.ts'
import { formValues } from '../request.server.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { CodeField } from '../ui/code-field.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Icon } from '../ui/icon.tsx'
import { SplitPage } from '../ui/split-page.tsx'
import { Text } from '../ui/text.tsx'
import type { Route } from './+types/code-page'
import {
  forgetEmail,
  rememberEmail,
  rememberedEmail,
  returnPlace,
  sendCode,
  signInWithCode,
} from './code.server.ts'

export async function loader({ request, context }: Route.LoaderArgs) {
  const waiting = rememberedEmail(request)
  if (!waiting) throw redirect('/sign-in')
  const config = context.get(configContext)
  return {
    email: waiting.email,
    until: clockTime(new Date(waiting.at + CODE_MINUTES * 60_000)),
    outbox: !config.production && !config.smtpUrl,
  }
}

export async function action({ request }: Route.ActionArgs) {
  const waiting = rememberedEmail(request)
  if (!waiting) throw redirect('/sign-in')
  const values = await formValues(request)
  if (values.again) return sendAgain(waiting.email, waiting.to)
  const code = String(values.code ?? '').replace(/\D/g, '')
  if (code.length !== 6) return refuse('Write the six digits from the message.')
  const outcome = await signInWithCode(waiting.email, code, request.headers)
  if (!outcome.ok) return refuse(outcome.reason)
  const headers = new Headers([['set-cookie', forgetEmail]])
  for (const cookie of outcome.cookies)
    headers.append('set-cookie', values.keep ? cookie : untilBrowserCloses(cookie))
  return redirect(returnPlace(waiting.to), { headers })
}

const refuse = (message: string) => data({ problems: [{ field: 'code', message }], values: {} }, 422)
const untilBrowserCloses = (cookie: string) => cookie.replace(/; (Max-Age|Expires)=[^;]+/gi, '')

async function sendAgain(email: string, to: string) {
  const sent = await sendCode(email)
  if (!sent.ok) return refuse(sent.reason)
  return redirect('/sign-in/code', { headers: { 'set-cookie': rememberEmail(email, to) } })
}

export const meta = () => [{ title: 'Enter your code – Candour' }]

export default function CodePage({ loaderData }: Route.ComponentProps) {
  const { errors, errorFor } = useProblems()
  return (
    <SplitPage>
      <p>
        <Link to="/sign-in">
          <Icon of={IconChevronLeft} />
          Use another email address
        </Link>
      </p>
      <ErrorSummary errors={errors} />
      <h1>Enter your code</h1>
      <Text>
        If <strong>{loaderData.email}</strong> was invited, we have sent it six digits. They work once, until{' '}
        {loaderData.until}.
      </Text>
      <Form method="post" noValidate>
        <CodeField name="code" label="Six-digit code" error={errorFor('code')} />
        <Choice
          name="keep"
          value="yes"
          label="Keep me signed in on this device"
          hint="For 30 days. Not on a shared computer."
        />
        <Button kind="primary" big full>
          Sign in
        </Button>
      </Form>
      <section>
        <h2>Nothing arrived?</h2>
        <Text dim>It can take two minutes. Look in junk mail for a message from Candour.</Text>
        <Form method="post">
          <Button name="again" value="yes" kind="quiet">
            Send another code
          </Button>
        </Form>
        {loaderData.outbox && (
          <Text size="sm" dim>
            Mail is not set up on this trial, so messages wait in the <Link to="/outbox">outbox</Link>.
          </Text>
        )}
      </section>
    </SplitPage>
  )
}
