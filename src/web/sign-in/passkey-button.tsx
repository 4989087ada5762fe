import { IconFingerprint } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Text } from '../ui/text.tsx'
import { signInWithPasskey } from './passkey.client.ts'

/** Shown once the browser says that it knows passkeys; without JavaScript the emailed code is the way in. */
export function PasskeyButton({ to }: { to: string }) {
  const [known, setKnown] = useState(false)
  const [problem, setProblem] = useState('')
  useEffect(() => setKnown('PublicKeyCredential' in window), [])
  if (!known) return null
  const use = async () => {
    const answer = await signInWithPasskey()
    if (answer.ok) window.location.assign(to)
    else setProblem(answer.reason)
  }
  return (
    <>
      <Button type="button" full onClick={use} icon={IconFingerprint}>
        Use a passkey on this device
      </Button>
      {problem && <Text size="sm">{problem}</Text>}
    </>
  )
}
