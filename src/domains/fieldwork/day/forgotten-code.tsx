import { type FormEvent, useState } from 'react'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { ErrorSummary } from '../../../web/ui/error-summary.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Prose } from '../../../web/ui/text.tsx'
import { CodeFields, codesIn, type Fault } from './code-fields.tsx'
import { useField } from './field.ts'

/** The server holds a second key for the owner alone; with it another code is chosen, and nothing is lost. */
export function ForgottenCode({ onBack }: { onBack: () => void }) {
  const { device, state } = useField()
  const [faults, setFaults] = useState<Fault[]>([])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { code, faults: wrong } = codesIn(event.currentTarget)
    if (wrong.length > 0) return setFaults(wrong)
    const done = await device.recover(code)
    setFaults(done.done ? [] : [{ field: 'code', message: done.message }])
  }
  return (
    <Stack gap="md">
      <Prose>
        <p>
          Choose another code. It needs the network, and {state.person?.name ?? 'its owner'} to have signed in
          within the last 15 minutes. Notes that wait on this device stay on it.
        </p>
      </Prose>
      <form method="post" action="/sign-out?to=/field">
        <Button big>Sign in again first</Button>
      </form>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <ErrorSummary errors={faults} />
          <CodeFields faults={faults} />
          <Buttons>
            <Button kind="primary" big>
              Use this code from now on
            </Button>
            <Button type="button" kind="quiet" big onClick={onBack}>
              I remember it
            </Button>
          </Buttons>
        </Stack>
      </form>
    </Stack>
  )
}
