import { useEffect, useState } from 'react'
import { useField } from './field.ts'

type SignedIn = { id: string; name: string } | null

/** Who is signed in, asked of the server where there is a network; the page itself carries nobody's name. */
export function useSignedIn(): { person: SignedIn; asked: boolean } {
  const { state } = useField()
  const [answer, setAnswer] = useState<{ person: SignedIn; asked: boolean }>({ person: null, asked: false })
  const on = state.network.on
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the network comes back.
  useEffect(() => {
    let gone = false
    void whoIsSignedIn().then((person) => !gone && setAnswer({ person, asked: true }))
    return () => {
      gone = true
    }
  }, [on])
  return answer
}

// Nobody stands before a closed door for longer, where a network is there in name only.
const longestWait = 3000

async function whoIsSignedIn(): Promise<SignedIn> {
  try {
    const answer = await fetch('/field/signed-in', { signal: AbortSignal.timeout(longestWait) })
    return answer.ok ? ((await answer.json()) as { person: SignedIn }).person : null
  } catch {
    return null
  }
}
