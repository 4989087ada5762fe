import { useState } from 'react'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { EmptyState } from '../../../web/ui/empty-state.tsx'
import { useField } from './field.ts'

/** Either nothing was ever fetched, or the reader is in no team whose days are near. */
export function NoPlan() {
  const { device, state } = useField()
  const [answer, setAnswer] = useState('')
  const fetchAgain = async () => {
    const done = await device.fetchPack()
    setAnswer(done.done ? '' : done.message)
  }
  return (
    <EmptyState
      title={state.pack ? 'You are in no team at the moment' : 'The plan of your days is not here yet'}
      actions={
        <Buttons>
          <Button kind="primary" type="button" onClick={fetchAgain}>
            Fetch it now
          </Button>
        </Buttons>
      }
    >
      <p>
        {state.pack
          ? 'Your day is here from the moment a review that you have accepted is being prepared, until its report is released.'
          : 'It needs the network once. After that it is on this device.'}
      </p>
      {state.waitingCount > 0 && <p>Your notes on this device are safe.</p>}
      <p role="status">{answer}</p>
    </EmptyState>
  )
}
