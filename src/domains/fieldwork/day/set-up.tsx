import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { AppBar, AppFrame } from '../../../web/ui/app-frame.tsx'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Prose, Text } from '../../../web/ui/text.tsx'
import { CodeFields, codesIn, type Fault } from './code-fields.tsx'
import { devicePath, useField } from './field.ts'
import { useSignedIn } from './signed-in.ts'

/** The first time on this device, for whoever is signed in. Needs the network, this once. */
export function SetUp() {
  const { state } = useField()
  const { person, asked } = useSignedIn()
  return (
    <AppFrame head={<AppBar title="Set up this device" second="For your days in schools" />}>
      <Prose>
        <p>
          In schools the network is often poor. On a device that is set up, your schedule, the key questions
          and your notes are with you without it, and notes are sent by themselves when the network returns.
        </p>
        <p>
          What is on the device is encrypted. Only your code opens it, so that a lost tablet tells nobody
          anything.
        </p>
      </Prose>
      <OthersHere but={person?.id} />
      {person ? <ChooseCode person={person} /> : asked && <SignInFirst on={state.network.on} />}
    </AppFrame>
  )
}

/** Whoever has something here already, the one who would be asked for a code among them. */
function OthersHere({ but }: { but: string | undefined }) {
  const { state } = useField()
  const first = state.person && {
    ...{ personId: state.person.id, name: state.person.name, waiting: state.waitingCount },
  }
  const others = [...(first ? [first] : []), ...state.others].filter(({ personId }) => personId !== but)
  return others.map(({ personId, name, waiting }) => (
    <Banner key={personId}>
      {waiting > 0
        ? `Notes of ${name} are waiting on this device. They stay there, closed to everybody else, until ${name} opens them.`
        : `${name} has set up this device too. You do not see each other’s notes.`}
    </Banner>
  ))
}

const SignInFirst = ({ on }: { on: boolean }) =>
  on ? (
    <EmptyState
      title="Sign in first"
      actions={
        <a className="c-button c-button-primary c-button-big" href="/sign-in?to=/field">
          Sign in
        </a>
      }
    >
      <p>Then choose a code for this device.</p>
    </EmptyState>
  ) : (
    <EmptyState title="This needs the network once">
      <p>Open this page where there is a network, sign in, and choose a code. The evening before is best.</p>
    </EmptyState>
  )

function ChooseCode({ person }: { person: { id: string; name: string } }) {
  const { device } = useField()
  const go = useNavigate()
  const [faults, setFaults] = useState<Fault[]>([])
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { code, faults: wrong } = codesIn(event.currentTarget)
    if (wrong.length > 0) return setFaults(wrong)
    setBusy(true)
    const done = await device.setUp(person, code)
    if (!done.done) {
      setBusy(false)
      return setFaults([{ field: 'code', message: done.message }])
    }
    await device.askToPersist()
    void go(`${devicePath}?new`)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <ErrorSummary errors={faults} />
        <Text>
          You are <b>{person.name}</b>. Only your own notes are here.
        </Text>
        <CodeFields faults={faults} />
        <Text size="sm" dim>
          If you forget it, you choose another where there is a network and you are signed in. Nothing is
          lost.
        </Text>
        <Buttons>
          <Button kind="primary" big disabled={busy}>
            {busy ? 'Setting up' : 'Set up this device'}
          </Button>
          <a className="c-button c-button-quiet" href="/">
            Not now, back to Candour
          </a>
        </Buttons>
      </Stack>
    </form>
  )
}
