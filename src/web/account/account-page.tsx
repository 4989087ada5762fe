import { Form, Link } from 'react-router'
import { openSessionsOf, sessionOf } from '../../access/session.server.ts'
import { isFresh, signInService } from '../../access/sign-in.server.ts'
import { configContext, sessionContext } from '../context.ts'
import { moment } from '../dates.ts'
import { answer, formValues, signedIn } from '../request.server.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Definition } from '../ui/definition.tsx'
import { Page, PageHead } from '../ui/page.tsx'
import { Section } from '../ui/section.tsx'
import { Row } from '../ui/stack.tsx'
import { Text } from '../ui/text.tsx'
import type { Route } from './+types/account-page'
import { AddPasskey } from './add-passkey.tsx'
import { deviceName } from './device-name.ts'
import { SignInAgain } from './sign-in-again.tsx'

export async function loader(args: Route.LoaderArgs) {
  const { personId } = signedIn(args)
  const { request, context } = args
  const service = signInService().api
  const headers = request.headers
  const session = context.get(sessionContext)
  const [sessions, passkeys, accounts] = await Promise.all([
    openSessionsOf(personId),
    service.listPasskeys({ headers }),
    service.listUserAccounts({ headers }),
  ])
  return {
    name: session?.name ?? '',
    email: session?.email ?? '',
    personId,
    fresh: session !== null && isFresh(session.since),
    refused: new URL(request.url).searchParams.has('error'),
    sessions: sessions.map((one) => ({
      id: one.id,
      device: deviceName(one.userAgent),
      since: moment(one.createdAt),
      used: moment(one.updatedAt),
      here: one.id === session?.sessionId,
    })),
    passkeys: passkeys.map((one) => ({
      id: one.id,
      name: one.name || 'Passkey',
      since: one.createdAt ? moment(one.createdAt) : '',
    })),
    providers: context.get(configContext).providers.map(({ id, name }) => ({
      id,
      name,
      account: accounts.find((account) => account.providerId === id)?.id ?? null,
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const { personId } = signedIn(args)
  const values = await formValues(args.request)
  const say = await act(personId, args.request, values)
  return answer({ ok: true, value: null }, {}, () => ({ to: '/account', say }))
}

async function act(personId: string, request: Request, values: Record<string, unknown>): Promise<string> {
  const service = signInService().api
  const headers = request.headers
  if (values.everywhere) {
    await service.revokeOtherSessions({ headers })
    return 'You are signed out everywhere else.'
  }
  if (typeof values.session === 'string') {
    const session = (await openSessionsOf(personId)).find((one) => one.id === values.session)
    if (session) await service.revokeSession({ body: { token: session.token }, headers })
    return 'That device is signed out.'
  }
  if (typeof values.passkey === 'string') {
    await service.deletePasskey({ body: { id: values.passkey }, headers })
    return 'The passkey no longer works.'
  }
  if (typeof values.provider === 'string') {
    const session = await sessionOf(headers)
    if (!session || !isFresh(session.since)) return 'Nothing was changed. Sign in again first.'
    const account = (await service.listUserAccounts({ headers })).find(
      (one) => one.providerId === values.provider,
    )
    if (account) await service.unlinkAccount({ body: { accountId: account.id }, headers })
    return 'The account is no longer connected.'
  }
  return 'Nothing was changed.'
}

export const meta = () => [{ title: 'Your account – Candour' }]

export default function AccountPage({ loaderData }: Route.ComponentProps) {
  const { name, email, sessions, passkeys, providers, refused, fresh, personId } = loaderData
  return (
    <Page>
      <PageHead title="Your account" lede="How you sign in, and where you are signed in now." />
      {refused && (
        <Banner kind="attention" role="alert">
          That account was not connected. It may belong to somebody else here already, or you stopped half
          way.
        </Banner>
      )}
      <Definition
        items={[
          { term: 'Name', value: name },
          { term: 'Email', value: email },
        ]}
      />
      <Section title="Mail and calendar">
        <Text>
          <Link to="/account/mail">Choose what we send you, and when; and your own calendar address</Link>
        </Text>
      </Section>
      <Section title="What Candour holds of you">
        <Text>
          <Link to="/account/data">See what it is, and take it with you</Link>
        </Text>
      </Section>
      <Section title="Where you are signed in">
        <Definition items={sessions.map((one) => ({ term: one.device, value: <SessionWords {...one} /> }))} />
        {sessions.length > 1 && (
          <Form method="post">
            <Button name="everywhere" value="yes">
              Sign out everywhere else
            </Button>
          </Form>
        )}
      </Section>
      <Section title="Devices for days in schools">
        <Text>
          <Link to="/account/devices">
            Tablets and phones that you take notes on, and what to do if one is lost
          </Link>
        </Text>
      </Section>
      <Section title="Passkeys">
        <Text dim>
          A passkey signs you in with your fingerprint, face or screen lock. It never leaves your device.
        </Text>
        {passkeys.length > 0 && (
          <Definition
            items={passkeys.map((one) => ({
              term: one.name,
              value: <Removable name="passkey" id={one.id} words={`Added ${one.since}`} label="Remove" />,
            }))}
          />
        )}
        {fresh ? <AddPasskey /> : <SignInAgain personId={personId} />}
      </Section>
      {providers.length > 0 && (
        <Section title="Accounts elsewhere">
          <Definition
            items={providers.map((one) => ({ term: one.name, value: <Provider {...one} fresh={fresh} /> }))}
          />
          {!fresh && <SignInAgain personId={personId} />}
        </Section>
      )}
    </Page>
  )
}

function SessionWords({ id, since, used, here }: { id: string; since: string; used: string; here: boolean }) {
  const words = `Since ${since}. Last used ${used}.`
  return here ? (
    <>{words} This is the device in front of you.</>
  ) : (
    <Removable name="session" id={id} words={words} label="Sign out" />
  )
}

type ProviderProps = { id: string; name: string; account: string | null; fresh: boolean }

function Provider({ id, name, account, fresh }: ProviderProps) {
  if (!fresh) return account ? 'Connected.' : 'Not connected.'
  if (account) return <Removable name="provider" id={id} words="Connected." label={`Disconnect ${name}`} />
  return (
    <Form method="post" action="/sign-in/account-elsewhere" reloadDocument>
      <Row between>
        <span>Not connected.</span>
        <Button name="provider" value={id} kind="quiet">
          Connect {name}
        </Button>
      </Row>
    </Form>
  )
}

function Removable({ name, id, words, label }: { name: string; id: string; words: string; label: string }) {
  return (
    <Form method="post">
      <Row between>
        <span>{words}</span>
        <Button name={name} value={id} kind="quiet">
          {label}
        </Button>
      </Row>
    </Form>
  )
}
