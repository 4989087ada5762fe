import { Form, Link } from 'react-router'
import { signInService } from '../../../access/sign-in.server.ts'
import { moment } from '../../../web/dates.ts'
import { useProblems } from '../../../web/form.ts'
import { answer, formValues, found, signedIn } from '../../../web/request.server.ts'
import { Button, Buttons, LinkButton } from '../../../web/ui/button.tsx'
import { Choice } from '../../../web/ui/choice.tsx'
import { Definition } from '../../../web/ui/definition.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Page, PageHead } from '../../../web/ui/page.tsx'
import { Section } from '../../../web/ui/section.tsx'
import { Row } from '../../../web/ui/stack.tsx'
import { Prose, Text } from '../../../web/ui/text.tsx'
import type { Route } from './+types/devices-page'
import { ownDevices } from './own-devices.server.ts'
import { revokeDevice } from './revoke-device.server.ts'

const here = '/account/devices'

export async function loader(args: Route.LoaderArgs) {
  const all = await ownDevices(signedIn(args), null)
  const devices = all.map(({ id, name, enrolledAt, seenAt, revokedAt }) => ({
    id,
    name,
    since: moment(enrolledAt),
    seen: moment(seenAt),
    revoked: revokedAt && moment(revokedAt),
  }))
  const asked = new URL(args.request.url).searchParams.get('take-off')
  const chosen = asked === null ? null : found(devices.find(({ id, revoked }) => id === asked && !revoked))
  return { devices, chosen }
}

export async function action(args: Route.ActionArgs) {
  const values = await formValues(args.request)
  const outcome = await revokeDevice(signedIn(args), { deviceId: values.device })
  // Which session is the lost device's own, nobody can know: so all but this one.
  const everywhere = outcome.ok && values.everywhere === 'yes'
  if (everywhere) await signInService().api.revokeOtherSessions({ headers: args.request.headers })
  return answer(outcome, values, () => ({
    to: here,
    say: everywhere
      ? 'The device is taken off your account, and you are signed out everywhere but here.'
      : 'The device is taken off your account.',
  }))
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: `${loaderData?.chosen ? `Take ${loaderData.chosen.name} off` : 'Your devices'} – Candour` },
]

export default function DevicesPage({ loaderData: { devices, chosen } }: Route.ComponentProps) {
  const { errors } = useProblems()
  return (
    <Page>
      <ErrorSummary errors={errors} />
      {chosen ? <TakeOff {...chosen} /> : <Devices devices={devices} />}
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']
type Device = Loaded['devices'][number]

function Devices({ devices }: { devices: Device[] }) {
  const inUse = devices.filter(({ revoked }) => !revoked)
  const gone = devices.filter(({ revoked }) => revoked)
  return (
    <>
      <PageHead
        crumb={{ to: '/account', label: 'Your account' }}
        title="Your devices"
        lede="Tablets and phones that you take notes on in schools. If you lose one, take it off here."
      />
      {devices.length === 0 && (
        <EmptyState
          title="No device yet"
          actions={
            <a className="c-button c-button-default" href="/field">
              Set up this device
            </a>
          }
        >
          <p>A device is here once you have set it up for the days in schools, while signed in on it.</p>
        </EmptyState>
      )}
      {inUse.length > 0 && (
        <Definition items={inUse.map((one) => ({ term: one.name, value: <InUse {...one} /> }))} />
      )}
      {gone.length > 0 && (
        <Section title="Taken off">
          <Definition
            items={gone.map(({ name, since, revoked }) => ({
              term: name,
              value: `Yours from ${since} to ${revoked}.`,
            }))}
          />
        </Section>
      )}
    </>
  )
}

const InUse = ({ id, name, since, seen }: Device) => (
  <Row between>
    <span>
      Since {since}. Last here {seen}.
    </span>
    <Link to={`${here}?take-off=${id}`} aria-label={`Take off ${name}`}>
      Take off
    </Link>
  </Row>
)

function TakeOff({ id, name, since, seen }: Device) {
  return (
    <>
      <PageHead
        crumb={{ to: here, label: 'Your devices' }}
        title={`Check before you take this off: ${name}`}
      />
      <Definition
        items={[
          { term: 'Device', value: name },
          { term: 'Yours since', value: since },
          { term: 'Last here', value: seen },
        ]}
      />
      <Prose>
        <p>Notes that were sent from it are safe, and stay yours.</p>
        <p>
          Notes still on it are not sent any more. Whoever has the device can open them only with your code;
          from now on a forgotten code cannot be replaced, by you or by anybody.
        </p>
        <p>It gets no further plans of your days. This cannot be undone.</p>
      </Prose>
      <Text>If you have it in your hand, send your notes first.</Text>
      <Form method="post">
        <Choice
          name="everywhere"
          value="yes"
          defaultChecked
          label="Sign me out everywhere but here"
          hint="So that whoever has the device cannot go on reading Candour as you."
        />
        <Buttons>
          <Button kind="danger" big name="device" value={id}>
            Take it off
          </Button>
          <LinkButton to={here} kind="quiet">
            Not now
          </LinkButton>
        </Buttons>
      </Form>
    </>
  )
}
