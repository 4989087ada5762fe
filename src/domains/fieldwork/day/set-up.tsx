import { useEffect, useState } from 'react'
import { Button, Buttons } from '../../../web/ui/button.tsx'
import { Prose, Text } from '../../../web/ui/text.tsx'
import { fieldDevice } from '../device/use-field-device.ts'
import { CodeForm } from './code-fields.tsx'
import { PlainFieldPage } from './field-page.tsx'

type Who = { id: string; name: string } | 'asking' | 'nobody'

/** The first time on a device, with a network, the evening before. */
export function SetUp() {
  const [who, setWho] = useState<Who>('asking')
  const [why, setWhy] = useState('')
  const [asked, setAsked] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the reader says so
  useEffect(() => {
    void fieldDevice()
      .whoAmI()
      .then((answer) => {
        setWho(answer.done ? answer.person : 'nobody')
        setWhy(answer.done ? '' : answer.message)
      })
  }, [asked])
  return (
    <PlainFieldPage title="Your day, with or without a network">
      <Prose>
        <p>
          This keeps your schedule and your notes on this device, so that they are there in schools without a
          network. Notes are sent by themselves when the network returns, and nothing is deleted here before
          Candour has it.
        </p>
        <p>
          Everything is locked with a code that you choose now. The code never leaves the device. Should you
          forget it, sign in and choose another: nothing is lost.
        </p>
      </Prose>
      {who === 'asking' && <Text dim>Looking who is signed in …</Text>}
      {who === 'nobody' && <SignInFirst why={why} again={() => setAsked(asked + 1)} />}
      {typeof who === 'object' && (
        <CodeForm
          choosing
          button={`Set up for ${who.name}`}
          busy="Setting up …"
          act={(code) => setUp(who, code)}
        />
      )}
    </PlainFieldPage>
  )
}

async function setUp(who: { id: string; name: string }, code: string) {
  const outcome = await fieldDevice().setUp(who, code)
  // Asked at once, for it is now that it matters; what came of it stands on the page of this device.
  if (outcome.done) void fieldDevice().askToPersist()
  return outcome
}

const SignInFirst = ({ why, again }: { why: string; again: () => void }) => (
  <>
    <Text>{why.includes('Sign in') ? 'Setting up needs you to be signed in.' : why}</Text>
    <Buttons>
      <a className="c-button c-button-primary c-button-big" href="/sign-in?to=/field">
        Sign in
      </a>
      <Button onClick={again}>Try again</Button>
    </Buttons>
  </>
)
