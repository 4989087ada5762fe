import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Banner } from '../../../web/ui/banner.tsx'
import { Button } from '../../../web/ui/button.tsx'
import type { Sending } from '../device/field-device.ts'
import { clockWords } from './device-words.ts'
import { devicePath, useField } from './field.ts'

/** Whatever stands in the way of sending or keeping, each with what to do. Nothing of it loses a note. */
export function Notices() {
  const { state, device } = useField()
  const clock = clockWords(state.clockSkewMs)
  return (
    <>
      {state.sending.state === 'stopped' && <Stopped {...state.sending} />}
      {state.storage.full && (
        <Banner kind="attention" role="alert">
          <b>This device is full.</b> What you type is still here, but cannot be kept. Delete photographs or
          apps that you no longer need, or <Link to="/field/notes">send what waits</Link> and try again.
        </Banner>
      )}
      {clock && <Banner>{clock}</Banner>}
      {state.update === 'ready' && (
        <Banner>
          A new version of Candour is ready. What you are writing stays.{' '}
          <Button type="button" kind="quiet" onClick={() => device.takeUpdate()}>
            Use the new version
          </Button>
        </Banner>
      )}
      <OthersWait />
    </>
  )
}

type StoppedSending = Extract<Sending, { state: 'stopped' }>
const whatToDo: Record<StoppedSending['reason'], { strong: string; todo: ReactNode }> = {
  'signed-out': {
    strong: 'You are signed out.',
    todo: (
      <>
        Your notes are safe on this device. <a href="/sign-in?to=/field/notes">Sign in</a> and they are sent.
      </>
    ),
  },
  'another-person': {
    strong: 'Somebody else is signed in.',
    todo: (
      <>
        Your notes go out under your own name alone. Sign them out from{' '}
        <a href="/account">the account page</a>, then <a href="/sign-in?to=/field/notes">sign in yourself</a>.
      </>
    ),
  },
  'device-revoked': {
    strong: 'This device was taken off your account.',
    todo: (
      <>
        Nothing more is sent from it. If that was not you, tell the lead reviewer. What waits here can still
        be <Link to={devicePath}>exported, encrypted,</Link> and brought in on another device.
      </>
    ),
  },
  'not-understood': {
    strong: 'Candour did not understand this device.',
    todo: (
      <>
        Nothing is lost. Load the page again where there is a network; if that does not help,{' '}
        <Link to={devicePath}>export your notes, encrypted</Link>.
      </>
    ),
  },
}

function Stopped({ reason }: StoppedSending) {
  const { strong, todo } = whatToDo[reason]
  return (
    <Banner kind="attention" role="status">
      <b>{strong}</b> {todo}
    </Banner>
  )
}

function OthersWait() {
  const { state } = useField()
  const [one] = state.others.filter(({ waiting }) => waiting > 0)
  if (!one) return null
  return (
    <Banner>
      Notes of {one.name} are waiting on this device too. They are sent when {one.name} signs in here and
      opens them. <Link to={devicePath}>See who</Link>
    </Banner>
  )
}
