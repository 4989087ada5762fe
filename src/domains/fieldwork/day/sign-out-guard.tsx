import { type ComponentType, type FormEvent, useState } from 'react'
import { useSubmit } from 'react-router'
import type { LeavingProps } from './leaving-notes.tsx'

type Waiting = { Leaving: ComponentType<LeavingProps>; waiting: number }
type Asked = Waiting & { action: string }

/**
 * Signing out waits for an answer where notes of this person are still on the device. What it takes to know is loaded
 * when somebody signs out, and not before.
 */
export function useSignOutGuard(personId: string | undefined) {
  const submit = useSubmit()
  const [asked, setAsked] = useState<Asked | null>(null)
  const signOut = (action: string) => void submit(null, { method: 'post', action })
  const guard = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const action = event.currentTarget.getAttribute('action') ?? '/sign-out'
    void notesLeft(personId).then((left) => (left ? setAsked({ ...left, action }) : signOut(action)))
  }
  const question = asked && (
    <asked.Leaving
      waiting={asked.waiting}
      onStay={() => setAsked(null)}
      onSignOut={() => signOut(asked.action)}
    />
  )
  return { guard, question }
}

async function notesLeft(personId: string | undefined): Promise<Waiting | null> {
  if (!('indexedDB' in window)) return null
  const { LeavingNotes, notesWaitingOf } = await import('./leaving-notes.tsx')
  const waiting = personId ? await notesWaitingOf(personId) : 0
  return waiting > 0 ? { Leaving: LeavingNotes, waiting } : null
}
