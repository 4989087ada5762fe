import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../../web/ui/button.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { TextField } from '../../../web/ui/text-field.tsx'
import type { Done, NotDone } from '../device/field-device.ts'
import { Problem } from './problem.tsx'

type CodeFormProps = {
  /** a code that is chosen is typed twice */
  choosing?: boolean
  button: string
  busy: string
  act: (code: string) => Promise<Done | NotDone>
  children?: ReactNode
}

/** A form for the code of a device. It is never sent anywhere. */
export function CodeForm({ choosing, button, busy, act, children }: CodeFormProps) {
  const [problem, setProblem] = useState('')
  const [working, setWorking] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const values = new FormData(event.currentTarget)
    const code = String(values.get('code') ?? '')
    if (choosing && code !== values.get('again'))
      return setProblem('The two codes differ. Type the same one twice.')
    setWorking(true)
    const outcome = await act(code).finally(() => setWorking(false))
    setProblem(outcome.done ? '' : outcome.message)
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="lg">
        <Problem>{problem}</Problem>
        <TextField
          name="code"
          label={choosing ? 'Choose a code' : 'Your code for this device'}
          hint={choosing ? 'At least six letters or digits. A short sentence is safest.' : undefined}
          type="password"
          autoComplete={choosing ? 'new-password' : 'current-password'}
          required
          width="half"
        />
        {choosing && (
          <TextField
            name="again"
            label="The same code again"
            type="password"
            autoComplete="new-password"
            required
            width="half"
          />
        )}
        {children}
        <div>
          <Button kind="primary" big disabled={working}>
            {working ? busy : button}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
