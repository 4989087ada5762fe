import { useState } from 'react'
import { count } from '../../../web/dates.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Stack } from '../../../web/ui/stack.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { FieldState } from '../device/field-device.ts'
import { fieldDevice } from '../device/use-field-device.ts'
import { CodeForm } from './code-fields.tsx'
import { PlainFieldPage } from './field-page.tsx'
import { SetUp } from './set-up.tsx'

export function Unlock({ state }: { state: FieldState }) {
  const [forgotten, setForgotten] = useState(false)
  const [another, setAnother] = useState(false)
  if (another) return <SetUp />
  return (
    <PlainFieldPage title={`Open your day, ${state.person?.name ?? ''}`}>
      {state.waitingCount > 0 && (
        <Text>{count(state.waitingCount, 'note is', 'notes are')} kept on this device and not sent yet.</Text>
      )}
      {forgotten ? (
        <CodeForm
          choosing
          button="Open with the new code"
          busy="Opening …"
          act={(code) => fieldDevice().recover(code)}
        >
          <Text dim size="sm">
            This needs a network, and you signed in. <a href="/sign-in?to=/field">Sign in</a>
          </Text>
        </CodeForm>
      ) : (
        <CodeForm button="Open" busy="Opening …" act={(code) => fieldDevice().open(code)} />
      )}
      <Stack gap="xs">
        <div>
          <Button kind="quiet" onClick={() => setForgotten(!forgotten)}>
            {forgotten ? 'I know the code after all' : 'I have forgotten my code'}
          </Button>
        </div>
        <Others state={state} />
        <div>
          <Button kind="quiet" onClick={() => setAnother(true)}>
            Set this device up for somebody else
          </Button>
        </div>
        <Text>
          <a href="/field/safeguarding">A child may be at risk?</a>
        </Text>
      </Stack>
    </PlainFieldPage>
  )
}

/** Two people can share a tablet; neither sees what the other wrote. */
function Others({ state: { others } }: { state: FieldState }) {
  return others.map(({ personId, name, waiting }) => (
    <div key={personId}>
      <Button kind="quiet" onClick={() => fieldDevice().choose(personId)}>
        Open as {name}
        {waiting > 0 && `, ${count(waiting, 'note')} not sent yet`}
      </Button>
    </div>
  ))
}
