import type { ReactNode } from 'react'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import type { FieldState } from '../device/field-device.ts'
import { fieldDevice } from '../device/use-field-device.ts'

/** What needs the reader before sending can go on. Nothing is lost meanwhile, and it says so. */
export function Stopped({ state }: { state: FieldState }) {
  const { sending, storage, update } = state
  if (sending.state === 'stopped')
    return (
      <Word>
        {sending.message} {waysOn[sending.reason]}
      </Word>
    )
  if (storage.full)
    return (
      <Word>
        This device is full. Make room on it, or stay where there is a network: then notes go to Candour at
        once.
      </Word>
    )
  if (update === 'ready')
    return (
      <Word>
        A newer version of this app is here. Your notes stay.
        <Buttons>
          <Button onClick={() => fieldDevice().takeUpdate()}>Use the new version</Button>
        </Buttons>
      </Word>
    )
  return null
}

const signIn = <a href="/sign-in?to=/field">Sign in</a>
const takeAlong = <a href="/field/this-device">Take them along, encrypted</a>
const waysOn = {
  'signed-out': signIn,
  'another-person': signIn,
  'device-revoked': takeAlong,
  'not-understood': takeAlong,
}

const Word = ({ children }: { children: ReactNode }) => (
  <div className="c-field-word">
    <Banner kind="attention" role="status">
      {children}
    </Banner>
  </div>
)
