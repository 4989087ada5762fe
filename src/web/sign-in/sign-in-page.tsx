import { IconBrandGoogle, IconBrandWindows } from '@tabler/icons-react'
import { data, Form, Link, redirect } from 'react-router'
import { z } from 'zod'
import { problemsOf } from '../../access/define-command.server.ts'
import { configContext, sessionContext } from '../context.ts'
import { useProblems } from '../form.ts'
import { formValues } from '../request.server.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { GreatQuestion, Or, SplitPage } from '../ui/split-page.tsx'
import { Stack } from '../ui/stack.tsx'
import { Text } from '../ui/text.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { Route } from './+types/sign-in-page'
import { rememberEmail, returnPlace, sendCode } from './code.server.ts'
import { demonstrationPeople } from './demonstration-people.server.ts'
import { DemonstrationPeople } from './demonstration-people.tsx'
import { PasskeyButton } from './passkey-button.tsx'

export async function loader({ request, context }: Route.LoaderArgs) {
  if (context.get(sessionContext)) throw redirect('/')
  const config = context.get(configContext)
  const url = new URL(request.url)
  return {
    to: returnPlace(url.searchParams.get('to')),
    refused: url.searchParams.has('error'),
    providers: config.providers.map(({ id, name }) => ({ id, name })),
    contact: config.contact,
    people: config.demo ? await demonstrationPeople() : [],
  }
}

const input = z.object({
  email: z
    .email('Write your whole email address, such as name@trust.example')
    .transform((email) => email.toLowerCase()),
})

export async function action({ request }: Route.ActionArgs) {
  const values = await formValues(request)
  const parsed = input.safeParse(values)
  if (!parsed.success) return data({ problems: problemsOf(parsed.error), values }, 422)
  const sent = await sendCode(parsed.data.email)
  if (!sent.ok) return data({ problems: [{ field: 'email', message: sent.reason }], values }, 429)
  return redirect('/sign-in/code', {
    headers: { 'set-cookie': rememberEmail(parsed.data.email, returnPlace(values.to)) },
  })
}

export const meta = () => [{ title: 'Sign in – Candour' }]

export default function SignInPage({ loaderData }: Route.ComponentProps) {
  const { errors, errorFor, typed } = useProblems()
  const { providers, people, contact, to, refused } = loaderData
  return (
    <SplitPage aside={<Why people={people} />} foot={<Foot />}>
      <ErrorSummary errors={errors} />
      {refused && <Refused />}
      <h1>Sign in</h1>
      <Text dim>There is no password to remember. We email you a code instead.</Text>
      <Form method="post" noValidate>
        <input type="hidden" name="to" value={to} />
        <TextField
          name="email"
          type="email"
          label="Your email address"
          hint="The one your invitation came to."
          autoComplete="email"
          defaultValue={typed('email')}
          error={errorFor('email')}
        />
        <Button kind="primary" big full>
          Email me a code
        </Button>
      </Form>
      <Or />
      <PasskeyButton to={to} />
      {providers.map((provider) => (
        <Form key={provider.id} method="post" action="/sign-in/account-elsewhere" reloadDocument>
          <input type="hidden" name="to" value={to} />
          <Button
            full
            name="provider"
            value={provider.id}
            icon={provider.id === 'microsoft' ? IconBrandWindows : IconBrandGoogle}
          >
            Continue with {provider.name}
          </Button>
        </Form>
      ))}
      <Text size="sm" dim>
        Candour is by invitation. If you expected one and it has not arrived, ask the person who told you
        about the review, or <a href={`mailto:${contact}`}>write to the central team</a>.
      </Text>
    </SplitPage>
  )
}

const Refused = () => (
  <Banner kind="attention" role="alert">
    That account is not connected to anyone here. Sign in with an emailed code first; then connect the account
    on the page “Your account”.
  </Banner>
)

const Why = ({ people }: { people: Route.ComponentProps['loaderData']['people'] }) => (
  <>
    <Stack gap="sm">
      <Text size="sm" dim>
        The question behind every review
      </Text>
      <GreatQuestion>
        What does this trust do that helps its children achieve more than they otherwise would?
      </GreatQuestion>
    </Stack>
    {people.length > 0 && <DemonstrationPeople people={people} />}
  </>
)

const Foot = () => (
  <>
    <Link to="/about">What a review is</Link> <Link to="/confidences">How we keep confidences</Link>{' '}
    <Link to="/accessibility">Accessibility</Link>
  </>
)
