import { useEffect, useState } from 'react'
import { useRevalidator } from 'react-router'
import { addPasskey } from '../sign-in/passkey.client.ts'
import { Button } from '../ui/button.tsx'
import { Text } from '../ui/text.tsx'
import { deviceName } from './device-name.ts'

export function AddPasskey() {
  const [known, setKnown] = useState(false)
  const [problem, setProblem] = useState('')
  const { revalidate } = useRevalidator()
  useEffect(() => setKnown('PublicKeyCredential' in window), [])
  if (!known) return <Text size="sm">This browser does not offer passkeys, or JavaScript is off.</Text>
  const add = async () => {
    const answer = await addPasskey(deviceName(navigator.userAgent))
    if (answer.ok) await revalidate()
    else setProblem(answer.reason)
  }
  return (
    <>
      <Button type="button" onClick={add}>
        Add a passkey on this device
      </Button>
      {problem && <Text size="sm">{problem}</Text>}
    </>
  )
}
