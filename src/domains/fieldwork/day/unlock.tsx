import { IconShield } from '@tabler/icons-react'
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react'
import { AppBar, AppFrame, AppNotices } from '../../../web/ui/app-frame.tsx'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import { WayOut } from '../../../web/ui/way-out.tsx'
import type { Fault } from './code-fields.tsx'
import { useField } from './field.ts'
import { ForgottenCode } from './forgotten-code.tsx'
import { Notices } from './notices.tsx'
import { SetUp } from './set-up.tsx'
import { useSignedIn } from './signed-in.ts'
import { WhoElse } from './who-else.tsx'

type Shown = 'code' | 'forgotten' | 'set-up'

/** A code opens what its owner keeps here; nothing of it is on the page before. */
export function Unlock() {
  const { state } = useField()
  const [shown, setShown] = useState<Shown>('code')
  const { person, asked } = useSignedIn()
  const choose = useOwnFirst(person?.id)
  if (shown === 'set-up') return <SetUp />
  return (
    <AppFrame
      head={
        <>
          <AppBar title="Your day" second={state.person?.name} />
          <AppNotices>
            <Notices />
          </AppNotices>
        </>
      }
    >
      {/* of several people's, first the server is asked whose code it is to be */}
      {state.others.length > 0 && !asked ? null : shown === 'code' ? (
        <EnterCode key={state.person?.id} onForgotten={() => setShown('forgotten')} />
      ) : (
        <ForgottenCode onBack={() => setShown('code')} />
      )}
      <WhoElse signedIn={person} onChoose={choose} onSetUp={() => setShown('set-up')} />
      <WayOut to="/field/safeguarding" icon={IconShield}>
        A child may be at risk?
      </WayOut>
    </AppFrame>
  )
}

/** Of several people's, the code of whoever is signed in is asked for first, until somebody says who they are. */
function useOwnFirst(signedIn: string | undefined) {
  const { state, device } = useField()
  const chosen = useRef(false)
  const isHere = state.others.some(({ personId }) => personId === signedIn)
  const choose = useCallback(
    (personId: string) => {
      chosen.current = true
      device.choose(personId)
    },
    [device],
  )
  useEffect(() => {
    if (signedIn && isHere && !chosen.current) choose(signedIn)
  }, [choose, signedIn, isHere])
  return choose
}

function EnterCode({ onForgotten }: { onForgotten: () => void }) {
  const { device, state } = useField()
  const [faults, setFaults] = useState<Fault[]>([])
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const code = String(new FormData(event.currentTarget).get('code') ?? '')
    if (code === '') return setFaults([{ field: 'code', message: 'Type your code.' }])
    setBusy(true)
    const done = await device.open(code)
    setBusy(false)
    setFaults(done.done ? [] : [{ field: 'code', message: done.message }])
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <ErrorSummary errors={faults} />
        <TextField
          name="code"
          label="Your code for this device"
          type="password"
          autoComplete="current-password"
          error={faults[0]?.message}
        />
        {state.waitingCount > 0 && (
          <Text dim>Notes are waiting to be sent. They are safe while this is closed.</Text>
        )}
        <Buttons>
          <Button kind="primary" big disabled={busy}>
            Open your day
          </Button>
          <Button type="button" kind="quiet" big onClick={onForgotten}>
            I have forgotten my code
          </Button>
        </Buttons>
      </Stack>
    </form>
  )
}
