import { useState } from 'react'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Text } from '../../../web/ui/text.tsx'
import type { FieldState } from '../device/field-device.ts'
import { fieldDevice } from '../device/use-field-device.ts'
import { PlainFieldPage } from './field-page.tsx'
import { Problem } from './problem.tsx'

/** Open, with nothing to do: the plan has not come yet, or there is no review in these weeks. */
export function NoDays({ state }: { state: FieldState }) {
  const [problem, setProblem] = useState('')
  const fetch = async () => {
    const outcome = await fieldDevice().fetchPack()
    setProblem(outcome.done ? '' : outcome.message)
  }
  return (
    <PlainFieldPage title="My day">
      <Text>
        {state.pack
          ? 'You are in no review that is being prepared or in its three days. Your days will be here once you are; the central team puts you there.'
          : 'The plan of your days is not on this device yet. Bring it here while you have a network.'}
      </Text>
      <Problem>{problem}</Problem>
      <Buttons>
        <Button kind="primary" big onClick={() => void fetch()}>
          Bring the plan here
        </Button>
        <Button kind="quiet" onClick={() => fieldDevice().lock()}>
          Lock
        </Button>
      </Buttons>
    </PlainFieldPage>
  )
}
