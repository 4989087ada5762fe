import { type ComponentType, type FormEvent, useState } from 'react'
import { useSubmit } from 'react-router'
import type { LeavingProps } from './leaving-notes.tsx'

type Asked = { Leaving: ComponentType<LeavingProps>; waiting: number }

/**
 * Signing out waits for an answer where notes of this person are still on the device. What it takes to know is loaded
 * when somebody signs out, and not before.
 */
export function useSignOutGuard(personId: string | undefined) {
  const submit = useSubmit()
  const [asked, setAsked] = useState<Asked | null>(null)
  const signOut = () => void submit(null, { method: 'post', action: '/sign-out' })
  const guard = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void notesLeft(personId).then((left) => (left ? setAsked(left) : signOut()))
  }
  const question = asked && (
    <asked.Leaving waiting={asked.waiting} onStay={() => setAsked(null)} onSignOut={signOut} />
  )
  return { guard, question }
}

async function notesLeft(personId: string | undefined): Promise<Asked | null> {
  if (!('indexedDB' in window)) return null
  const { LeavingNotes, notesWaitingOf } = await import('./leaving-notes.tsx')
  const waiting = personId ? await notesWaitingOf(personId) : 0
  return waiting > 0 ? { Leaving: LeavingNotes, waiting } : null
}
